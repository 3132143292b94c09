import { ruleKindNamed } from "../rules";
import { spellOut } from "./each";
import { firstKey } from "./expand";
import { jsonPath, type TemplateProblem } from "./problem";
import type { RuleData, TemplateFile } from "./schema";
import type { CellKey, CellSpec } from "./template";

/** What is wrong with the written rules: kinds, options, cells, ids. */
export function ruleProblems(file: TemplateFile, cells: ReadonlyMap<CellKey, CellSpec>): TemplateProblem[] {
  const seen = new Map<string, number>();
  const spelled = file.rules.flatMap((rule, index) => spellOut(rule).map((one) => [one, index] as const));
  return spelled.flatMap(([rule, index]) => {
    const path = `rules[${index}]`;
    const problems = oneRule(rule, path, cells);
    const first = seen.get(rule.id);
    if (first !== undefined)
      problems.push({ path: `${path}.id`, reason: `"${rule.id}" is already the id of rules[${first}]` });
    seen.set(rule.id, first ?? index);
    for (const type of rule.appliesTo ?? []) {
      if (file.unitTypes.includes(type)) continue;
      problems.push({ path: `${path}.appliesTo`, reason: `"${type}" is not among the template's unitTypes` });
    }
    return problems;
  });
}

function oneRule(rule: RuleData, path: string, cells: ReadonlyMap<CellKey, CellSpec>): TemplateProblem[] {
  const named = `rule "${rule.id}"`;
  const kind = ruleKindNamed(rule.kind);
  if (kind === undefined) return [{ path: `${path}.kind`, reason: `${named}: there is no rule kind "${rule.kind}"` }];

  const parsed = kind.options.safeParse(rule.options);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      path: jsonPath([...["rules", Number(path.slice(6, -1)), "options"], ...issue.path]),
      reason: `${named}: ${issue.message}`,
    }));
  }

  const reads = kind.reads(parsed.data);
  const missing = reads.filter((ref) => !cells.has(firstKey(ref)));
  if (missing.length > 0) {
    return missing.map((ref) => ({
      path: `${path}.options`,
      reason: `${named} names a cell that does not exist: "${ref}"`,
    }));
  }
  const problems: TemplateProblem[] = reads
    .filter((ref, index) => reads.indexOf(ref) !== index)
    .map((ref) => ({ path: `${path}.options`, reason: `${named} names "${ref}" twice` }));
  const idle = reads.filter((ref) => ["heading", "text"].includes(cells.get(firstKey(ref))?.measure.type ?? ""));
  for (const ref of kind.kind === "heading" ? [] : idle) {
    problems.push({ path: `${path}.options`, reason: `${named} reads "${ref}", which holds no figure` });
  }
  const misfit = kind.misfit?.(parsed.data, (key) => cells.get(firstKey(key)) as CellSpec) ?? null;
  if (misfit !== null) problems.push({ path: `${path}.options`, reason: `${named}: ${misfit}` });
  return problems;
}
