import {
  unknownSeparators,
  type KeptText,
  type Place,
  type ReadOptions,
  type Separators,
  type SheetSnapshot,
  type SheetText,
  type Snapshot,
} from "../../core";
import { askCells, askNames, collect, unread, type Cells } from "./ask-cells";
import { isTooLarge, toFault } from "./faults";

/** Sheets read at once; the ones beyond are listed without cells and with `cut`. */
const SHEETS_READ = 30;

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

interface Answer {
  readonly sheets: readonly Listed[];
  readonly active: string;
  readonly separators: Separators;
  readonly cells: Map<string, SheetSnapshot>;
  /** By sheet; a sheet whose names were not asked for is missing. */
  readonly texts: Map<string, readonly KeptText[]>;
}

export interface Reader {
  read(options?: ReadOptions): Promise<Snapshot>;
  /** These sheets are new: they are asked for at once with the next read. */
  expect(sheets: readonly string[]): void;
  /** These texts now stand with their sheets. */
  kept(texts: readonly SheetText[]): void;
  /** The text of this name that stands with the sheet, as far as is known; null for none. */
  textOf(sheet: string, name: string): string | null;
  /** Texts may have changed or gone: all are asked for anew. */
  forgetTexts(): void;
  /** Number format of a cell as last read; null where the cell was not read. */
  formatAt(place: Place): string | null;
  /** Names of the sheets as last read; null before the first read. */
  names(): readonly string[] | null;
}

/** Reads without names after one of them failed; names fail while another workbook is in front (office-js#6365). */
const NAMES_PAUSE = 10_000;

/**
 * Reads the workbook in one round trip: the sheets known from last time, asked for together with the list of sheets.
 * Names are asked for on new sheets and where wanted; that they cannot be read costs a round trip, never the reading.
 */
export function createReader(): Reader {
  let known: readonly string[] = [];
  const texts = new Map<string, readonly KeptText[]>();
  let last: Snapshot | null = null;
  let isLarge = false;
  let namesAgain = 0;

  async function readAll(withTexts: boolean): Promise<Snapshot> {
    const isAsked = (id: string): boolean => Date.now() >= namesAgain && (withTexts || !texts.has(id));
    const answer = await ask(isAsked);
    const wanted = worthReading(answer);
    const missing = wanted.filter((sheet) => !answer.cells.has(sheet.id));
    const more = await readCells(missing, isAsked, isLarge);
    isLarge ||= more.isLarge;
    for (const [id, cells] of more.cells) answer.cells.set(id, cells);
    for (const [id, found] of [...answer.texts, ...more.texts]) texts.set(id, found);
    known = wanted.map((sheet) => sheet.id);
    const alive = new Set(answer.sheets.map(({ id }) => id));
    for (const id of texts.keys()) if (!alive.has(id)) texts.delete(id);
    return {
      sheets: answer.sheets.map((sheet) => withTextsOf({ ...(answer.cells.get(sheet.id) ?? unread), ...sheet }, texts)),
      active: answer.active,
      separators: answer.separators,
    };
  }

  async function ask(isAsked: (id: string) => boolean): Promise<Answer> {
    try {
      return await askOnce(isLarge ? [] : known, isAsked);
    } catch (error) {
      if (known.length === 0 || isLarge) throw error;
      // A sheet that is gone, or more cells than fit in one answer: list the sheets first, then read them.
      if (!isTooLarge(error) && toFault(error).code !== "gone") throw error;
      isLarge = isTooLarge(error);
      return askOnce([], isAsked);
    }
  }

  return {
    async read({ texts: withTexts } = { texts: false }) {
      const asksNames =
        Date.now() >= namesAgain && (withTexts || known.length === 0 || known.some((id) => !texts.has(id)));
      try {
        last = await readAll(withTexts);
      } catch (error) {
        if (!asksNames || !passes(error)) throw error;
        namesAgain = Date.now() + NAMES_PAUSE;
        last = await readAll(false);
      }
      return last;
    },
    expect(sheets) {
      known = [...new Set([...known, ...sheets])].slice(-SHEETS_READ);
      // Nothing is kept with a new sheet yet.
      for (const id of sheets) texts.set(id, []);
    },
    kept(now) {
      for (const { sheet, name, text } of now) {
        const others = (texts.get(sheet) ?? []).filter((one) => one.name !== name);
        texts.set(
          sheet,
          [...others, { name, text }].sort((a, b) => (a.name < b.name ? -1 : 1)),
        );
      }
    },
    textOf: (sheet, name) => texts.get(sheet)?.find((one) => one.name === name)?.text ?? null,
    forgetTexts: () => texts.clear(),
    formatAt({ sheet, row, column }) {
      const cells = last?.sheets.find(({ id }) => id === sheet);
      return cells?.formats[row - cells.row]?.[column - cells.column] ?? null;
    },
    names: () => last?.sheets.map(({ name }) => name) ?? null,
  };
}

/** The same reading without names may succeed. */
function passes(error: unknown): boolean {
  const { code } = toFault(error);
  return code === "busy" || code === "unknown" || code === "gone";
}

function withTextsOf(sheet: SheetSnapshot, texts: ReadonlyMap<string, readonly KeptText[]>): SheetSnapshot {
  const kept = texts.get(sheet.id) ?? [];
  return kept.length === 0 ? sheet : { ...sheet, kept };
}

async function askOnce(known: readonly string[], isAsked: (id: string) => boolean): Promise<Answer> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  const asked = known.map((id) => askCells(context, id));
  const application = tellsSeparators()
    ? context.workbook.application.load("decimalSeparator,thousandsSeparator")
    : null;
  askNames(asked, isAsked);
  await context.sync();
  const listed = sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name.normalize("NFC"),
    visible: sheet.visibility === Excel.SheetVisibility.visible,
  }));
  const alive = new Set(listed.map((sheet) => sheet.id));
  const separators = application
    ? { decimal: application.decimalSeparator, thousands: application.thousandsSeparator }
    : unknownSeparators;
  const there = asked.filter(({ id }) => alive.has(id));
  return { sheets: listed, active: active.id, separators, ...collect(there) };
}

function tellsSeparators(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.11");
}

/** The active sheet, then the visible ones, then the hidden ones, as many as are read. */
function worthReading({ sheets, active }: Answer): readonly Listed[] {
  const rank = (sheet: Listed) => (sheet.id === active ? 0 : sheet.visible ? 1 : 2);
  return [...sheets].sort((a, b) => rank(a) - rank(b)).slice(0, SHEETS_READ);
}

/** All sheets in one answer, or each in its own once that has been too large. */
async function readCells(
  sheets: readonly Listed[],
  isAsked: (id: string) => boolean,
  isLarge: boolean,
): Promise<Cells & { readonly isLarge: boolean }> {
  if (sheets.length === 0) return { cells: new Map(), texts: new Map(), isLarge };
  if (!isLarge) {
    try {
      return { ...(await readTogether(sheets, isAsked)), isLarge };
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  const found: Cells = { cells: new Map(), texts: new Map() };
  for (const sheet of sheets) {
    const one = await readTogether([sheet], isAsked).catch(unlessTooLarge);
    for (const [id, cells] of one?.cells ?? []) found.cells.set(id, cells);
    for (const [id, texts] of one?.texts ?? []) found.texts.set(id, texts);
  }
  return { ...found, isLarge: true };
}

async function readTogether(sheets: readonly Listed[], isAsked: (id: string) => boolean): Promise<Cells> {
  const context = new Excel.RequestContext();
  const asked = sheets.map(({ id }) => askCells(context, id));
  askNames(asked, isAsked);
  await context.sync();
  return collect(asked);
}

function unlessTooLarge(error: unknown): null {
  if (isTooLarge(error)) return null;
  throw error;
}
