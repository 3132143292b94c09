import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise, recogniseUnknown, unsplitSheets } from "../../../src/core";
import { blankForm, sheet, snapshot } from "../../support/snapshot";
import { shipped } from "../../templates/shipped";

type Rows = readonly (readonly (string | number | boolean)[])[];

const templates = shipped.map(({ plan }) => plan.template);
const pasted = readFileSync(join(__dirname, "../../templates/ninh-thuan-2022/ninh-son.tsv"), "utf8").split("\n");

/** The rows of a table with their columns put together, as plain text of a PDF or a Word file has them. */
const together = (rows: readonly string[], sign: string) =>
  rows.map((row) => [row.split("\t").filter(Boolean).join(sign)]);

const seen = (rows: Rows) => {
  const book = snapshot(sheet("s", rows));
  const known = recognise(book, templates);
  const forms = [...known, ...recogniseUnknown(book, templates, known)].map(({ template }) => template.file.id);
  return { unsplit: unsplitSheets(book, templates).map(({ by }) => by), forms };
};

describe("a table whose rows stand in one cell each", () => {
  it.each([
    ["\t", "tabs"],
    ["   ", "spaces"],
    [" ", "spaces"],
    [" | ", "spaces"],
  ])("parted by %j is said to be one, and taken for no form", (sign, by) => {
    expect(seen(together(pasted, sign))).toEqual({ unsplit: [by], forms: [] });
  });

  it("all in a single cell as well", () => {
    const text = together(pasted, "\t").flat().join("\n");
    expect(seen([[text]])).toEqual({ unsplit: ["tabs"], forms: [] });
  });

  it.each(shipped.map(({ id, plan }) => [id, plan.template] as const))("%s, filled in", (_, template) => {
    const rows = blankForm(template).flatMap(({ values }) =>
      values.map((line) => [
        line
          .map((cell, at) => (cell === "" && at === 3 ? 12 : cell))
          .filter((cell) => cell !== "")
          .join("  "),
      ]),
    );
    expect(seen(rows)).toEqual({ unsplit: ["spaces"], forms: [] });
  });
});

describe("no such table", () => {
  it.each<[string, Rows]>([
    ["a form in columns", pasted.map((row) => row.split("\t"))],
    ["a list of labels alone", blankForm(templates[0]!).flatMap(({ values }) => values.map((row) => [row[1] ?? ""]))],
    [
      "labels with their numbers",
      blankForm(templates[0]!).flatMap(({ values }) => values.map((row) => [`${row[0]} ${row[1]}`])),
    ],
    [
      "a text of other things",
      Array.from({ length: 40 }, (_, at) => [`${at + 1}. Việc cần làm trong tuần  số  ${at}`]),
    ],
    ["nothing", [[""]]],
  ])("%s", (_, rows) => expect(seen(rows).unsplit).toEqual([]));

  it.each(shipped.map(({ id, plan }) => [id, plan.template] as const))("%s, blank", (_, template) => {
    expect(unsplitSheets(snapshot(...blankForm(template)), templates)).toEqual([]);
  });
});
