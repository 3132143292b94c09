import { cellName, columnName } from "../model/address";
import { contains, type Area } from "../model/area";
import type { Displayed } from "../model/displayed";
import type { Sheet } from "../model/sheet";
import { cellCss, pixels } from "./paint";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Grid {
  draw(sheet: Sheet, shown: (row: number, column: number) => Displayed): void;
  /** Where a cell, or the merged cell it belongs to, lies in the scrolled area. */
  box(row: number, column: number): Box;
  reveal(row: number, column: number): void;
  rows(): number;
  columns(): number;
}

const LETTERS = 20;
const NUMBERS = 40;
const MOST_ROWS = 1000;
const MOST_COLUMNS = 60;

function element(className: string, role: string, label?: string): HTMLDivElement {
  const made = document.createElement("div");
  made.className = className;
  made.setAttribute("role", role);
  if (label !== undefined) made.setAttribute("aria-label", label);
  return made;
}

/** Running sums of sizes in pixels: where each row or column begins, and the end of the last. */
function starts(count: number, first: number, size: (index: number) => number): number[] {
  const sums = [first];
  for (let i = 0; i < count; i++) sums.push((sums[i] ?? 0) + pixels(size(i)));
  return sums;
}

/** The drawn cells of one sheet. Drawing again touches only what looks different. */
export function createGrid(scroller: HTMLElement): Grid {
  const root = element("grid", "grid", "");
  scroller.append(root);
  const cells = new Map<string, { readonly made: HTMLElement; looks: string }>();
  let heads = new Map<string, HTMLElement>();
  let frame = "";
  let tops: number[] = [];
  let lefts: number[] = [];
  let sheet: Sheet | null = null;

  const mergeOf = (row: number, column: number): Area =>
    sheet?.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };

  function box(row: number, column: number): Box {
    const area = mergeOf(row, column);
    const [top = 0, left = 0] = [tops[area.row], lefts[area.column]];
    const bottom = tops[Math.min(area.row + area.rows, tops.length - 1)] ?? top;
    const right = lefts[Math.min(area.column + area.columns, lefts.length - 1)] ?? left;
    return { left, top, width: right - left, height: bottom - top };
  }

  function head(key: string, text: string): HTMLElement {
    const made = element("head", key.startsWith("c") ? "columnheader" : "rowheader", text);
    made.textContent = text;
    made.dataset[key.startsWith("c") ? "headColumn" : "headRow"] = key.slice(1);
    heads.set(key, made);
    return made;
  }

  function drawRow(row: number, columns: number, frozen: number): HTMLElement {
    const line = element(row < frozen ? "row frozen" : "row", "row");
    line.classList.toggle("last", row === frozen - 1);
    line.style.height = `${(tops[row + 1] ?? 0) - (tops[row] ?? 0)}px`;
    if (row < frozen) line.style.top = `${tops[row]}px`;
    const number = head(`r${row}`, String(row + 1));
    number.classList.add("number");
    line.append(number);
    for (let column = 0; column < columns; column++) {
      const area = mergeOf(row, column);
      if (area.row !== row || area.column !== column) continue;
      const { left, width, height } = box(row, column);
      const made = element("cell", "gridcell", cellName(row, column));
      Object.assign(made.dataset, { row: String(row), column: String(column) });
      made.id = `cell-${cellName(row, column)}`;
      made.append(document.createElement("span"));
      Object.assign(made.style, { left: `${left}px`, width: `${width}px`, height: `${height}px` });
      made.hidden = width === 0 || height === 0;
      cells.set(`${row}:${column}`, { made, looks: "" });
      line.append(made);
    }
    return line;
  }

  function drawFrame(rows: number, columns: number, drawn: Sheet): void {
    const sizes = [tops, lefts, drawn.merges, drawn.frozen.rows, drawn.id];
    const wanted = JSON.stringify(sizes);
    if (wanted === frame) return;
    frame = wanted;
    cells.clear();
    heads = new Map();
    const letters = element("row letters", "row");
    for (let column = 0; column < columns; column++) {
      const made = head(`c${column}`, columnName(column));
      const { left, width } = box(MOST_ROWS * 2, column);
      Object.assign(made.style, { left: `${left}px`, width: `${width}px` });
      letters.append(made);
    }
    const lines = Array.from({ length: rows }, (_, row) => drawRow(row, columns, drawn.frozen.rows));
    root.replaceChildren(letters, ...lines);
    Object.assign(root.style, { width: `${lefts.at(-1)}px`, height: `${tops.at(-1)}px` });
  }

  function drawCell(made: HTMLElement, shown: Displayed, emptyAfter: boolean): void {
    const spill = shown.kind === "text" && !shown.style.wrap && emptyAfter;
    for (const [property, value] of cellCss(shown)) made.style.setProperty(property, value);
    Object.assign(made.style, { overflow: spill ? "visible" : "", zIndex: spill ? "1" : "" });
    if (made.firstElementChild) made.firstElementChild.textContent = shown.text;
  }

  return {
    draw(drawn, shown) {
      sheet = drawn;
      const used = drawn.usedArea(false);
      const rows = Math.min(MOST_ROWS, Math.max(50, (used ? used.row + used.rows : 0) + 20));
      const columns = Math.min(MOST_COLUMNS, Math.max(14, (used ? used.column + used.columns : 0) + 4));
      tops = starts(rows, LETTERS, (row) => drawn.rowHeight(row));
      lefts = starts(columns, NUMBERS, (column) => drawn.columnWidth(column));
      root.setAttribute("aria-label", drawn.name);
      drawFrame(rows, columns, drawn);
      const { selection } = drawn;
      for (const [key, cell] of cells) {
        const [row = 0, column = 0] = key.split(":").map(Number);
        const seen = shown(row, column);
        const chosen = contains(selection, row, column);
        const active = row === selection.row && column === selection.column;
        cell.made.setAttribute("aria-selected", String(chosen));
        cell.made.classList.toggle("active", active);
        const emptyAfter = seen.kind === "text" && shown(row, column + 1).kind === "empty";
        const looks = JSON.stringify([seen, emptyAfter]);
        if (looks !== cell.looks) drawCell(cell.made, seen, emptyAfter);
        cell.looks = looks;
      }
      for (const [key, made] of heads) {
        const index = Number(key.slice(1));
        const chosen = key.startsWith("r")
          ? contains({ ...selection, column: 0, columns: 1 }, index, 0)
          : contains({ ...selection, row: 0, rows: 1 }, 0, index);
        made.classList.toggle("chosen", chosen);
      }
    },
    box,
    reveal(row, column) {
      const { left, top, width, height } = box(row, column);
      const above = (tops[sheet?.frozen.rows ?? 0] ?? LETTERS) + 2;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
      if (row >= (sheet?.frozen.rows ?? 0)) {
        if (top < scrollTop + above) scroller.scrollTop = top - above;
        else if (top + height > scrollTop + clientHeight) scroller.scrollTop = top + height - clientHeight + 4;
      }
      if (left < scrollLeft + NUMBERS) scroller.scrollLeft = left - NUMBERS;
      else if (left + width > scrollLeft + clientWidth) scroller.scrollLeft = left + width - clientWidth + 4;
    },
    rows: () => tops.length - 1,
    columns: () => lefts.length - 1,
  };
}
