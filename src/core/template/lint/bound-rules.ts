import { ruleKindNamed } from "../../rules";
import type { RuleKind } from "../../rules/kind";
import type { Linear } from "../../rules/linear";
import { firstKey } from "../expand";
import type { RuleData, UnitType } from "../schema";
import type { CellKey, CellSpec, Template } from "../template";

/** A written rule with what it names, for rules to be held against each other. */
export interface LintRule {
  readonly data: RuleData;
  readonly kind: RuleKind<unknown>;
  readonly options: unknown;
  /** Distinct cells, in order. */
  readonly keys: readonly CellKey[];
  readonly linear: Linear | null;
  readonly unitTypes: readonly UnitType[];
}

export function lintRules({ file }: Template): LintRule[] {
  return file.rules.flatMap((data) => {
    const kind = ruleKindNamed(data.kind);
    if (kind === undefined) return [];
    const options = kind.options.parse(data.options);
    const keys = [...new Set(kind.reads(options))].sort();
    return [
      {
        data,
        kind,
        options,
        keys,
        linear: kind.linear?.(options) ?? null,
        unitTypes: data.appliesTo ?? file.unitTypes,
      },
    ];
  });
}

/** The cell a reference of a rule names, of a repeating row the first. */
export function cellNamed({ cells }: Template, ref: CellKey): CellSpec {
  const cell = cells.get(firstKey(ref));
  if (cell === undefined) throw new Error(`no cell "${ref}"`);
  return cell;
}

/** `stronger` asks at least wherever `weaker` asks, and at least as hard. */
export function covers(stronger: LintRule, weaker: LintRule): boolean {
  if (stronger.data.severity === "warning" && weaker.data.severity === "error") return false;
  return weaker.unitTypes.every((type) => stronger.unitTypes.includes(type));
}

export function meet(a: LintRule, b: LintRule): boolean {
  return a.unitTypes.some((type) => b.unitTypes.includes(type));
}
