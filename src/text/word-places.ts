import type { WordTableName } from "../core";

/** "Phụ lục 2, bảng 3"; "bảng 3" under no heading. */
export function wordTableName({ heading, number }: WordTableName): string {
  const table = number === null ? [] : [`bảng ${number}`];
  const parts = heading === null ? table : [heading, ...table];
  return parts.length === 0 ? "bảng duy nhất" : parts.join(", ");
}
