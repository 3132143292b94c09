import type { Findings, Plan, Reading } from "../../../src/core";
import { type Edits, reading, shippedAs } from "../../templates/shipped";

/** The rules find nothing. */
export const none: Findings = { failed: new Map(), unfinished: new Map(), notChecked: new Set() };

/** The readings of a form once some cells are changed. */
export function edited(
  { plan, readings }: { plan: Plan; readings: readonly Reading[] },
  edits: Edits,
): readonly Reading[] {
  return plan.cells.map(({ key }, slot) => {
    const edit = edits[key];
    if (edit === undefined) return readings[slot] as Reading;
    return typeof edit === "object" && edit !== null ? edit : reading(edit);
  });
}

export const tinh = "bnv-6459-2020/tinh";
export const huyen = "ninh-thuan-2022/huyen";
export const matrix = "binh-dinh-2020/huyen";
export const ministry = "bnv-6459-2020/bo";

/** Of the matrix. */
export const columns = [
  "tiep-nhan",
  "ky-truoc-chuyen",
  "moi-tiep-nhan",
  "da-giai-quyet",
  "dung-han",
  "qua-han",
  "dang-giai-quyet",
  "dang-chua-den-han",
  "dang-qua-han",
];

export function cellOf(field: number, column: string): string {
  return `ho-so.linh-vuc${field === 1 ? "" : `#${field}`}:${column}`;
}

/** The figures of one field of the matrix copied to another. */
export function fieldCopied(from: number, to: number): Edits {
  const { plan, readings } = shippedAs(matrix);
  return Object.fromEntries(
    columns.map((column) => [cellOf(to, column), readings[plan.slots.get(cellOf(from, column)) ?? -1] as Reading]),
  );
}
