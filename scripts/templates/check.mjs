// The linter of templates: says what is wrong or odd in the forms of templates/, or in the files named.
// With --all also what is only worth knowing. Exit 1 when there is an error or a warning.
import "../lib/typescript.mjs";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const { baseOf, lint, loadTemplate, TemplateError, wholeForm } = await import("../../src/core/index.ts");
const { countWords, lintSentence, lintSeverity, lintSummary } = await import("../../src/text/lint.ts");

const folder = fileURLToPath(new URL("../../templates/", import.meta.url));
const all = process.argv.includes("--all");
const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));

for (const path of named.length > 0 ? named : shipped()) check(path);

function check(path) {
  try {
    const json = read(path);
    const remarks = lint(loadTemplate(json, path, baseFor(json)), countWords);
    for (const remark of remarks) {
      if (remark.severity === "info" && !all) continue;
      console.log(`${path}: ${remark.path}: ${lintSeverity[remark.severity]}: ${lintSentence(remark)}`);
    }
    const count = (wanted) => remarks.filter(wanted).length;
    const errors = count(({ severity }) => severity === "error");
    const warnings = count(({ severity }) => severity === "warning");
    const known = count((remark) => remark.known !== null);
    const untouched = count(({ code }) => code === "untouched");
    console.log(lintSummary(path, errors, warnings, known, untouched));
    if (errors + warnings > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof TemplateError || error instanceof SyntaxError)) throw error;
    console.log(error instanceof SyntaxError ? `${path}: ${error.message}` : error.message);
    process.exitCode = 1;
  }
}

function shipped() {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(folder, name, file)));
}

function baseFor(json) {
  const id = baseOf(json);
  if (id === null) return undefined;
  const base = read(join(folder, `${id}.json`));
  return wholeForm(base, id, baseFor(base));
}

function read(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
