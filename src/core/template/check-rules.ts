import { ruleKindNamed } from "../rules";
import { spellOut } from "./each";
import { firstKey } from "./expand";
import { problem, type TemplateProblem } from "./problem";
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
    if (first !== undefined) problems.push(problem(`${path}.id`, "ruleIdUsed", { id: rule.id, first: String(first) }));
    seen.set(rule.id, first ?? index);
    for (const type of rule.appliesTo ?? []) {
      if (file.unitTypes.includes(type)) continue;
      problems.push(problem(`${path}.appliesTo`, "notUnitType", { type }));
    }
    return problems;
  });
}

function oneRule(rule: RuleData, index: number, cells: ReadonlyMap<CellKey, CellSpec>): TemplateProblem[] {
  const path = `rules[${index}].options`;
  const about = { rule: rule.id };
  const kind = ruleKindNamed(rule.kind);
  if (kind === undefined) return [problem(`rules[${index}].kind`, "noKind", { ...about, kind: rule.kind })];

  const parsed = kind.options.safeParse(rule.options);
  if (!parsed.success) {
    return problemsIn(parsed.error.issues, rule.options, ["rules", index, "options"], about);
  }

  const reads = kind.reads(parsed.data);
  const missing = reads.filter((ref) => !cells.has(firstKey(ref)));
  if (missing.length > 0) {
    return missing.map((cell) => problem(path, "noCell", { ...about, cell }));
  }
  const problems: TemplateProblem[] = reads
    .filter((ref, at) => reads.indexOf(ref) !== at)
    .map((cell) => problem(path, "cellTwice", { ...about, cell }));
  const idle = reads.filter((ref) => ["heading", "text"].includes(cells.get(firstKey(ref))?.measure.type ?? ""));
  for (const ref of idle) {
    problems.push(problem(path, "noFigure", { ...about, cell: ref }));
  }
  const misfit = kind.misfit?.(parsed.data, (key) => cells.get(firstKey(key)) as CellSpec) ?? null;
  if (misfit !== null) problems.push(problem(path, misfit.code, { ...about, ...misfit.data }));
  return problems;
}
