import type { List } from "../../core";

/** A list of the workbook of who collects: wide, to be filtered by its columns, every row alike. */
export function collectedList(list: Pick<List, "name" | "title" | "lines" | "columns" | "rows">): List {
  return { ...list, orientation: "landscape", strong: new Set(), frozen: null, filtered: true };
}
