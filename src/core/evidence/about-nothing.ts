import { compare, type Decimal } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import { fold } from "../fold";
import { oncePer } from "../once-per";
import type { Reading } from "../reading/reading";
import type { CellSpec } from "../template/template";
import { figureAt } from "./figure-at";
import { evidence } from "./finding";

/** Of nothing left of what there was, all is gone: "đã cắt giảm" 100 % is right. */
const REDUCED = /giam/;

/**
 * Figures about nothing: under a count of 0 a rate, or something counted in the same unit; a rate above counts that are
 * all 0. One finding for each 0, each figure told once. Rules that read both have their say.
 */
export function aboutNothingFindings(plan: Plan, readings: readonly Reading[]): readonly Finding<"evidence">[] {
  const told = new Set<string>();
  return blocksOf(plan).flatMap(({ roots, about }) => {
    if (!roots.every((slot) => isZero(figureAt(readings, slot)))) return [];
    const keysOf = (slots: readonly number[]) => slots.map((slot) => plan.cells[slot]?.key ?? "");
    const denying = keysOf(about.filter((slot) => denies(plan.cells[slot], figureAt(readings, slot))));
    const figures = denying.filter((key) => !told.has(key));
    for (const key of figures) told.add(key);
    const [first] = figures;
    const of = keysOf(roots);
    return first === undefined ? [] : [evidence(first, [...figures, ...of], { says: "nothing", figures, of })];
  });
}

function denies(spec: CellSpec | undefined, figure: Decimal | null): boolean {
  if (spec === undefined || figure === null || compare(figure, 0) <= 0) return false;
  const isGone = spec.measure.type === "percent" && compare(figure, 100) === 0 && REDUCED.test(fold(spec.row.label));
  return !isGone;
}

function isZero(figure: Decimal | null): boolean {
  return figure !== null && compare(figure, 0) === 0;
}

/** Cells that are about what others count; both as slots. */
interface Block {
  readonly roots: readonly number[];
  readonly about: readonly number[];
}

const blocksOf: (plan: Plan) => readonly Block[] = oncePer((plan) => {
  const { cells, readers } = plan;
  const near = (slot: number) =>
    cells.flatMap((other, at) =>
      at !== slot && other.table === cells[slot]?.table && other.column === cells[slot]?.column ? [at] : [],
    );
  const isOpen = (one: number, other: number) => !readers[one]?.some((rule) => readers[other]?.includes(rule));
  const under = (slot: number): readonly number[] => {
    const row = cells[slot]?.row.id;
    const own = near(slot).filter((at) => cells[at]?.row.parent === row);
    return own.flatMap((at) => [at, ...under(at)]);
  };
  return cells.flatMap(({ measure, row }, slot): Block[] => {
    if (measure.type === "count" && measure.signed !== true) {
      const about = under(slot).filter((at) => isOpen(slot, at) && isAbout(cells[at], row));
      return about.length > 0 ? [{ roots: [slot], about }] : [];
    }
    if (measure.type !== "percent") return [];
    const roots = near(slot).filter((at) => cells[at]?.row.parent === row.id);
    const isCounted = roots.every((at) => cells[at]?.measure.type === "count" && isOpen(slot, at));
    return roots.length > 0 && isCounted ? [{ roots, about: [slot] }] : [];
  });
});

/** A rate, or some of the same at the same time. */
function isAbout(spec: CellSpec | undefined, { unit, nature }: CellSpec["row"]): boolean {
  if (spec?.measure.type === "percent") return true;
  return spec?.measure.type === "count" && spec.row.unit === unit && spec.row.nature === nature && !spec.measure.signed;
}
