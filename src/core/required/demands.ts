import type { Plan } from "../engine/plan";
import { oncePer } from "../once-per";
import { cellsOf } from "../rules/condition";
import type { Condition } from "../template/condition";
import { inInstance, type Repeats } from "../template/expand";
import { requirementOf } from "../template/required";
import type { CellKey, CellSpec } from "../template/template";

/** A cell the form requires, and what must not be denied for it to be asked for. */
export interface Demand {
  readonly slot: number;
  readonly spec: CellSpec;
  /** As in `Layout.notes`: `row`, `row#2`. */
  readonly row: string;
  readonly when: readonly Condition[];
  /** The figures of a repeating row, which is asked for once it is begun; null for every other row. */
  readonly begunBy: readonly number[] | null;
}

/** In such an order that a cell comes after those its conditions name. Worked out once a plan. */
export const demandsOf: (plan: Plan) => readonly Demand[] = oncePer((plan) => inOrder(plan, allDemands(plan)));

/** "ho-so" of "ho-so:tiep-nhan", "ho-so#2" of "ho-so#2:tiep-nhan". */
export function rowName(key: CellKey): string {
  const colon = key.indexOf(":");
  return colon < 0 ? key : key.slice(0, colon);
}

function allDemands(plan: Plan): readonly Demand[] {
  const [repeats, bases] = [repeatsOf(plan), basesOf(plan)];
  const slotsOf = new Map<string, number[]>();
  plan.cells.forEach(({ key, row }, slot) => {
    if (row.repeat === undefined) return;
    const name = rowName(key);
    slotsOf.set(name, [...(slotsOf.get(name) ?? []), slot]);
  });
  return plan.cells.flatMap((spec, slot): Demand[] => {
    const requirement = requirementOf(spec);
    if (requirement === false) return [];
    const row = rowName(spec.key);
    const written =
      requirement === true ? [] : [inInstance(requirement, cellsOf(requirement), instanceOf(row), repeats)];
    const when = [...written, ...(bases.get(spec.key) ?? [])];
    return [{ slot, spec, row, when, begunBy: slotsOf.get(row) ?? null }];
  });
}

/** A rate whose base is 0 or blank is to be blank: told by the rules that hold the two together. */
function basesOf({ rules }: Plan): ReadonlyMap<CellKey, readonly Condition[]> {
  const bases = new Map<CellKey, Condition[]>();
  for (const { kind, options } of rules) {
    const stated = kind.rate?.(options);
    const rests = kind.rests?.(options) ?? (stated ? { rates: [stated.rate], base: stated.base } : null);
    for (const rate of rests?.rates ?? []) {
      const condition: Condition = { sum: [...(rests?.base ?? [])], is: "positive" };
      bases.set(rate, [...(bases.get(rate) ?? []), condition]);
    }
  }
  return bases;
}

/** A cell that cannot wait for its own answer stands where it is first met. */
function inOrder(plan: Plan, demands: readonly Demand[]): readonly Demand[] {
  const bySlot = new Map(demands.map((demand) => [demand.slot, demand]));
  const placed = new Set<Demand>();
  const ordered: Demand[] = [];
  const place = (demand: Demand): void => {
    if (placed.has(demand)) return;
    placed.add(demand);
    for (const key of cellsOf(...demand.when)) {
      const named = bySlot.get(plan.slots.get(key) ?? -1);
      if (named) place(named);
    }
    ordered.push(demand);
  };
  demands.forEach(place);
  return ordered;
}

function repeatsOf({ cells }: Plan): Repeats {
  const repeats = new Map<string, number>();
  for (const { key, row } of cells) if (row.repeat) repeats.set(row.id, instanceOf(rowName(key)));
  return repeats;
}

function instanceOf(row: string): number {
  return Number(row.split("#")[1] ?? 1);
}
