import { ruleKindNamed } from "../rules";
import { spellOut } from "./each";
import { firstKey } from "./expand";
import type { TemplateProblem } from "./problem";
import type { RuleData, TemplateFile } from "./schema";
import type { CellKey, CellSpec } from "./template";
import { problemsIn } from "./zod-problems";

/** What is wrong with the written rules: kinds, options, cells, ids. */
export function ruleProblems(file: TemplateFile, cells: ReadonlyMap<CellKey, CellSpec>): TemplateProblem[] {
  const seen = new Map<string, number>();
  const spelled = file.rules.flatMap((rule, index) => spellOut(rule).map((one) => [one, index] as const));
  return spelled.flatMap(([rule, index]) => {
    const path = `rules[${index}]`;
    const problems = oneRule(rule, index, cells);
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

function oneRule(rule: RuleData, index: number, cells: ReadonlyMap<CellKey, CellSpec>): TemplateProblem[] {
  const path = `rules[${index}].options`;
  const named = `rule "${rule.id}"`;
  const kind = ruleKindNamed(rule.kind);
  if (kind === undefined)
    return [{ path: `rules[${index}].kind`, reason: `${named}: there is no rule kind "${rule.kind}"` }];

  const parsed = kind.options.safeParse(rule.options);
  if (!parsed.success) {
    return problemsIn(parsed.error.issues, rule.options, ["rules", index, "options"]).map((one) => ({
      ...one,
      reason: `${named}: ${one.reason}`,
    }));
  }

  const reads = kind.reads(parsed.data);
  const missing = reads.filter((ref) => !cells.has(firstKey(ref)));
  if (missing.length > 0) {
    return missing.map((ref) => ({
      path,
      reason: `${named} names a cell that does not exist: "${ref}"`,
    }));
  }
  const problems: TemplateProblem[] = reads
    .filter((ref, at) => reads.indexOf(ref) !== at)
    .map((ref) => ({ path, reason: `${named} names "${ref}" twice` }));
  const idle = reads.filter((ref) => ["heading", "text"].includes(cells.get(firstKey(ref))?.measure.type ?? ""));
  for (const ref of idle) {
    problems.push({ path, reason: `${named} reads "${ref}", which holds no figure` });
  }
  const misfit = kind.misfit?.(parsed.data, (key) => cells.get(firstKey(key)) as CellSpec) ?? null;
  if (misfit !== null) problems.push({ path, reason: `${named}: ${misfit}` });
  return problems;
}
