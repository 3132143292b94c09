import type { WordPlaceName } from "../core";

/** "Phụ lục 2, bảng 3"; "bảng 3" under no heading. */
export function wordTableName({ heading, table }: Pick<WordPlaceName, "heading" | "table">): string {
  const number = table === null ? [] : [`bảng ${table}`];
  const parts = heading === null ? number : [heading, ...number];
  return parts.length === 0 ? "bảng duy nhất" : parts.join(", ");
}

/** "Phụ lục 2, bảng 3, dòng 3.2.1, cột Số liệu". */
export function wordPlace(place: WordPlaceName): string {
  const row = place.stt === null ? `dòng thứ ${place.row}` : `dòng ${place.stt}`;
  const column = place.columnHeading === null ? `cột thứ ${place.column}` : `cột “${place.columnHeading}”`;
  return `${wordTableName(place)}, ${row}, ${column}`;
}
