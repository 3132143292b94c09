import { decimal, plain, type Plan, type Reading } from "../../src/core";
import type { CleanForm } from "./clean-forms";

/**
 * The sample of another office: what belongs together grows together, what is the same stays the same, figures under one
 * rule keep nearly their proportions; rates are drawn anew, four of ten a full 100 %.
 */
export function plausible({ plan, readings }: CleanForm, random: () => number): readonly Reading[] {
  const group = together(plan);
  const factors = new Map<number, number>();
  const figures = new Map<string, number>();
  return readings.map((reading, slot): Reading => {
    const type = plan.cells[slot]?.measure.type;
    if (reading.kind !== "value" || type === "code") return reading;
    if (type === "percent")
      return { kind: "value", value: decimal(rate(Number(plain(reading.value)), random).toFixed(2)) };
    const own = group[slot] ?? slot;
    const factor = factors.get(own) ?? 2 ** (4 * random() - 2);
    factors.set(own, factor);
    const name = `${own} ${plain(reading.value)}`;
    const figure = figures.get(name) ?? Math.round(Number(plain(reading.value)) * factor * (0.85 + 0.3 * random()));
    figures.set(name, figure);
    return { kind: "value", value: figure };
  });
}

function rate(usual: number, random: () => number): number {
  if (usual < 60) return Math.round(usual * 200 * random()) / 100;
  return random() < 0.4 ? 100 : Math.round(10000 - 1500 * random() ** 2) / 100;
}

/** Cells that rules read together, by the least of their slots. */
function together({ cells, rules }: Plan): readonly number[] {
  const group = cells.map((_, slot) => slot);
  for (const { slots } of rules) {
    const named = new Set(slots.map((slot) => group[slot] ?? slot));
    const least = Math.min(...named);
    group.forEach((own, slot) => {
      if (named.has(own)) group[slot] = least;
    });
  }
  return group;
}
