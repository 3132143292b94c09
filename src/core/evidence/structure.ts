import type { BoundRule, Plan } from "../engine/plan";
import type { CellKey, CellSpec } from "../template/template";
import { oncePer } from "../once-per";

/** What a form says of its own cells, worked out once: which may rightly hold the same figure, which rows are built alike. */
export interface Structure {
  /** For each cell those that a rule sets in relation to it, the one it is a part of, and those that ask the same. */
  readonly tied: readonly ReadonlySet<number>[];
  /** Cells that are worked out, with the cells they are worked out from. */
  readonly computed: ReadonlyMap<number, readonly number[]>;
  /** For each cell its place among blocks built alike; null where no other block is. */
  readonly place: readonly (Alike | null)[];
}

/** Cells at the same place of blocks built alike have the same name; of blocks so `wide` there are so many `pairs`. */
export interface Alike {
  readonly name: string;
  readonly pairs: number;
  readonly wide: number;
}

export const structureOf: (plan: Plan) => Structure = oncePer((plan) => ({
  tied: tiesOf(plan),
  computed: computedIn(plan),
  place: placesIn(plan),
}));

function tiesOf(plan: Plan): readonly ReadonlySet<number>[] {
  const tied = plan.cells.map(() => new Set<number>());
  const tie = (some: readonly number[], others: readonly number[]): void => {
    for (const a of some) {
      for (const b of others) {
        if (a === b) continue;
        tied[a]?.add(b);
        tied[b]?.add(a);
      }
    }
  };
  for (const rule of plan.rules) tie(...sidesOf(rule, plan));
  for (const same of alike(plan, asked)) tie(same, same);
  const rows = new Map(alike(plan, columnOfRow).map((slots) => [columnOfRow(cellAt(plan, slots[0] ?? 0)), slots]));
  plan.cells.forEach(({ row, column, table }, slot) => {
    if (row.parent !== undefined) tie([slot], rows.get(`${table.id}/${row.parent}:${column.id}`) ?? []);
  });
  return tied;
}

/** The two sides of a relation between sums; of a rate and the like, every cell with every other. */
function sidesOf({ kind, options, slots }: BoundRule, plan: Plan): readonly [readonly number[], readonly number[]] {
  const terms = kind.linear?.(options).terms;
  if (terms === undefined) return kind.span === undefined ? [[], []] : [slots, slots];
  const side = (sign: 1 | -1) => terms.filter(([, of]) => of === sign).map(([key]) => slotOf(plan, key));
  return [side(1), side(-1)];
}

function columnOfRow({ table, row, column }: CellSpec): string {
  return `${table.id}/${row.id}:${column.id}`;
}

function asked({ row, column }: CellSpec): string | null {
  return row.repeat === undefined ? `${row.asks ?? row.id}:${column.id}` : null;
}

function computedIn(plan: Plan): ReadonlyMap<number, readonly number[]> {
  return new Map(
    plan.rules.flatMap(({ kind, options, slots }) => {
      const key = kind.computes?.(options);
      return key === undefined ? [] : [[slotOf(plan, key), slots] as const];
    }),
  );
}

/** In a matrix the rows of a table; in a list the rows under headings with the same units in the same order. */
function placesIn(plan: Plan): readonly (Alike | null)[] {
  const lists = new Map(alike(plan, listOf).map((slots) => [listOf(cellAt(plan, slots[0] ?? 0)), slots] as const));
  const placed = plan.cells.map((spec, slot) => {
    const columns = spec.table.columns.filter(({ role }) => role === "value").length;
    if (columns > 1) return { name: `${spec.appendix.id}/${spec.table.id}/${spec.column.id}`, wide: columns };
    const slots = lists.get(listOf(spec)) ?? [];
    return { name: `${slots.map((one) => unitOf(plan, one)).join("|")}#${slots.indexOf(slot)}`, wide: slots.length };
  });
  const counts = new Map<string, number>();
  for (const { name } of placed) counts.set(name, (counts.get(name) ?? 0) + 1);
  return placed.map(({ name, wide }) => {
    const count = counts.get(name) ?? 0;
    return count < 2 ? null : { name, wide, pairs: (count * (count - 1)) / 2 };
  });
}

/** The rows under one heading. */
function listOf({ appendix, table, row }: CellSpec): string {
  return `${appendix.id}/${table.id}/${row.parent ?? ""}`;
}

function unitOf(plan: Plan, slot: number): string {
  const { row, measure } = cellAt(plan, slot);
  return `${measure.type} ${row.unit}`;
}

/** Cells of the same name, in the order of the form. */
function alike(plan: Plan, nameOf: (spec: CellSpec) => string | null): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  plan.cells.forEach((spec, slot) => {
    const name = nameOf(spec);
    if (name === null) return;
    const slots = found.get(name);
    if (slots) slots.push(slot);
    else found.set(name, [slot]);
  });
  return [...found.values()];
}

function cellAt({ cells }: Plan, slot: number): CellSpec {
  return cells[slot] as CellSpec;
}

function slotOf({ slots }: Plan, key: CellKey): number {
  return slots.get(key) ?? -1;
}
