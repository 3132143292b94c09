import { cellName } from "./address";
import type { Cell } from "./cell";
import type { DefinedName } from "./names";
import { type Line, Sheet } from "./sheet";
import type { CellStyle } from "./style";
import type { Workbook } from "./workbook";

/** A workbook as JSON: what is left when Excel is closed. */
export interface SavedWorkbook {
  readonly version: 1;
  readonly sheets: readonly SavedSheet[];
  /** Every style once; cells and lines point here. */
  readonly styles: readonly CellStyle[];
  readonly names: readonly DefinedName[];
  readonly active: string;
  /** Ids given out so far. */
  readonly made: number;
  readonly settings: readonly (readonly [string, unknown])[];
  readonly documentSettings: readonly (readonly [string, string])[];
  readonly protectedStructure: Workbook["protectedStructure"];
}

type Lined = readonly [index: number, line: Omit<Line, "style">, style: number | null];

const KEPT = [
  "visibility",
  "tabColor",
  "showGridlines",
  "showHeadings",
  "standardWidth",
  "standardHeight",
  "merges",
  "validations",
  "conditionals",
  "names",
  "charts",
  "things",
  "frozen",
  "page",
  "protection",
  "selection",
] as const;

interface SavedSheet {
  readonly id: string;
  readonly name: string;
  readonly style: number;
  readonly rows: readonly Lined[];
  readonly columns: readonly Lined[];
  /** Address for people, then row, column, content and style. */
  readonly cells: readonly (readonly [string, number, number, Omit<Cell, "style">, number | null])[];
  readonly rest: Pick<Sheet, (typeof KEPT)[number]>;
}

export function save(workbook: Workbook, documentSettings: ReadonlyMap<string, string>): SavedWorkbook {
  workbook.calculate();
  const styles: CellStyle[] = [];
  const numbers = new Map<CellStyle, number>();
  const number = (style: CellStyle): number => {
    const known = numbers.get(style) ?? styles.push(style) - 1;
    numbers.set(style, known);
    return known;
  };
  const lines = (all: ReadonlyMap<number, Line>): Lined[] =>
    [...all].map(([index, { style, ...line }]) => [index, line, style ? number(style) : null]);
  const sheets = workbook.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    style: number(sheet.style),
    rows: lines(sheet.rows),
    columns: lines(sheet.columns),
    cells: [...sheet.entries()].map(
      ([row, column, { style, ...content }]) =>
        [cellName(row, column), row, column, content, style ? number(style) : null] as const,
    ),
    rest: Object.fromEntries(KEPT.map((key) => [key, sheet[key]])) as SavedSheet["rest"],
  }));
  const saved: SavedWorkbook = {
    version: 1,
    sheets,
    styles,
    names: workbook.names,
    active: workbook.activeId,
    made: workbook.made,
    settings: [...workbook.settings],
    documentSettings: [...documentSettings],
    protectedStructure: workbook.protectedStructure,
  };
  return structuredClone(saved);
}

export function restore(workbook: Workbook, documentSettings: Map<string, string>, given: SavedWorkbook): void {
  const file = structuredClone(given);
  const styled = (at: number | null): { style?: CellStyle } => {
    const style = at === null ? undefined : file.styles[at];
    return style ? { style } : {};
  };
  const lines = (all: readonly Lined[]): Map<number, Line> =>
    new Map(all.map(([index, line, style]) => [index, { ...line, ...styled(style) }]));
  const sheets = file.sheets.map((saved) => {
    const sheet = Object.assign(new Sheet(saved.id, saved.name), saved.rest, styled(saved.style));
    sheet.rows = lines(saved.rows);
    sheet.columns = lines(saved.columns);
    sheet.replaceCells(
      saved.cells.map(([, row, column, content, style]) => [row, column, { ...content, ...styled(style) }]),
    );
    return sheet;
  });
  workbook.restore({ sheets, names: file.names, activeId: file.active });
  workbook.made = file.made;
  workbook.settings = new Map(file.settings);
  workbook.protectedStructure = file.protectedStructure;
  for (const [key, value] of file.documentSettings) documentSettings.set(key, value);
}
