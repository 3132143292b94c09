import { formatValue } from "../formulas/number-format";
import { areaName, cellName } from "../model/address";
import { type Area, contains, MAX_COLUMNS } from "../model/area";
import { isError } from "../model/cell";
import { displayed } from "../model/displayed";
import type { Workbook } from "../model/workbook";
import { ask } from "./floats";
import { createGrid } from "./grid";
import type { Hands } from "./hands";
import { createHints } from "./hints";
import { followMouse } from "./mouse";
import { drawTabs } from "./tabs";
import { createTyping, type Command } from "./typing";

export interface Parts {
  readonly scroller: HTMLElement;
  readonly address: HTMLElement;
  readonly formula: HTMLInputElement;
  readonly tabs: HTMLElement;
  readonly pane: HTMLElement;
}

const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The text an edit of the active cell begins with. */
function contentOf(workbook: Workbook): string {
  const { row, column } = workbook.active.selection;
  const cell = workbook.active.cell(row, column);
  if (!cell || cell.formula !== undefined || isError(cell.value)) return cell?.formula ?? "";
  const { value } = cell;
  if (typeof value === "number" && workbook.active.styleAt(row, column).numberFormat.includes("%")) {
    return `${formatValue(Number((value * 100).toPrecision(15)), "General", workbook.locale)}%`;
  }
  return (cell.quoted ? "'" : "") + formatValue(value, "General", workbook.locale);
}

function copied(workbook: Workbook): string {
  const { row, column, rows, columns } = workbook.active.selection;
  const line = (at: number) =>
    Array.from({ length: columns }, (_, i) => displayed(workbook, workbook.active, at, column + i).text).join("\t");
  return Array.from({ length: Math.min(rows, 5000) }, (_, i) => line(row + i)).join("\n");
}

/** The visible workbook: draws what the model holds, hands on what mouse and keyboard do. */
export function createDesk(workbook: Workbook, hands: Hands, { scroller, address, formula, tabs, pane }: Parts): void {
  const grid = createGrid(scroller);
  const selection = () => workbook.active.selection;
  const box = () => grid.box(selection().row, selection().column);
  const hints = createHints(workbook, scroller, box, focus);
  const typing = createTyping(scroller, {
    content: () => contentOf(workbook),
    commit,
    move,
    command: (name) => attempt(commands[name]),
    copied: () => copied(workbook),
    pasted: (text) => attempt(() => hands.paste(text)),
    editing,
  });
  /** Where Shift and dragging extend the selection from, and to. */
  let anchor = { row: 0, column: 0 };
  let reach = anchor;
  let drawn = "";

  const sheetBeside = (step: number) => {
    const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
    return visible[visible.findIndex(({ id }) => id === workbook.activeId) + step]?.id ?? workbook.activeId;
  };
  const commands: Readonly<Record<Command, () => void>> = {
    clear: () => hands.clear(),
    undo: () => hands.undo(),
    redo: () => hands.redo(),
    list: () => hints.openList(commit),
    home: () => choose(0, 0, false),
    end: () => {
      const used = workbook.active.usedArea(true);
      if (used) choose(used.row + used.rows - 1, used.column + used.columns - 1, false);
    },
    nextSheet: () => hands.activate(sheetBeside(1)),
    lastSheet: () => hands.activate(sheetBeside(-1)),
    pane: () => pane.focus(),
  };

  function attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      void ask("Excel", error instanceof Error ? error.message : String(error), ["Đóng"]).then(focus);
    }
  }

  function focus(): void {
    typing.field.focus({ preventScroll: true });
  }

  function commit(text: string): void {
    if (text === contentOf(workbook)) return;
    const { row, column } = selection();
    attempt(() => {
      if (hands.type(text, false) === null) return;
      void hints.insists().then((insists) => {
        attempt(() => hands.select(one(row, column)));
        focus();
        if (insists) attempt(() => hands.type(text, true));
        else typing.begin(text);
      });
    });
  }

  function move(rows: number, columns: number, extend: boolean): void {
    const { row, column } = extend ? reach : selection();
    const from = workbook.active.mergeAt(row, column) ?? one(row, column);
    const down = rows > 0 ? from.row + from.rows - 1 + rows : from.row + rows;
    const right = columns > 0 ? from.column + from.columns - 1 + columns : from.column + columns;
    const within = (at: number, count: number) => Math.min(Math.max(at, 0), count - 1);
    choose(within(down, grid.rows()), within(right, grid.columns()), extend);
  }

  function choose(row: number, column: number, extend: boolean): void {
    reach = { row, column };
    if (!extend) anchor = reach;
    const rows = Math.abs(row - anchor.row) + 1;
    const columns = Math.abs(column - anchor.column) + 1;
    const area = { row: Math.min(row, anchor.row), column: Math.min(column, anchor.column), rows, columns };
    attempt(() => hands.select(area));
    grid.reveal(row, column);
  }

  function editing(text: string | null): void {
    hands.editing(text !== null);
    if (text !== null) formula.value = text;
    placeField();
  }

  function openMenu(row: number): void {
    const area = selection();
    const entries: readonly (readonly [string, () => void])[] = [
      ["Chèn hàng phía trên", () => hands.insertRow(row)],
      ["Xoá hàng", () => hands.deleteRow(row)],
      ["Xoá nội dung", () => hands.clear()],
      ["Sắp xếp tăng dần", () => hands.sortRows(area, false)],
      ["Sắp xếp giảm dần", () => hands.sortRows(area, true)],
    ];
    const choices = entries.map(([text, act]) => ({ text, act: () => attempt(act) }));
    hints.openMenu(grid.box(row, area.column), choices);
  }

  function placeField(): void {
    const { left, top, width, height } = box();
    const { row, column } = selection();
    const { style } = displayed(workbook, workbook.active, row, column);
    Object.assign(typing.field.style, {
      left: `${left - 1}px`,
      top: `${top - 1}px`,
      width: `${(typing.isEditing() ? Math.max(width, 140) : width) + 1}px`,
      height: `${height + 1}px`,
      font: `${style.fontSize}pt/1.2 "${style.fontName}", sans-serif`,
    });
    typing.field.setAttribute("aria-label", cellName(row, column));
  }

  function draw(): void {
    requestAnimationFrame(draw);
    const now = JSON.stringify([workbook.version, workbook.activeId, selection(), workbook.locale.name]);
    if (now === drawn) return;
    drawn = now;
    grid.draw(workbook.active, (row, column) => displayed(workbook, workbook.active, row, column));
    drawTabs(tabs, workbook.sheets, workbook.activeId, {
      activate: (sheet) => attempt(() => hands.activate(sheet)),
      rename: (sheet, name) => attempt(() => hands.renameSheet(sheet, name)),
      remove: (sheet) => attempt(() => hands.deleteSheet(sheet)),
      add: () => attempt(() => hands.addSheet()),
    });
    address.textContent = areaName(selection());
    if (!typing.isEditing()) formula.value = contentOf(workbook);
    placeField();
    hints.draw();
  }

  followMouse(scroller, {
    choose,
    chooseRow: (row) => attempt(() => hands.select({ row, column: 0, rows: 1, columns: MAX_COLUMNS })),
    edit: () => typing.begin(contentOf(workbook)),
    menu: (row) => openMenu(row ?? selection().row),
    leave: () => {
      typing.finish();
      focus();
    },
    isChosen: (row, column) => contains(selection(), row, column),
  });
  scroller.querySelector("#drop")?.addEventListener("mousedown", (event) => event.preventDefault());
  scroller.querySelector("#drop")?.addEventListener("click", () => hints.openList(commit));
  formula.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter" && key !== "Escape") return;
    if (key === "Enter") commit(formula.value);
    drawn = "";
    focus();
  });
  draw();
  focus();
}
