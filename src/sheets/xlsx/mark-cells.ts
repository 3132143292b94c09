import { address, parseAddress } from "../../core";
import { insertion, type Edit } from "../archive/edits";
import { FileFault } from "../archive/file-fault";
import { appended, withAttribute } from "../archive/xml-edits";
import { attribute, child, treeOf, type Element } from "../archive/xml-tree";
import type { CellMark } from "./mark";
import type { MarkedStyles } from "./mark-styles";

/** What is in a cell is not looked at. */
const CLOSED = new Set(["c"]);

/** What gives marked cells another style; cells and rows that are not there yet are added. */
export function markedCells(xml: string, marks: readonly CellMark[], marked: MarkedStyles["marked"]): readonly Edit[] {
  const root = treeOf(xml, CLOSED);
  const data = child(root, "sheetData");
  if (!data) throw new FileFault("unmarked", "a sheet without its cells");
  const sheet = new MarkedSheet(xml, root.prefix, marked);
  const rows = numberedRows(xml, data);
  const left = new Map<number, CellMark[]>();
  for (const mark of marks) left.set(mark.row, [...(left.get(mark.row) ?? []), mark]);

  const edits: Edit[] = [];
  const added: { readonly row: number; readonly text: string }[] = [];
  for (const [row, own] of [...left].sort(([a], [b]) => a - b)) {
    const sorted = [...own].sort((a, b) => a.column - b.column);
    const element = rows.get(row);
    if (element) edits.push(...sheet.markedRow(element, sorted));
    else added.push({ row, text: sheet.newRow(row, sorted) });
  }
  return [...edits, ...addedRows(xml, data, rows, added)];
}

/** New rows stand before the first that comes later; all that come after the last are one change. */
function addedRows(
  xml: string,
  data: Element,
  rows: ReadonlyMap<number, Element>,
  added: readonly { readonly row: number; readonly text: string }[],
): Edit[] {
  const edits: Edit[] = [];
  let tail = "";
  for (const { row, text } of added) {
    const later = [...rows].find(([number]) => number > row)?.[1];
    if (later) edits.push(insertion(later.start, text));
    else tail += text;
  }
  return tail === "" ? edits : [...edits, appended(xml, data, tail)];
}

/** By their number from 0: a row without one has that of its cells, or follows the row before it. */
function numberedRows(xml: string, data: Element): ReadonlyMap<number, Element> {
  const rows = new Map<number, Element>();
  let next = 0;
  for (const row of data.children) {
    if (row.name !== "row") throw inDisorder(row);
    const stated = attribute(xml, row, "r");
    const [cell] = row.children;
    const ofCells = stated === undefined && cell ? parseAddress(attribute(xml, cell, "r") ?? "")?.row : undefined;
    const at = stated === undefined ? (ofCells ?? next) : Number(stated) - 1;
    if (!(Number.isInteger(at) && at >= next)) throw inDisorder(row);
    rows.set(at, row);
    next = at + 1;
  }
  return rows;
}

/** Where it is not sure which cell is which, none is coloured. */
function inDisorder({ name, start }: Element): FileFault {
  return new FileFault("unmarked", `${name} in disorder at ${start}`);
}

class MarkedSheet {
  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly marked: MarkedStyles["marked"],
  ) {}

  newRow(row: number, marks: readonly CellMark[]): string {
    const cells = marks.map((mark) => this.newCell(mark, 0)).join("");
    return `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
  }

  markedRow(row: Element, marks: readonly CellMark[]): Edit[] {
    const cells = this.cellsOf(row, marks[0]?.row ?? 0);
    const style = Number(attribute(this.xml, row, "s") ?? 0);
    const edits: Edit[] = [];
    let tail = "";
    for (const mark of marks) {
      const cell = cells.get(mark.column);
      const later = cell ? undefined : [...cells].find(([column]) => column > mark.column)?.[1];
      if (cell) edits.push(this.restyled(cell, mark));
      else if (later) edits.push(insertion(later.start, this.newCell(mark, style)));
      else tail += this.newCell(mark, style);
    }
    return tail === "" ? edits : [...edits, appended(this.xml, row, tail)];
  }

  private restyled(cell: Element, { severity }: CellMark): Edit {
    const style = Number(attribute(this.xml, cell, "s") ?? 0);
    return withAttribute(this.xml, cell, "s", String(this.marked(style, severity)));
  }

  private newCell({ row, column, severity }: CellMark, style: number): string {
    return `<${this.prefix}c r="${address(row, column)}" s="${this.marked(style, severity)}"/>`;
  }

  /** By their column: a cell without an address follows the cell before it. */
  private cellsOf(row: Element, number: number): ReadonlyMap<number, Element> {
    const cells = new Map<number, Element>();
    let next = 0;
    for (const cell of row.children) {
      if (cell.name !== "c") continue;
      const place = attribute(this.xml, cell, "r");
      const at = place === undefined ? { row: number, column: next } : parseAddress(place);
      if (!at || at.row !== number || at.column < next) throw inDisorder(cell);
      const { column } = at;
      cells.set(column, cell);
      next = column + 1;
    }
    return cells;
  }
}
