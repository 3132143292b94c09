import { formatValue } from "../formulas/number-format";
import type { Excel } from "../index";
import { areaName, cellName } from "../model/address";
import { type Area, contains, MAX_COLUMNS } from "../model/area";
import { isError } from "../model/cell";
import type { Outcome, User } from "../model/user";
import { createGrid } from "./grid";
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
function contentOf({ sheet, selection, workbook }: User): string {
  const cell = sheet.cell(selection.row, selection.column);
  if (!cell || cell.formula !== undefined || isError(cell.value)) return cell?.formula ?? "";
  const { value } = cell;
  if (typeof value === "number" && sheet.styleAt(selection.row, selection.column).numberFormat.includes("%")) {
    return `${formatValue(Number((value * 100).toPrecision(15)), "General", workbook.locale)}%`;
  }
  return (cell.quoted ? "'" : "") + formatValue(value, "General", workbook.locale);
}

function copied(user: User): string {
  const { row, column, rows, columns } = user.selection;
  const line = (at: number) =>
    Array.from({ length: columns }, (_, i) => user.displayed(at, column + i).text).join("\t");
  return Array.from({ length: Math.min(rows, 5000) }, (_, i) => line(row + i)).join("\n");
}

/** The visible workbook: draws what the model holds, hands on what mouse and keyboard do. */
export function createDesk({ model, user, onChange }: Excel, { scroller, address, formula, tabs, pane }: Parts): void {
  const grid = createGrid(scroller);
  const box = () => grid.box(user.selection.row, user.selection.column);
  const hints = createHints(user, scroller, box, commit, focus);
  const typing = createTyping(scroller, {
    content: () => contentOf(user),
    commit,
    move,
    command: (name) => commands[name](),
    copied: () => copied(user),
    pasted: (text) => tell(user.paste(text)),
    editing,
  });
  /** Where Shift and dragging extend the selection from, and to. */
  let anchor = { row: 0, column: 0 };
  let reach = anchor;
  let waiting = false;

  const sheetBeside = (step: number) => {
    const visible = model.sheets.filter(({ visibility }) => visibility === "Visible");
    return visible[visible.findIndex(({ id }) => id === model.activeId) + step]?.id ?? model.activeId;
  };
  const commands: Readonly<Record<Command, () => void>> = {
    clear: () => tell(user.clearCells()),
    undo: () => user.undo(),
    redo: () => user.redo(),
    list: () => hints.openList(),
    home: () => choose(0, 0, false),
    end: () => {
      const used = user.sheet.usedArea(true);
      if (used) choose(used.row + used.rows - 1, used.column + used.columns - 1, false);
    },
    nextSheet: () => user.activateSheet(sheetBeside(1)),
    lastSheet: () => user.activateSheet(sheetBeside(-1)),
    pane: () => pane.focus(),
  };

  function focus(): void {
    typing.field.focus({ preventScroll: true });
    // A closed dialog leaves the field focused, but keys go nowhere until it has the caret again.
    if (!typing.isEditing()) typing.field.setSelectionRange(0, 0);
  }

  function tell(outcome: Outcome): void {
    if (!outcome.done) void hints.insists(outcome).then(focus);
  }

  function commit(text: string): void {
    if (text === contentOf(user)) return;
    const { row, column } = user.selection;
    const outcome = user.type(text);
    if (outcome.done) return;
    void hints.insists(outcome).then((insists) => {
      user.select(one(row, column));
      focus();
      if (insists) tell(user.type(text, true));
      else typing.begin(text);
    });
  }

  function move(rows: number, columns: number, extend: boolean): void {
    const { row, column } = extend ? reach : user.selection;
    const from = user.sheet.mergeAt(row, column) ?? one(row, column);
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
    user.select({ row: Math.min(row, anchor.row), column: Math.min(column, anchor.column), rows, columns });
  }

  function editing(text: string | null): void {
    if (text === null) user.stopEditing();
    else {
      user.startEditing();
      formula.value = text;
    }
    placeField();
  }

  function openMenu(row: number): void {
    const area = user.selection;
    const entries: readonly (readonly [string, () => Outcome])[] = [
      ["Chèn hàng phía trên", () => user.insertRows(row)],
      ["Xoá hàng", () => user.deleteRows(row)],
      ["Xoá nội dung", () => user.clearCells()],
      ["Sắp xếp tăng dần", () => user.sortRows(area, 0)],
      ["Sắp xếp giảm dần", () => user.sortRows(area, 0, true)],
    ];
    const choices = entries.map(([text, act]) => ({ text, act: () => tell(act()) }));
    hints.openMenu(grid.box(row, Math.min(area.column, grid.columns() - 1)), choices);
  }

  function placeField(): void {
    const { left, top, width, height } = box();
    const { row, column } = user.selection;
    const { style } = user.displayed(row, column);
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
    waiting = false;
    const { row, column } = user.selection;
    grid.draw(user.sheet, (at, across) => user.displayed(at, across));
    if (address.textContent !== areaName(user.selection)) grid.reveal(row, column);
    drawTabs(tabs, model.sheets, model.activeId, {
      activate: (sheet) => user.activateSheet(sheet),
      rename: (sheet, name) => tell(user.renameSheet(sheet, name)),
      remove: (sheet) => tell(user.deleteSheet(sheet)),
      add: () => tell(user.addSheet()),
    });
    address.textContent = areaName(user.selection);
    if (!typing.isEditing()) formula.value = contentOf(user);
    placeField();
    hints.draw();
  }

  followMouse(scroller, {
    choose,
    chooseRow: (row) => user.select({ row, column: 0, rows: 1, columns: MAX_COLUMNS }),
    edit: () => typing.begin(contentOf(user)),
    menu: (row) => openMenu(row ?? user.selection.row),
    leave: () => {
      typing.finish();
      focus();
    },
    isChosen: (row, column) => contains(user.selection, row, column),
  });
  formula.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter" && key !== "Escape") return;
    if (key === "Enter") commit(formula.value);
    draw();
    focus();
  });
  onChange(() => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  });
  draw();
  focus();
}
