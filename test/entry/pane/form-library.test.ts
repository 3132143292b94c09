/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import type { TemplateFile } from "../../../src/core";
import { libraryAt } from "../../../src/entry/pane/ask-library";
import { createLibraryCommands, type AskLibrary } from "../../../src/entry/pane/form-library";
import type { LibraryAnswer } from "../../../src/session/contract/form-library";
import { openPane } from "./open-pane";

const text = readFileSync("test/templates/own-form-example.json", "utf8");
const { id, version, name, regulation, unitTypes, validFrom } = JSON.parse(text) as TemplateFile;
const entry = { file: "phuong.json", id, version, name, regulation, unitTypes, validFrom };
const index = JSON.stringify({ format: "phu-luc-cchc/library", forms: [entry] });

function open(files: Readonly<Record<string, string>>) {
  const { commands, own, session, workbook } = openPane();
  const asked: string[] = [];
  const ask: AskLibrary = async (file) => {
    asked.push(file);
    return files[file] ?? null;
  };
  return { library: createLibraryCommands({ ask, own, addForm: commands.addForm }), asked, session, workbook };
}

const standing = (answer: LibraryAnswer) =>
  answer.kind === "read" ? answer.forms.map(({ here }) => here) : answer.kind;

describe("the office's library", () => {
  it("is asked of nothing until the clerk does, and a form of it goes into the workbook", async () => {
    const { library, asked, session } = open({ "index.json": index, "phuong.json": text });
    expect(asked).toEqual([]);
    expect(standing(await library.libraryForms())).toEqual(["none"]);
    expect(await library.takeFromLibrary(entry)).toMatchObject({ kind: "added", entry: { id } });
    expect(session.state()).toMatchObject({ kept: { forms: [{ id }] }, undo: { kind: "formAdded" } });
    expect(standing(await library.libraryForms())).toEqual(["same"]);
  });

  it.each([
    [version - 1, "newer"],
    [version + 1, "older"],
  ])("says how its version %s stands to that in the workbook", async (other, here) => {
    const forms = [{ ...entry, version: other }];
    const { library } = open({
      "index.json": JSON.stringify({ format: "phu-luc-cchc/library", forms }),
      "phuong.json": text,
    });
    await library.takeFromLibrary(entry);
    expect(standing(await library.libraryForms())).toEqual([here]);
  });

  it.each([
    ["is not there", {}, "unreachable"],
    ["is another form", { "phuong.json": text.replace(id, "don-vi/khac") }, "notThat"],
    ["is no form", { "phuong.json": "<html></html>" }, "notThat"],
  ])("changes nothing where the file %s", async (_, files: Record<string, string>, kind) => {
    const { library, session } = open({ "index.json": index, ...files });
    expect(await library.takeFromLibrary(entry)).toEqual({ kind });
    expect(session.state()).toMatchObject({ kept: { forms: [] }, undo: null });
  });

  it("harms nothing where it cannot be reached", async () => {
    const { library, session } = open({});
    expect(await library.libraryForms()).toEqual({ kind: "unreachable" });
    expect(session.state().fault).toBeNull();
  });
});

describe("what is fetched", () => {
  const page = (folder: string) => {
    document.head.innerHTML = `<meta name="form-library" content="${folder}">`;
    return libraryAt(document);
  };
  const answering = (answer: () => Promise<unknown>) => {
    const addresses: string[] = [];
    globalThis.fetch = ((address: URL) => {
      addresses.push(String(address));
      return answer();
    }) as typeof fetch;
    return addresses;
  };
  const body = (...chunks: Uint8Array[]) => ({
    ok: true,
    body: { getReader: () => ({ read: async () => ({ done: chunks.length === 0, value: chunks.shift() }) }) },
  });

  beforeAll(() => {
    globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
  });

  it("stands in the folder named at the build, and is read whatever its pieces", async () => {
    const bytes = new Uint8Array(Buffer.from("Biểu", "utf8"));
    const addresses = answering(async () => body(bytes.slice(0, 3), bytes.slice(3)));
    expect(await page("https://bieu-mau.example/2026/")?.("index.json")).toBe("Biểu");
    expect(await page("forms/")?.("a/b.json")).toBe("Biểu");
    expect(addresses).toEqual(["https://bieu-mau.example/2026/index.json", "http://localhost/forms/a/b.json"]);
    expect(page("")).toBeNull();
  });

  it.each([
    ["nobody answers", () => Promise.reject(new TypeError("failed"))],
    ["it is not found", () => Promise.resolve({ ok: false, body: null })],
    ["it is larger than a form", () => Promise.resolve(body(new Uint8Array(600_000), new Uint8Array(600_000)))],
  ])("is nothing where %s", async (_, answer) => {
    answering(answer);
    expect(await page("forms/")?.("index.json")).toBeNull();
  });
});
