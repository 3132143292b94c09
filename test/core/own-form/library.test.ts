import { readLibrary } from "../../../src/core";

const form = (id: string, file = `${id.split("/")[1]}.json`) => ({
  file,
  id,
  version: 1,
  name: "Biểu A",
  regulation: { issuer: "UBND tỉnh A", number: "12/QĐ-UBND", title: "Biểu A" },
  unitTypes: ["xa"],
  validFrom: "2026-01-01",
});
const index = (...forms: unknown[]) => JSON.stringify({ format: "phu-luc-cchc/library", forms });

describe("the index of a library of forms", () => {
  it("names the forms with their files", () => {
    const { forms, problems } = readLibrary(
      index(form("tinh-a/mot"), { ...form("tinh-a/hai", "2026/hai.json"), note: "x" }),
    );
    expect(forms.map(({ id, file }) => [id, file])).toEqual([
      ["tinh-a/mot", "mot.json"],
      ["tinh-a/hai", "2026/hai.json"],
    ]);
    expect(problems).toEqual([]);
  });

  it("takes none of two forms with one id, and says so; the others stay", () => {
    const twice = index(form("tinh-a/mot"), form("tinh-a/hai"), form("tinh-a/mot", "ban-cu.json"));
    const { forms, problems } = readLibrary(twice);
    expect(forms.map(({ id }) => id)).toEqual(["tinh-a/hai"]);
    expect(problems).toEqual([{ kind: "sameId", id: "tinh-a/mot", files: ["mot.json", "ban-cu.json"] }]);
  });

  it.each([
    ["no number", { ...form("a/b"), version: "1" }],
    ["no id", { ...form("a/b"), id: "b" }],
    ["no kind of office", { ...form("a/b"), unitTypes: ["thon"] }],
    ["no date", { ...form("a/b"), validFrom: "1/1/2026" }],
    ["a file outside the folder", form("a/b", "../b.json")],
    ["a file of another server", form("a/b", "https://example.com/b.json")],
    ["a file by its whole path", form("a/b", "/b.json")],
    ["a file that is no form", form("a/b", "b.js")],
    ["nothing", null],
  ])("leaves out an entry with %s, by its place", (_, wrong) => {
    const { forms, problems } = readLibrary(index(form("tinh-a/mot"), wrong));
    expect(forms.map(({ id }) => id)).toEqual(["tinh-a/mot"]);
    expect(problems).toEqual([{ kind: "entry", at: 2 }]);
  });

  it.each(["", "{", "[]", '{"format":"x","forms":[]}', "<html></html>"])("is none: %j", (text) => {
    expect(readLibrary(text)).toEqual({ forms: [], problems: [{ kind: "noIndex" }] });
  });
});
