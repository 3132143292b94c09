import { encodingOf, inUnicode, textInUnicode } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { checkReport, plainRequest } from "../../../src/report/checked-report";
import { blankForm, sheet, snapshot, typed } from "../../support/snapshot";
import { inOldLetters, OLD } from "./old-letters";

const FOREIGN = [
  "Le ministère de l'Économie a présenté à la société générale les résultats de l'année précédente, où ça brûlait déjà",
  "Die Größe der Flächen für die Behörden überträgt die Zuständigkeit an ähnliche Ämter: Übung, Tür, Öl, schön, früh",
  "São Paulo não é a capital; informações, ações, três, avó, você, órgãos públicos, até já, será há, coração",
  "Año nuevo, niño, mañana, también, según, está, información, público, Cádiz, León, pingüino",
];

describe.each(OLD)("letters of %s", (name) => {
  it("are told by the labels of every form, and read as what was typed", async () => {
    for (const { file } of await allTemplates()) {
      const labels = file.appendices.flatMap(({ tables }) =>
        tables.flatMap(({ rows }) => rows.map(({ label }) => label)),
      );
      const old = labels.map((label) => inOldLetters(label, name));
      expect(encodingOf(old)?.name).toBe(name);
      expect(textInUnicode(old.join("\n")).toLowerCase()).toBe(labels.join("\n").normalize("NFC").toLowerCase());
    }
  });

  it("on a whole form are recognised, checked and told", async () => {
    const templates = await allTemplates();
    const template = templates.find(({ file }) => file.id === "quang-ngai-2021/so")!;
    const [blank] = blankForm(template);
    const text = (value: string | number | boolean) => (typeof value === "string" ? inOldLetters(value, name) : value);
    const values = blank!.values.map((row) => row.map(text));
    const old = { ...sheet("s1", values, "Phu luc"), texts: values.map((row) => row.map(String)) };
    const [form] = checkReport(snapshot(typed(old, { D12: 5 })), plainRequest(templates), null).forms.values();
    expect(form?.template.file.id).toBe("quang-ngai-2021/so");
    expect(form?.layout.appendices[0]?.missingRows).toEqual([]);
    expect(form?.formNotes).toContainEqual({ kind: "letters", sheet: "Phu luc", encoding: name });
  });

  it("leave a cell of today among them as it is", () => {
    const cells = ["Chức năng, nhiệm vụ", "Số lượng hồ sơ", "Đơn vị tính", "Tỷ lệ giải quyết"].map((text) => [
      inOldLetters(text, name),
    ]);
    const read = inUnicode(sheet("s1", [...cells, ["Sở Nội vụ tỉnh Đắk Lắk"]]));
    expect(read.values.at(-1)).toEqual(["Sở Nội vụ tỉnh Đắk Lắk"]);
    expect(read.values[1]).toEqual(["Số lượng hồ sơ"]);
    expect(inUnicode(read)).toBe(read);
  });
});

describe("letters of today", () => {
  it("are left as they are", async () => {
    for (const template of await allTemplates()) {
      for (const blank of blankForm(template)) expect(inUnicode(blank)).toBe(blank);
    }
  });

  it.each(FOREIGN)("of another language too: %s", (text) => {
    expect(encodingOf(text.split(" "))).toBeNull();
    expect(textInUnicode(text)).toBe(text);
  });
});
