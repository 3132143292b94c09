import type { KindName, OpaqueRuleKinds } from "../rules";
import type { Outcome, Reader } from "../rules/kind";
import type { Reading } from "../reading/reading";
import type { CellKey, CellSpec } from "../template/template";
import type { Finding, Findings } from "./finding";
import type { Fix } from "./fix";
import type { BoundRule, Plan } from "./plan";

const noFixes: readonly Fix[] = [];

/** The outcome of every rule. `readings` stand in the order of `plan.cells`. */
export function checkAll(plan: Plan, readings: readonly Reading[]): Findings {
  const failed = new Map<string, Finding>();
  const unfinished = new Map<string, Finding>();
  const notChecked = new Set<string>();
  const judge = judgeOf(readings);
  for (const rule of plan.rules) {
    const outcome = judge(rule);
    if (outcome.status === "fail") (outcome.waits ? unfinished : failed).set(rule.data.id, outcome.finding);
    else if (outcome.status === "notChecked") notChecked.add(rule.data.id);
  }
  return { failed, unfinished, notChecked };
}

/** The same as `checkAll`, from the findings before: only rules that read an edited cell are judged again. */
export function recheck(
  plan: Plan,
  readings: readonly Reading[],
  edited: readonly CellKey[],
  before: Findings,
): Findings {
  const judge = judgeOf(readings);
  let failed: Map<string, Finding> | null = null;
  let unfinished: Map<string, Finding> | null = null;
  let notChecked: Set<string> | null = null;
  for (const index of touched(plan, edited)) {
    const rule = plan.rules[index] as BoundRule;
    const { id } = rule.data;
    const outcome = judge(rule);
    const fails = outcome.status === "fail";
    if (fails && !outcome.waits) (failed ??= new Map(before.failed)).set(id, outcome.finding);
    else if ((failed ?? before.failed).has(id)) (failed ??= new Map(before.failed)).delete(id);
    if (fails && outcome.waits) (unfinished ??= new Map(before.unfinished)).set(id, outcome.finding);
    else if ((unfinished ?? before.unfinished).has(id)) (unfinished ??= new Map(before.unfinished)).delete(id);

    const open = outcome.status === "notChecked";
    if (open === (notChecked ?? before.notChecked).has(id)) continue;
    notChecked ??= new Set(before.notChecked);
    if (open) notChecked.add(id);
    else notChecked.delete(id);
  }
  return {
    failed: failed ?? before.failed,
    unfinished: unfinished ?? before.unfinished,
    notChecked: notChecked ?? before.notChecked,
  };
}

/** What the rules say of a form that is said to be finished: what is blank stays blank, so nothing waits for it. */
export function finished({ rules }: Plan, findings: Findings): Findings {
  if (findings.unfinished.size === 0) return { ...findings, isFinished: true };
  const failed = rules.flatMap(({ data: { id } }) => {
    const finding = findings.failed.get(id) ?? findings.unfinished.get(id);
    return finding ? [[id, finding] as const] : [];
  });
  return { ...findings, failed: new Map(failed), unfinished: new Map(), isFinished: true };
}

/** What a rule comes to: a failed one with its finding. */
export type Judged<K extends KindName = KindName> =
  | Exclude<Outcome, { readonly status: "fail" }>
  | { readonly status: "fail"; readonly finding: Finding<K>; readonly waits: boolean };

/** Judges one rule after the other; a rule that reads a cell it did not name is a broken program. */
export function judgeOf(readings: readonly Reading[]): (rule: BoundRule) => Judged {
  let rule: BoundRule | undefined;
  let next = 0;
  /** Kinds read their cells in the order they name them, so the one wanted is mostly the next. */
  const indexOf = (key: CellKey): number => {
    const { keys, data } = rule as BoundRule;
    const index = keys[next] === key ? next : keys.indexOf(key);
    if (index < 0) throw new Error(`rule "${data.id}" (${data.kind}) reads "${key}", which it does not name`);
    next = index + 1;
    return index;
  };
  const read = (key: CellKey) => readings[(rule as BoundRule).slots[indexOf(key)] as number] as Reading;
  const cell = (key: CellKey) => {
    const { keys, specs } = rule as BoundRule;
    return specs[keys[next - 1] === key ? next - 1 : indexOf(key)] as CellSpec;
  };
  return (one) => {
    rule = one;
    next = 0;
    return judged<KindName>(one.kind, one, read, cell);
  };
}

function touched(plan: Plan, edited: readonly CellKey[]): Iterable<number> {
  const [only] = edited;
  if (only !== undefined && edited.length === 1) return readersOf(plan, only);
  return new Set(edited.flatMap((key) => readersOf(plan, key)));
}

function readersOf(plan: Plan, key: CellKey): readonly number[] {
  return plan.readers[plan.slots.get(key) ?? -1] ?? [];
}

function judged<K extends KindName>(
  kind: OpaqueRuleKinds[K],
  { data: { id, severity }, options, marks }: BoundRule,
  read: Reader,
  cell: (key: CellKey) => CellSpec,
): Judged<K> {
  const outcome = kind.check(options, read, cell);
  if (outcome.status !== "fail") return outcome;
  const { data, fixes = noFixes, waits = false } = outcome;
  const finding: Finding<K> = { rule: id, kind: kind.kind, severity, cells: marks, data, fixes };
  return { status: "fail", finding, waits };
}
