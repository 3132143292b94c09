import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { baseOf, loadTemplate, type TemplateFile, wholeForm } from "../../src/core";
import { builtInTemplate } from "../../src/entry/built-in";
import catalogue from "../../templates/catalogue.json";

/** The program does not prove its own forms again when it opens: what is proven here must be what it opens. */
describe.each(catalogue)("$id", ({ id }) => {
  it("is opened by the program as the file is when every check of a template file is made", async () => {
    const { file, cells, rules } = await builtInTemplate(id);
    const proven = loadTemplate(json(id), id, baseFor(id));
    expect(isDeepStrictEqual(file, proven.file)).toBe(true);
    expect(isDeepStrictEqual(cells, proven.cells)).toBe(true);
    expect(isDeepStrictEqual(rules, proven.rules)).toBe(true);
  });

  it("is written in NFC", () => {
    const text = JSON.stringify(json(id));
    expect(text.normalize("NFC")).toBe(text);
  });
});

function baseFor(id: string): TemplateFile | undefined {
  const base = baseOf(json(id));
  return base === null ? undefined : wholeForm(json(base), base, baseFor(base));
}

function json(id: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, `../../templates/${id}.json`), "utf8"));
}
