import { compare, isWhole } from "../decimal";
import { fold } from "../fold";
import type { Example } from "../propose/proposal";
import { isChange } from "../propose/words";
import type { Measure, Row, TemplateFile } from "../template/schema";
import { cellsOf } from "../template/cells";
import { isFigure } from "../template/fillable";
import { measureOf } from "../template/units";
import { isMatrix } from "./matrix-rules";

/** Units that are measured, not counted: amounts of money, areas, lengths, weights, times, marks. */
const MEASURED =
  /^(?:(?:nghin |ngan |tram |trieu |ty |ti )*(?:dong|vnd|usd)|nghin|trieu|ty|ha|hecta|m2|m3|km2?|met|kg|tan|lit|kwh|gio|diem)$/;
/** A change against another time may be above 100 % and below 0. */
const CHANGE: Measure = { type: "percent", min: -1000, max: 1000 };

/**
 * The form with what its figures are: counted or measured by their units, unless a report holds decimals; a rate up to 100
 * unless its label speaks of a change or a report holds more. Rows that a report leaves blank need not be filled. The columns
 * of a matrix say already what they hold.
 */
export function settled(file: TemplateFile, examples: readonly Example[]): TemplateFile {
  const measures = new Map(cellsOf(file).map(({ row, measure }) => [row, measure]));
  const rowOf = (row: Row): Row => {
    const { measure: _, ...rest } = row;
    const seen = examples.map(({ read }) => read(row.id));
    const measure = measureIn(row, measures.get(row) ?? { type: "text" }, seen);
    const isPrinted = JSON.stringify(measure) === JSON.stringify(measureOf(row.unit));
    const isBlank = isFigure(measure) && seen.some(({ kind }) => kind === "blank");
    return { ...rest, ...(isPrinted ? {} : { measure }), ...(isBlank ? { required: false } : {}) };
  };
  return {
    ...file,
    appendices: file.appendices.map((appendix) => ({
      ...appendix,
      tables: appendix.tables.map((table) =>
        isMatrix(table) ? table : { ...table, rows: table.rows.map((row) => rowOf(row)) },
      ),
    })),
  };
}

type Seen = ReturnType<Example["read"]>;

function measureIn({ label, unit }: Row, drafted: Measure, seen: readonly Seen[]): Measure {
  const figures = seen.flatMap((reading) => (reading.kind === "value" ? [reading.value] : []));
  if (drafted.type === "percent") {
    if (isChange(label) || figures.some((figure) => compare(figure, 0) < 0)) return CHANGE;
    return figures.some((figure) => compare(figure, 100) > 0) ? { type: "percent", max: 1000 } : { type: "percent" };
  }
  if (drafted.type !== "quantity") return drafted;
  const isSigned = figures.some((figure) => compare(figure, 0) < 0) || isChange(label);
  const isMeasured =
    MEASURED.test(
      fold(unit)
        .replace(/[^a-z0-9 ]+/g, "")
        .trim(),
    ) || figures.some((figure) => !isWhole(figure));
  return { type: isMeasured ? "quantity" : "count", ...(isSigned ? { signed: true } : {}) };
}
