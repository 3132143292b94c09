import { told, type Trial } from "./bench";

/** What Excel answers to what it cannot do. */
export const errorTrials = {
  "error-codes": async ({ refusal, batch }) => {
    const name = await batch((sheet) => {
      sheet.load("name");
      return () => sheet.name;
    });
    const codes = [
      await refusal((_, { workbook }) => void workbook.worksheets.getItem("phu-luc-cchc?").load("name")),
      await refusal((_, { workbook }) => void workbook.worksheets.add(name)),
      await refusal((sheet) => void sheet.getRange("A0:B").load("values")),
      await refusal((sheet) => void (sheet.getRange("A1:B2").values = [[1]])),
    ];
    const wanted = ["ItemNotFound", "ItemAlreadyExists", "InvalidArgument", "InvalidArgument"];
    return told(codes.join() === wanted.join(), codes);
  },

  "batch-stops": async ({ batch, refusal }) => {
    const code = await refusal((sheet, { workbook }) => {
      sheet.getRange("A1").values = [["before"]];
      workbook.worksheets.getItem("phu-luc-cchc?").activate();
      sheet.getRange("A2").values = [["after"]];
    });
    const values = await batch((sheet) => {
      const range = sheet.getRange("A1:A2").load("values");
      return () => range.values;
    });
    return told(code === "ItemNotFound" && values.join() === "before,", code, values);
  },

  "null-objects": async ({ refusal }) => {
    const code = await refusal((_, { workbook }) => workbook.worksheets.getItemOrNullObject("phu-luc-cchc?").delete());
    return told(code === "" || code === "ItemNotFound", code);
  },

  "protected-twice": async ({ batch, refusal }) => {
    await batch((sheet) => {
      sheet.protection.protect();
      return () => undefined;
    });
    const codes = [
      await refusal((sheet) => sheet.protection.protect()),
      await refusal((sheet) => void (sheet.getRange("A1").values = [[1]])),
    ];
    return told(codes.join() === "AccessDenied,AccessDenied", codes);
  },
} satisfies Readonly<Record<string, Trial>>;
