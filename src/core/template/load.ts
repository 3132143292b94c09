import { cellsOf } from "./cells";
import { ruleProblems } from "./check-rules";
import { formProblems } from "./check-rows";
import { derivedRules, withRounding } from "./derive";
import { jsonPath, TemplateError } from "./problem";
import { templateFile } from "./schema";
import type { Template } from "./template";

/**
 * Checks a template file and adds the rules that follow from its units.
 * @throws TemplateError naming the file and, for every problem, its JSON path and reason.
 * @example loadTemplate(JSON.parse(text), "tinh.json")
 */
export function loadTemplate(json: unknown, fileName: string): Template {
  const parsed = templateFile.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: jsonPath(path), reason: message }));
    throw new TemplateError(fileName, problems);
  }

  const file = parsed.data;
  const list = cellsOf(file);
  const cells = new Map(list.map((cell) => [cell.key, cell]));
  const problems = [...formProblems(file), ...ruleProblems(file, cells)];
  if (problems.length > 0) throw new TemplateError(fileName, problems);
  return { file, cells, rules: [...derivedRules(file, list), ...withRounding(file.rules)] };
}
