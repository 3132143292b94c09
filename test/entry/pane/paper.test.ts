import { exportFile } from "../../../src/core/record/export";
import { openWithForm } from "./open-pane";

async function filledPane() {
  const pane = await openWithForm();
  await pane.type({ "ke-hoach.nhiem-vu": 40, "ke-hoach.hoan-thanh": 44 });
  const make = () => pane.commands.makeSlip(pane.form().id);
  const proof = () => pane.commands.proof(pane.form().id);
  return { ...pane, make, proof };
}

describe("a Phiếu kiểm tra", () => {
  it("goes on a sheet of its own, after a fresh read, and the answer of the submit check stays", async () => {
    const { workbook, session, make, form, place } = await filledPane();
    workbook.set(place("ke-hoach.hoan-thanh"), 45);
    workbook.calls.length = 0;
    await make();
    expect(workbook.calls).toEqual(["read", "insert", "read"]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Phụ lục 2", "Phiếu kiểm tra"]);
    const said = workbook.sheets[1]!.rows.flat().join("\n");
    expect(said).toContain("CHƯA THỂ GỬI. Còn 1 lỗi");
    expect(said).toContain("Ghi 45");
    expect(said).toContain("UBND tỉnh Bình Định");
    expect(session.state()).toMatchObject({ working: null, fault: null, submit: { form: form().id } });
    expect(session.state().forms).toHaveLength(1);
  });

  it("is of the figures as they are, until one of them changes", async () => {
    const { make, proof, type } = await filledPane();
    expect((await proof())?.slips).toEqual([]);
    await make();
    expect((await proof())?.slips).toEqual([{ sheetName: "Phiếu kiểm tra", isCurrent: true }]);
    await type({ "ke-hoach.hoan-thanh": 40 });
    expect((await proof())?.slips).toEqual([{ sheetName: "Phiếu kiểm tra", isCurrent: false }]);
    await type({ "ke-hoach.hoan-thanh": 44 });
    expect((await proof())?.slips).toEqual([{ sheetName: "Phiếu kiểm tra", isCurrent: true }]);
  });

  it("is never written over: another one stands beside it", async () => {
    const { workbook, make, proof, type } = await filledPane();
    await make();
    const first = structuredClone(workbook.sheets[1]);
    await type({ "ke-hoach.hoan-thanh": 40 });
    await make();
    expect(workbook.sheets).toHaveLength(3);
    expect(workbook.sheets[1]).toEqual(first);
    expect((await proof())?.slips.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  });

  it("leaves the workbook as it was when Excel refuses it", async () => {
    const { workbook, session, commands, form, make } = await filledPane();
    workbook.failNext("insert", "protected");
    await make();
    expect(workbook.sheets).toHaveLength(1);
    expect(session.state()).toMatchObject({ working: null, fault: { code: "protected", during: "printing" } });
    await commands.makeSlip("none");
    expect(workbook.sheets).toHaveLength(1);
    expect(form().counts.errors).toBe(1);
  });
});

describe("the figures as a file", () => {
  it("say what the sheet says, and are named after the report", async () => {
    const { commands, form } = await filledPane();
    const file = await commands.exportFigures(form().id, "json");
    expect(file).toMatchObject({ name: "bnv-6459-2020_tinh_6-thang_2021.json", type: "application/json" });
    const [report] = exportFile.parse(JSON.parse(file!.text)).reports;
    expect(report).toMatchObject({ office: "UBND tỉnh Bình Định", period: { id: "6-thang", year: 2021 } });
    expect(report?.figures.find(({ indicator }) => indicator === "ke-hoach.hoan-thanh")?.value).toBe(44);
    expect((await commands.exportFigures(form().id, "csv"))?.text).toMatch(/;ke-hoach\.hoan-thanh;.*;44;có số liệu;/);
  });

  it("are none of a form that is gone", async () => {
    const { commands } = await filledPane();
    expect(await commands.exportFigures("none", "json")).toBeNull();
    expect(await commands.proof("none")).toBeNull();
  });
});
