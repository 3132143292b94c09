import { told, type Trial } from "./bench";

const LENGTHS = [255, 256, 500, 1000, 2000, 8000];
const LONGEST_OF_OURS = 500;

/** Data validation and conditional formats. */
export const ruleTrials = {
  "writing-is-not-asked": async ({ batch }) => {
    const read = await batch((sheet) => {
      const range = sheet.getRange("A1");
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      range.values = [[9]];
      range.load("values,dataValidation/type,dataValidation/valid");
      return () => [range.values[0]?.[0], range.dataValidation.type, range.dataValidation.valid] as unknown[];
    });
    return told(read.join() === "9,WholeNumber,false", read);
  },

  "list-by-case": async ({ batch }) => {
    const valid = await batch((sheet) => {
      const range = sheet.getRange("A1:A3");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "1,Ba" } };
      range.values = [[1], ["Ba"], ["ba"]];
      const cells = [1, 2, 3].map((row) => sheet.getRange(`A${row}`).dataValidation.load("valid"));
      return () => cells.map((one) => one.valid);
    });
    return told(valid.join() === "true,true,false", valid);
  },

  "long-titles": async ({ refusal }) => {
    const alert = (title: number, message: number) =>
      refusal((sheet) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
        const style = "Warning";
        dataValidation.errorAlert = { title: "x".repeat(title), message: "y".repeat(message), style, showAlert: true };
      });
    const codes = [await alert(32, 255), await alert(33, 10), await alert(10, 256)];
    return told(codes.join() === ",InvalidArgument,InvalidArgument", codes);
  },

  "mixed-validation": async ({ batch }) => {
    const read = await batch((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      const all = [sheet.getRange("A1:A2"), sheet.getRange("A1:A3")].map(({ dataValidation }) =>
        dataValidation.load("type,errorAlert"),
      );
      return () => all.map(({ type, errorAlert }) => [type, errorAlert]);
    });
    const isMixed = read.every(([type]) => type === "Inconsistent" || type === "MixedCriteria");
    return told(isMixed, read);
  },

  "cells-with-rules": async ({ batch }) => {
    const read = await batch((sheet) => {
      sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      sheet.getRange("C2:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$1:$A$2" } };
      const special = sheet.getRange().getSpecialCellsOrNullObject("DataValidations").load("address");
      const block = sheet.getRange("C2:C9").dataValidation.load("rule");
      return () => [special.address.replace(/[^!,]*!/g, ""), block.rule.list?.source];
    });
    return told(read[0] === "B2:C9" && read[1] === "=$A$1:$A$2", read);
  },

  "new-format-first": async ({ batch }) => {
    const read = await batch((sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      for (const formula of ["=A1>1", "=A1>2"]) conditionalFormats.add("Custom").custom.rule.formula = formula;
      const first = conditionalFormats.getItemAt(0).load("priority,stopIfTrue,custom/rule/formula");
      return () => [first.custom.rule.formula, first.priority, first.stopIfTrue];
    });
    return told(read.join() === "=A1>2,0,false", read);
  },

  "part-cleared": async ({ batch }) => {
    const left = await batch((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      sheet.getRange("A1:A2").conditionalFormats.clearAll();
      const count = sheet.getRange().conditionalFormats.getCount();
      return () => count.value;
    });
    return told(left === 0, left);
  },

  "formats-listed": async ({ batch }) => {
    const ids = await batch((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      sheet.getRange("C3").conditionalFormats.add("Custom").custom.rule.formula = "=C3>1";
      const all = sheet.getRange().conditionalFormats.load("items/id,items/type");
      return () => all.items.map(({ id }) => id);
    });
    const formulas = await batch((sheet) => {
      const rules = ids.map((id) => sheet.getRange().conditionalFormats.getItem(id).custom.rule.load("formula"));
      return () => rules.map(({ formula }) => formula);
    });
    return told([...formulas].sort().join() === "=A1>1,=C3>1", formulas);
  },

  "two-rules-on-one-cell": async ({ batch }) => {
    const read = await batch((sheet) => {
      const { conditionalFormats } = sheet.getRange("A1");
      for (const formula of ["=A1>1", "=A1<9"]) conditionalFormats.add("Custom").custom.rule.formula = formula;
      conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      conditionalFormats.load("items/type");
      const rule = conditionalFormats.getItemAt(0).cellValue.load("rule");
      return () => [conditionalFormats.items.map(({ type }) => type), rule.rule.formula1] as const;
    });
    return told(read[0].join() === "CellValue,Custom,Custom" && read[1] === "=5", read);
  },

  "formula-as-written": async ({ batch }) => {
    const formula = '=AND(ISNUMBER($D7),$D7<>ROUND($D7,2),"a,b"<>"")';
    const read = await batch((sheet) => {
      const { rule } = sheet.getRange("D7:D12").conditionalFormats.add("Custom").custom;
      rule.formula = formula;
      rule.load("formula");
      return () => rule.formula;
    });
    return told(read === formula, read);
  },

  "formula-length": async ({ refusal }) => {
    const taken: string[] = [];
    for (const length of LENGTHS) {
      const code = await refusal((sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formulaOf(length);
      });
      taken.push(`${length}: ${code || "ok"}`);
    }
    return told(
      taken.slice(0, 3).every((one) => one.endsWith("ok")),
      LONGEST_OF_OURS,
      taken,
    );
  },

  "format-of-areas": async ({ batch }) => {
    const read = await batch((sheet) => {
      const format = sheet.getRanges("D7,D9:D12").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=D7>1";
      const { areas } = format.getRanges();
      areas.load("items/address");
      const count = sheet.getRange().conditionalFormats.getCount();
      return () => [count.value, ...areas.items.map(({ address }) => address.split("!").at(-1))];
    });
    return told(read.join() === "1,D7,D9:D12", read);
  },

  "name-in-format": async (bench) => {
    const other = await bench.another();
    const read = await bench.batch((sheet, { workbook }) => {
      const cell = workbook.worksheets.getItem(other).getRange("A1");
      const name = sheet.names.add("_phu_luc_cchc_thu", cell);
      name.visible = false;
      const { rule } = sheet.getRange("A1").conditionalFormats.add("Custom").custom;
      rule.formula = "=A1<>_phu_luc_cchc_thu";
      rule.load("formula");
      return () => rule.formula;
    });
    return told(read === "=A1<>_phu_luc_cchc_thu", read);
  },
} satisfies Readonly<Record<string, Trial>>;

/** A formula of so many characters, of texts no longer than Excel takes in one. */
function formulaOf(length: number): string {
  const parts: string[] = [];
  let left = length - '=$A$1<>""'.length;
  while (left > 203) {
    parts.push(`"${"x".repeat(200)}"&`);
    left -= 203;
  }
  return `=$A$1<>${parts.join("")}"${"x".repeat(left)}"`;
}
