import type { Decimal } from "../decimal";
import type { FixBy } from "../engine/fix";
import type { Reading } from "../reading/reading";
import { put } from "./explain";
import type { Slip, Suspect } from "./suspect";
import type { Trial } from "./trial";

type Alone = Omit<Suspect, "group">;

/** Slips of the hand on the keys. The others are stories about a figure, not about typing it. */
const TYPING: ReadonlySet<Slip | null> = new Set<Slip>(["swapped", "lost", "doubled", "shifted"]);
/**
 * What an explanation weighs at least among all of the same findings for its figure to be offered. A figure worked out
 * from others must be the only one: of them each may be wrong as well. In test/bench/repairs.ts a worked figure with
 * 0.97 was wrong in 69 of 918 offers, with 1 in 4 of 745; a slip with 0.9 in 8 of 705, with 0.99 in 4 of 629.
 */
const STANDS_OUT = { slip: 0.99, worked: 1 };

/**
 * The suspects with what their figure goes by: a slip of the hand that leaves no rule on the cell failing, an equation
 * or a rate whose other cells are all filled. A figure without such evidence is no more than possible: its repair keeps
 * the cell and says neither a slip nor that the figure is determined.
 */
export function proved<S extends Alone>(trial: Trial, suspects: readonly S[]): readonly S[] {
  return suspects.map((suspect) => {
    const by = proofOf(trial, suspect);
    const repairs = suspect.repairs.map((repair) =>
      by === null ? { ...repair, slip: null, onlySlip: false, determined: false } : { ...repair, by },
    );
    return { ...suspect, repairs };
  });
}

function proofOf(trial: Trial, { repairs: [repair, second], share }: Alone): FixBy | null {
  const value = repair?.values[0];
  if (repair === undefined || second !== undefined || value === undefined || value === null) return null;
  const slot = trial.plan.slots.get(repair.cell) ?? -1;
  if (!repair.determined || !satisfiesAll(trial, slot, value)) return null;
  if (TYPING.has(repair.slip) && repair.onlySlip && share >= STANDS_OUT.slip) return "slip";
  return repair.determined && share >= STANDS_OUT.worked ? workedOut(trial, slot, value) : null;
}

function satisfiesAll(trial: Trial, slot: number, value: Decimal): boolean {
  const before = trial.now[slot] as Reading;
  put(trial, slot, value);
  const holds = (trial.plan.readers[slot] ?? []).every((rule) => trial.status(rule) !== "fail");
  trial.set(slot, before);
  return holds;
}

/**
 * The equation or rate on the cell that holds with the figure, its other cells all filled and none of them in doubt: by
 * its own reading, or by another rule that fails.
 */
export function workedOut(trial: Trial, slot: number, value: Decimal): FixBy | null {
  const key = trial.plan.cells[slot]?.key ?? "";
  const before = trial.now[slot] as Reading;
  put(trial, slot, value);
  const found = (trial.plan.readers[slot] ?? []).flatMap((index) => {
    const rule = trial.plan.rules[index];
    const by = rule?.kind.proves?.(rule.options, key) ?? null;
    if (by === null || trial.status(index) !== "pass") return [];
    return rule?.slots.every((one) => one === slot || isUndoubted(trial, one)) ? [by] : [];
  });
  trial.set(slot, before);
  return found[0] ?? null;
}

function isUndoubted(trial: Trial, slot: number): boolean {
  if (trial.now[slot]?.kind !== "value") return false;
  return (trial.plan.readers[slot] ?? []).every((rule) => trial.status(rule) !== "fail");
}
