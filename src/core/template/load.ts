import { cellsOf } from "./cells";
import { requiredProblems } from "./check-required";
import { ruleProblems } from "./check-rules";
import { formProblems } from "./check-rows";
import { TemplateError } from "./problem";
import { relationProblems } from "./period-relations";
import { provenTemplate } from "./proven";
import { resolveBase } from "./resolve-base";
import { type TemplateFile, templateFile } from "./schema";
import type { Template } from "./template";
import { problemsIn } from "./zod-problems";

/**
 * Checks a template file and adds the rules that follow from its units.
 * @param base the whole form of the template this one is based on (`baseOf`).
 * @throws TemplateError naming the file and, for every problem, its JSON path and reason.
 * @example loadTemplate(JSON.parse(text), "tinh.json")
 */
export function loadTemplate(json: unknown, fileName: string, base?: TemplateFile): Template {
  const form = wholeForm(json, fileName, base);
  const list = cellsOf(form);
  const cells = new Map(list.map((cell) => [cell.key, cell]));
  const problems = [
    ...formProblems(form),
    ...ruleProblems(form, cells),
    ...requiredProblems(form, cells),
    ...relationProblems(form),
  ];
  if (problems.length > 0) throw new TemplateError(fileName, problems);
  return provenTemplate(form, list);
}

/** A template file with all that it takes over from its base. */
export function wholeForm(json: unknown, fileName: string, base?: TemplateFile): TemplateFile {
  const whole = resolveBase(json, fileName, base);
  const parsed = templateFile.safeParse(whole);
  if (parsed.success) return parsed.data;
  throw new TemplateError(fileName, problemsIn(parsed.error.issues, whole));
}
