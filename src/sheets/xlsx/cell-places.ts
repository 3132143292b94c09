import { parseAddress, SHEET_COLUMNS, SHEET_ROWS } from "../../core";

/** Where the rows of a sheet's XML say they stand. */
export interface CellPlaces {
  /** Where the first row begins that is not read; all there is where every row is. */
  readonly end: number;
  /** Something stands in rows or columns that are not read. */
  readonly isCut: boolean;
  /** The last row, from 1, up to which rows and cells stand in order, each once; null where all do. */
  readonly orderedTo: number | null;
}

/** Excel's own limit. */
const LAST_ROW = 1_048_576;
const TAG = /<(\/?)(?:[\w.-]+:)?(row|c)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
/** The attribute r, behind any others. */
const PLACE = /^(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*?\s+r\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const HOLDS_SOMETHING = /<(?:[\w.-]+:)?(?:v|f|is)[\s/>]/;
/** Rows of which one or the other counts, by what the reader knows. */
const CHOICE = /<(?:[\w.-]+:)?(?:AlternateContent|sheetData)[\s/>]/;

/**
 * Follows rows and cells in the order they are written. Excel writes each once, ascending; a file that does otherwise was
 * made to hide a cell or by a broken program, and which of two cells counts is anybody's guess.
 */
export function cellPlaces(rows: string): CellPlaces {
  const walk = new Walk(CHOICE.test(rows) ? 0 : null);
  let isCut = false;
  for (const { 0: tag, 1: closing, 2: name, 3: attributes = "", index } of rows.matchAll(TAG)) {
    const isOpen = !attributes.endsWith("/");
    if (closing !== "") walk.close(name === "row");
    else if (name === "row") walk.row(attributes, isOpen);
    else {
      walk.cell(attributes, isOpen);
      isCut ||= walk.column > SHEET_COLUMNS && isOpen && HOLDS_SOMETHING.test(inCell(rows, index + tag.length));
    }
    if (walk.rowNumber > SHEET_ROWS && name === "row") {
      return { end: index, isCut: isCut || HOLDS_SOMETHING.test(rows.slice(index)), orderedTo: walk.orderedTo };
    }
  }
  return { end: rows.length, isCut, orderedTo: walk.orderedTo };
}

function inCell(rows: string, at: number): string {
  return rows.slice(at, rows.indexOf("</", at));
}

/** Where one is while going through the tags; numbers from 1. */
class Walk {
  rowNumber = 0;
  column = 0;
  private isInRow = false;
  private isInCell = false;
  /** The row says its number itself. */
  private isStated = false;

  constructor(public orderedTo: number | null) {}

  row(attributes: string, isOpen: boolean): void {
    if (this.isInRow) this.disorder();
    const place = stated(attributes);
    const number = place === null ? this.rowNumber + 1 : /^\d+$/.test(place) ? Number(place) : NaN;
    const isNext = number > this.rowNumber && number <= LAST_ROW;
    if (!isNext) this.disorder();
    this.rowNumber = isNext ? number : this.rowNumber + 1;
    [this.column, this.isInRow, this.isStated] = [0, isOpen, place !== null];
  }

  cell(attributes: string, isOpen: boolean): void {
    if (this.isInCell || !this.isInRow) this.disorder();
    const place = stated(attributes);
    const at = place === null ? { row: this.rowNumber - 1, column: this.column } : parseAddress(place);
    // A row without a number has that of its cells.
    if (at && !this.isStated && this.column === 0 && at.row >= this.rowNumber) this.rowNumber = at.row + 1;
    if (!at || at.row !== this.rowNumber - 1 || at.column < this.column) this.disorder();
    [this.column, this.isInCell] = [(at?.column ?? this.column) + 1, isOpen];
  }

  close(isRow: boolean): void {
    if (isRow ? this.isInCell || !this.isInRow : !this.isInCell) this.disorder();
    this.isInCell = false;
    if (isRow) this.isInRow = false;
  }

  private disorder(): void {
    this.orderedTo ??= Math.max(0, this.isInRow ? this.rowNumber - 1 : this.rowNumber);
  }
}

/** The attribute r of a row or a cell; null where it has none. */
function stated(attributes: string): string | null {
  const place = PLACE.exec(attributes);
  return place && (place[1] ?? place[2] ?? "");
}
