import type { Decimal } from "../core";

/** In Vietnamese notation: "1.297", "62,78", "-5,65". */
export function printNumber(figure: Decimal): string {
  const [whole = "", fraction] = (typeof figure === "number" ? String(figure) : figure.toFixed()).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/**
 * For beside what a cell shows: without grouping where that would be the same characters, "87582" for a cell that shows
 * "87.582" and holds a fraction.
 */
export function printUnlike(figure: Decimal, shown: string): string {
  const grouped = printNumber(figure);
  return grouped === shown.trim() ? grouped.replaceAll(".", "") : grouped;
}

/** The figure as a cell holds it. */
export function plainNumber(figure: Decimal): number {
  return typeof figure === "number" ? figure : Number(figure.toFixed());
}
