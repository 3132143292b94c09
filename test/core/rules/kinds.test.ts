import { readdirSync } from "node:fs";
import { ruleKinds } from "../../../src/core/rules";
import { ruleWords } from "../../../src/text/kinds";

const notKinds = [
  "condition",
  "define",
  "figures",
  "fraction-cause",
  "index",
  "kind",
  "linear",
  "may-be-negative",
  "precision",
  "rate-cause",
  "relation-formula",
  "share",
  "span",
  "surely",
];
const names = Object.keys(ruleKinds);
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

describe("every rule kind", () => {
  it("is its own file", () => {
    expect(
      filesIn("src/core/rules", ".ts")
        .filter((file) => !notKinds.includes(file))
        .sort(),
    ).toEqual([...names].sort());
  });

  it.each(Object.entries(ruleKinds))("%s is known by its own name", (name, { kind }) => {
    expect(kind).toBe(name);
  });

  it.each(names)("%s has a test file", (name) => {
    expect(filesIn("test/core/rules", ".test.ts")).toContain(name);
  });

  it.each(names)("%s has a file of words", (name) => {
    expect(filesIn("src/text/kinds", ".ts")).toContain(name);
    expect(Object.keys(ruleWords)).toContain(name);
  });

  it.each(Object.values(ruleKinds))("$kind refuses options it does not know", ({ options }) => {
    expect(options.safeParse({ unheardOf: 1 }).success).toBe(false);
    expect(options.safeParse(null).success).toBe(false);
  });
});
