import { aboutKept } from "../../../src/core";
import type { InsertRequest } from "../../../src/session/contract";
import { ruleData, smallRow, smallTemplate } from "../../support/small-template";
import { openPane } from "./open-pane";

const rows = ["tong", "phan-a", "phan-b", "khac", "nua"].map((id) => smallRow(id));
const sum = ruleData("sum", { total: "tong", parts: ["phan-a", "phan-b"] }, { appliesTo: ["so"] });
const template = smallTemplate(rows, [sum]);
const request: InsertRequest = { template: template.id, unitType: "so", period: "nam", year: 2024, office: "Sở A" };
const WRONG = { tong: 9, "phan-a": 2, "phan-b": 3, khac: 1, nua: 1 };

/** A form of the office's own for two unit types, with a rule for one of them. */
async function open(unitType: InsertRequest["unitType"] = "so") {
  const pane = openPane();
  const text = JSON.stringify(template);
  const answer = await pane.commands.addForm({
    name: "nho.json",
    size: text.length,
    text: () => Promise.resolve(text),
  });
  expect(answer).toMatchObject({ kind: "added" });
  await pane.commands.insert({ ...request, unitType });
  const kept = () => pane.workbook.sheets.map((one) => aboutKept(one.kept));
  const marks = () => [...pane.workbook.checks.values()].map((checks) => JSON.stringify(checks.marks));
  const rules = () => [...pane.form().ruleFindings.failed.keys()];
  return { ...pane, kept, marks, rules };
}

it("a form inserted for one of several unit types is checked for that one, as its marks are", async () => {
  const so = await open("so");
  expect(so.kept()).toEqual([{ unitType: "so" }]);
  await so.type(WRONG);
  expect(so.rules()).toEqual(["thu.sum"]);
  await so.commands.submit(so.form().id);
  expect(so.session.state().submit?.result.errors).toHaveLength(1);

  const tinh = await open("tinh");
  await tinh.type(WRONG);
  expect(tinh.rules()).toEqual([]);
  expect(tinh.marks()).not.toEqual(so.marks());
});

it("where it could not be kept the form is inserted all the same, and its unit type is not known", async () => {
  const pane = openPane();
  const text = JSON.stringify(template);
  await pane.commands.addForm({ name: "nho.json", size: text.length, text: () => Promise.resolve(text) });
  pane.workbook.failNext("keep", "protected");
  await pane.commands.insert(request);
  expect(pane.session.state()).toMatchObject({ fault: null, working: null });
  expect(pane.form().asked).toEqual({});
});

it("what the clerk says is kept with the sheet, is judged by, and stands in place of what was kept", async () => {
  const { commands, form, kept, rules, type, workbook } = await open("tinh");
  await type(WRONG);
  const before = [...workbook.sheets[0]!.rows.map((row) => [...row])];
  await commands.setAbout(form().id, { unitType: "so", period: "nam", year: 2024, office: "Sở Nội vụ" });
  expect(kept()).toEqual([{ unitType: "so", period: "nam", year: 2024, office: "Sở Nội vụ" }]);
  expect(rules()).toEqual(["thu.sum"]);
  expect(form()).toMatchObject({
    period: { id: "nam", year: 2024 },
    office: "Sở Nội vụ",
    about: { by: { period: "call", office: "call" } },
  });
  expect(workbook.sheets[0]!.rows).toEqual(before);

  await commands.setAbout(form().id, {});
  expect(kept()).toEqual([null]);
  expect(form()).toMatchObject({ period: null, office: null, asked: {} });
});

it("marks on the sheet follow the unit type; what does not change it draws none", async () => {
  const so = await open("so");
  const tinh = await open("tinh");
  await tinh.commands.setAbout(tinh.form().id, { unitType: "so", year: 2024 });
  await so.commands.attach(so.form().id);
  expect(tinh.marks()).toEqual(so.marks());

  const attaches = () => tinh.workbook.calls.filter((call) => call === "attach").length;
  const drawn = attaches();
  await tinh.commands.setAbout(tinh.form().id, { unitType: "so", year: 2025 });
  expect(attaches()).toBe(drawn);
});

it("a sheet without checks of ours gets none", async () => {
  const { commands, form, workbook } = await open("tinh");
  await commands.detach(form().id);
  await commands.setAbout(form().id, { unitType: "so" });
  expect(form().asked).toEqual({ unitType: "so" });
  expect(workbook.checks.size).toBe(0);
});

it("what cannot be kept changes nothing, and the pane says why", async () => {
  const { commands, form, kept, session, workbook } = await open("tinh");
  workbook.failNext("keep", "protected");
  await commands.setAbout(form().id, { unitType: "so" });
  expect(session.state().fault).toEqual({ code: "protected", during: "writing" });
  expect(kept()).toEqual([{ unitType: "tinh" }]);
});

it("of a form that is gone nothing is kept", async () => {
  const { commands, workbook } = await open("tinh");
  const kept = () => workbook.calls.filter((call) => call === "keep").length;
  const before = kept();
  await commands.setAbout("không có", { unitType: "so" });
  expect(kept()).toBe(before);
});
