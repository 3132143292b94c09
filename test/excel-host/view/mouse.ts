export interface Clicks {
  choose(row: number, column: number, extend: boolean): void;
  chooseRow(row: number): void;
  edit(): void;
  menu(row: number | null): void;
  /** Before the mouse changes the selection. */
  leave(): void;
  isChosen(row: number, column: number): boolean;
}

interface Hit {
  readonly row: number;
  /** Null on the number of a row. */
  readonly column: number | null;
}

function hit(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element)) return null;
  const { row, column } = target.closest<HTMLElement>("[data-row]")?.dataset ?? {};
  if (row !== undefined) return { row: Number(row), column: Number(column) };
  const head = target.closest<HTMLElement>("[data-head-row]")?.dataset["headRow"];
  return head === undefined ? null : { row: Number(head), column: null };
}

/** Mouse on cells and row numbers: choose, drag, edit by double click, menu. */
export function followMouse(scroller: HTMLElement, clicks: Clicks): void {
  scroller.addEventListener("mousedown", (event) => {
    const at = hit(event.target);
    if (!at) return;
    event.preventDefault();
    clicks.leave();
    if (at.column === null) clicks.chooseRow(at.row);
    else if (event.button === 0 || !clicks.isChosen(at.row, at.column))
      clicks.choose(at.row, at.column, event.shiftKey);
  });
  scroller.addEventListener("mousemove", (event) => {
    const at = event.buttons === 1 ? hit(event.target) : null;
    if (at && at.column !== null) clicks.choose(at.row, at.column, true);
  });
  scroller.addEventListener("dblclick", (event) => {
    const at = hit(event.target);
    if (at && at.column !== null) clicks.edit();
  });
  scroller.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    clicks.menu(hit(event.target)?.row ?? null);
  });
}
