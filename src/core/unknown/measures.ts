import { oncePer } from "../once-per";
import { cellsOf } from "../template/cells";
import type { Measure } from "../template/schema";
import { measureOf } from "../template/units";
import type { Forms } from "../recognise/forms";
import { bare } from "../recognise/wording";
import { apart, numbersOf } from "./numbers";
import type { TableRow } from "./table";

/** A rate of no known indicator may well be above 100: a plan can be surpassed. */
const MOST_PERCENT = 1000;
const SAME_LABEL = 0.9;

/** What each row of a table asks for: as the known forms have it for that label or unit, else what the unit allows. */
export function measuresOf(rows: readonly TableRow[], forms: Forms): Measure[] {
  const known = knownMeasures(forms);
  const headings = headingsIn(rows);
  return rows.map((row, at): Measure => {
    if (row.unit === "") return headings.has(at) ? { type: "heading" } : { type: "text" };
    const near = forms.labels.near(row.label)[0];
    const same = near && near.likeness >= SAME_LABEL ? known.byRow.get(`${near.wording} ${bare(row.unit)}`) : undefined;
    if (same) return same;
    const measure = measureOf(row.unit);
    if (measure.type === "percent") return { type: "percent", max: MOST_PERCENT };
    const isAmount = measure.type === "count" || measure.type === "quantity";
    if (!isAmount || known.counted.has(bare(row.unit))) return measure;
    return { type: "quantity", signed: true };
  });
}

/** Whether a unit counts whole things, as the known forms use it: "hồ sơ", "Số hồ sơ TTHC". */
export function isCounted(unit: string, forms: Forms): boolean {
  const words = bare(unit).replace(/^so(?:luong)?(?=[a-z])/, "");
  return [...knownMeasures(forms).counted].some((known) => known.length >= SHORTEST && words.startsWith(known));
}

/** Shorter units are the beginning of other words. */
const SHORTEST = 4;

/** Rows without a unit whose next row is under their number and has one. */
function headingsIn(rows: readonly TableRow[]): Set<number> {
  const numbers = numbersOf(rows);
  const headings = new Set<number>();
  numbers.forEach((number, at) => {
    const next = numbers[at + 1];
    if (number && next && apart(next)[0] === number && rows[at + 1]!.unit !== "") headings.add(at);
  });
  return headings;
}

/** What the known forms ask for: by wording and unit of a row, and the units that only ever count whole things. */
interface KnownMeasures {
  /** Null where the forms differ. */
  readonly byRow: ReadonlyMap<string, Measure | null>;
  readonly counted: ReadonlySet<string>;
}

const knownMeasures: (forms: Forms) => KnownMeasures = oncePer(gather);

function gather({ forms }: Forms): KnownMeasures {
  const byRow = new Map<string, Measure | null>();
  const counted = new Set<string>();
  const others = new Set<string>();
  for (const { template, tables } of forms) {
    const measures = new Map(cellsOf(template.file).map(({ row, measure }) => [row, measure]));
    for (const { table, rows, byWording } of tables) {
      for (const [wording, positions] of byWording) {
        for (const at of positions) {
          const measure = measures.get(table.rows[at]!);
          if (!measure || measure.type === "heading") continue;
          const key = `${wording} ${rows[at]!.unit}`;
          const before = byRow.get(key);
          byRow.set(key, before !== undefined && !isSame(before, measure) ? null : measure);
          (isWholeCount(measure) ? counted : others).add(rows[at]!.unit);
        }
      }
    }
  }
  for (const unit of others) counted.delete(unit);
  return { byRow, counted };
}

function isSame(a: Measure | null, b: Measure): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isWholeCount(measure: Measure): boolean {
  return measure.type === "count" && measure.signed !== true;
}
