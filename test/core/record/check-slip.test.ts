import {
  checkSlipsIn,
  drawCheckSlip,
  printFingerprint,
  recognise,
  recogniseUnknown,
  unknownSeparators,
} from "../../../src/core";
import { readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { blankForm } from "../../support/snapshot";
import { shipped } from "../../templates/shipped";
import { slipText } from "../layout/slips";

const templates = shipped.map(({ plan }) => plan.template);
const labels = templates.flatMap(({ file }) =>
  file.appendices.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) => rows.map(({ stt, label }) => `${stt} ${label}`)),
  ),
);

describe("a slip in a workbook", () => {
  it("is found by what stands on it", async () => {
    const fingerprint = printFingerprint("3f2a91b077ce0d4ea1b2c3d4".padEnd(64, "0"));
    expect(fingerprint).toBe("3F2A-91B0-77CE-0D4E-A1B2-C3D4");
    const text = slipText({ report: "bnv-6459-2020/tinh/6-thang/2021", fingerprint });
    const slip = await readSnapshot(await writeDrawings([drawCheckSlip(text)]));
    expect(checkSlipsIn(slip)).toEqual([
      {
        sheet: slip.sheets[0]!.id,
        sheetName: "Phiếu kiểm tra",
        report: "bnv-6459-2020/tinh/6-thang/2021",
        fingerprint,
      },
    ]);
  });

  it("is no form, though every row of all forms is named on it", async () => {
    const rows = labels.map((label, at) => [String(at + 1), "Lỗi", label, "", ""]);
    const slip = await readSnapshot(await writeDrawings([drawCheckSlip(slipText({ rows }))]));
    const sheets = [...blankForm(templates[2]!), ...slip.sheets.map((sheet) => ({ ...sheet, id: "slip" }))];
    const found = recognise({ sheets, active: null, separators: unknownSeparators }, templates);
    expect(found.map(({ template, appendices }) => [template.file.id, appendices.map(({ sheet }) => sheet)])).toEqual([
      ["bnv-6459-2020/tinh", ["s1"]],
    ]);
    expect(recogniseUnknown({ sheets, active: null, separators: unknownSeparators }, templates, found)).toEqual([]);
  });

  it("is no slip without the name of its report", () => {
    const [form] = blankForm(templates[0]!);
    expect(checkSlipsIn({ sheets: [form!], active: null, separators: unknownSeparators })).toEqual([]);
  });
});
