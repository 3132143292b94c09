import { readFileSync } from "node:fs";
import catalogue from "../../../templates/catalogue.json";
import { createLookout } from "../../../src/entry/pane/attached";
import { createCommands } from "../../../src/entry/pane/commands";
import { createRunner } from "../../../src/entry/pane/runner";
import { createLibrary, withOwnForms } from "../../../src/entry/pane/library";
import { createOwnForms, MOST_FORMS } from "../../../src/entry/pane/own-forms";
import type { CatalogueEntry, FormFile, InsertRequest } from "../../../src/session/contract";
import { isUnknownForm } from "../../../src/core";
import { createSession } from "../../../src/session/session";
import { createReadLoop } from "../../../src/sheets/excel";
import { MemoryKept } from "./memory-kept";
import { MemoryWorkbook } from "./memory-workbook";

const text = readFileSync("test/templates/own-form-example.json", "utf8");
const id = "ubnd-phuong-trung-tam/tong-hop";
const request: InsertRequest = { template: id, unitType: "xa", period: "nam", year: 2026, office: "UBND phường A" };
const file = (content: string): FormFile => new File([content], "a.json");

/** A pane over a workbook; the same workbook and what it keeps can be opened again. */
async function open(workbook = new MemoryWorkbook(), kept = new MemoryKept(workbook)) {
  const entries = catalogue as readonly CatalogueEntry[];
  const own = createOwnForms({ kept, catalogue: entries, changed: (state) => session.kept(state) });
  const library = withOwnForms(createLibrary(entries), own);
  const session = createSession({ templates: library.templates, now: () => Date.UTC(2026, 10, 10) });
  const loop = createReadLoop({
    read: workbook.read,
    began: () => session.begin("reading"),
    done: session.take,
    failed: ({ code }) => session.fail(code, "reading"),
    ended: () => session.end("reading"),
  });
  const commands = createCommands({
    runner: createRunner(session),
    workbook,
    session,
    loop,
    library,
    own,
    lookout: createLookout(workbook, session),
  });
  await library.load();
  await loop.now();
  return { workbook, kept, session, loop, commands, library };
}

it("a form added from a file is inserted, recognised, checked, and there again when the workbook is opened", async () => {
  const pane = await open();
  const answer = await pane.commands.addForm(file(text));
  expect(answer).toMatchObject({ kind: "added", entry: { id, unitTypes: ["xa"], rows: 5 }, remarks: [] });
  expect(pane.session.state().kept.forms.map((entry) => entry.id)).toEqual([id]);

  await pane.commands.insert(request);
  const again = await open(pane.workbook, pane.kept);
  expect(again.session.state().kept.forms.map((entry) => entry.id)).toEqual([id]);
  const [form] = again.session.state().forms;
  expect(form).toMatchObject({ template: { file: { id } }, period: { id: "nam", year: 2026 }, findings: [] });

  again.workbook.set(form!.layout.cells.get("ho-so.tiep-nhan")!, 100);
  again.workbook.set(form!.layout.cells.get("ho-so.dung-han")!, 101);
  await again.loop.now();
  expect(again.session.state().forms[0]?.findings.map(({ finding }) => finding.rule)).toEqual(["xa/ho-so.dung-han"]);
});

it("is written once, only when the clerk adds it, and taken out again; the sheet stays", async () => {
  const pane = await open();
  expect(pane.kept.texts.size).toBe(0);
  const before = pane.kept.trips;
  await pane.commands.addForm(file(text));
  expect(pane.kept.trips).toBe(before + 1);
  await pane.commands.insert(request);
  await pane.commands.removeForm(id);
  expect(pane.session.state().kept.forms).toEqual([]);
  expect(pane.session.state().forms.map(({ template }) => isUnknownForm(template))).toEqual([true]);
  expect(pane.workbook.sheets).toHaveLength(1);
  expect((await open(pane.workbook, pane.kept)).session.state().kept.forms).toEqual([]);
});

it("a later version takes the place of the earlier one, and the pane knows with which the sheet was made", async () => {
  const pane = await open();
  await pane.commands.addForm(file(text));
  await pane.commands.insert(request);
  await pane.commands.addForm(file(text.replace('"version": 2,\n  "changes"', '"version": 3,\n  "changes"')));
  const again = await open(pane.workbook, pane.kept);
  expect(again.session.state().forms[0]?.template.file.version).toBe(3);
  expect(again.session.state().kept.versions).toEqual({ [id]: 2 });
});

it("a form that is refused changes nothing", async () => {
  const pane = await open();
  const answer = await pane.commands.addForm(file(text.replace(id, "bnv-6459-2020/tinh")));
  expect(answer).toMatchObject({ kind: "refused", problems: [{ kind: "taken" }] });
  expect(
    await pane.commands.addForm({ name: "x", size: 5e9, text: () => Promise.reject(new Error("not read")) }),
  ).toMatchObject({
    kind: "refused",
    problems: [{ kind: "size" }],
  });
  expect(pane.kept.texts.size).toBe(0);
  expect(pane.session.state()).toMatchObject({ working: null, fault: null });
});

it("a workbook that cannot keep the form says so", async () => {
  const pane = await open();
  pane.kept.failing = true;
  expect(await pane.commands.addForm(file(text))).toEqual({ kind: "notKept" });
  expect(pane.session.state()).toMatchObject({ fault: { code: "cellEdit", during: "writing" }, kept: { forms: [] } });
});

it("a workbook keeps so many forms and no more", async () => {
  const pane = await open();
  for (let at = 0; at < MOST_FORMS; at += 1) {
    expect(await pane.commands.addForm(file(text.replace(id, `don-vi/mau-${at}`)))).toMatchObject({ kind: "added" });
  }
  expect(await pane.commands.addForm(file(text))).toEqual({ kind: "tooMany", most: MOST_FORMS });
});

it("the official forms are there although the workbook could not be asked for its own; it is asked again", async () => {
  const kept = new MemoryKept();
  kept.texts.set("phu-luc-cchc/forms", JSON.stringify([text]));
  kept.failing = true;
  const pane = await open(new MemoryWorkbook(), kept);
  expect(pane.library.templates()).toHaveLength(catalogue.length);
  kept.failing = false;
  await pane.library.load();
  expect(pane.library.templates()).toHaveLength(catalogue.length + 1);
});

it.each([
  ["no JSON", "{", 0],
  ["no list", '{"a":1}', 0],
  ["a list of others", "[1,null,{}]", 0],
  ["a form that is none", JSON.stringify(["{", text, text]), 2],
  ["a form in the place of an official one", JSON.stringify([text.replace(id, "bnv-6459-2020/tinh"), text]), 1],
])("what somebody else has put into the workbook breaks nothing: %s", async (_, forms, broken) => {
  const kept = new MemoryKept();
  kept.texts.set("phu-luc-cchc/forms", forms);
  kept.texts.set("phu-luc-cchc/versions", '{"__proto__": {"x": 1}, "a": "b", "c": 1e99, "d": 2}');
  const pane = await open(new MemoryWorkbook(), kept);
  expect(pane.session.state().kept).toMatchObject({ broken, versions: { d: 2 } });
  expect(Object.keys(pane.session.state().kept.versions)).toEqual(["d"]);
  await pane.commands.insert({ ...request, template: "bnv-6459-2020/tinh", unitType: "tinh" });
  expect(pane.session.state().forms).toHaveLength(1);
});
