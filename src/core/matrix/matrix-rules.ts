import { add, compare, fractionDigits, multiply, subtract, type Decimal } from "../decimal";
import type { Candidate, Example } from "../propose/proposal";
import { isGrandTotal } from "../propose/words";
import { cellKeysOf } from "../propose/accepted";
import { bare } from "../recognise/wording";
import type { Ids } from "../slug";
import { renamed } from "../template/renamed";
import type { RuleData, Table } from "../template/schema";
import type { Template } from "../template/template";
import { acrossColumns, type Across } from "./across";
import { isAddedUp, isRateRow } from "./column-lines";
import type { ColumnNumbers } from "./column-numbers";
import { matrixColumnId } from "./matrix-form";
import { columnsCrossed, rowsCrossed, shareOf, type Crossed } from "./put-to-lines";
import { rowTotals } from "./row-totals";

/** Half of the columns must bear out which rows a total adds up, of a row with numbers under its own three of four. */
const [TOTAL, SECTION] = [0.5, 0.75];

/**
 * What must hold in a matrix by its printed equations, headings, words and numbering, as warnings: between the columns in
 * every row, and between the rows in every column that can be added up.
 */
export function matrixRules(
  template: Template,
  table: Table,
  { numbers, equations }: ColumnNumbers,
  read: Example["read"],
  ids: Ids,
): RuleData[] {
  const columns = table.columns.filter(({ role }) => role === "value");
  const printed = new Map([...numbers].map(([column, number]) => [number, matrixColumnId(column)]));
  const columnOf = (number: string) => columns.find(({ id }) => id === printed.get(number))?.id;
  const filled = table.rows.map(({ id }) => columns.some((column) => isSome(read(`${id}:${column.id}`))));
  const totals = rowTotals(table.rows, (at) => filled[at]!);
  const isTotal = (at: number) => totals.some(({ total }) => total === at) || isGrandTotal(table.rows[at]!.label);
  const amounts = table.rows.filter(({ label }, at) => filled[at] && !isRateRow(label));
  const rows = amounts.map(({ id }) => id);
  const single = table.rows.filter((row, at) => amounts.includes(row) && !isTotal(at)).map(({ id }) => id);
  const across = columnsCrossed(template, single, read);
  const down = rowsCrossed(
    template,
    columns.filter(({ path }) => isAddedUp(path)).map(({ id }) => id),
    read,
  );
  return [
    ...acrossColumns(columns, equations, columnOf, across).flatMap((one) =>
      rows.flatMap((row) => ruleOf(one, row, across)),
    ),
    ...totals.flatMap((total) => downRows(total, table, down)),
  ];

  function downRows(
    { total, ways, isPlain }: ReturnType<typeof rowTotals>[number],
    { rows: all }: Table,
    over: Crossed,
  ) {
    const id = (at: number) => all[at]!.id;
    const isOneUnit = (parts: readonly number[]) => parts.every((at) => bare(all[at]!.unit) === bare(all[total]!.unit));
    const sums = ways.filter(isOneUnit).map((parts): Candidate => {
      return { kind: "sum", options: { total: id(total), parts: parts.map(id) }, why: "total", strong: true };
    });
    const [first, ...others] = sums.map((sum) => ({ sum, share: shareOf(sum, over) }));
    if (first === undefined) return [];
    const best = others.reduce((one, other) => (other.share > one.share ? other : one), first);
    const least = isGrandTotal(all[total]!.label) ? TOTAL : SECTION;
    if (!isPlain && best.share < least) return [];
    return over.names
      .filter((name) => !isAverage(best.sum, (line) => read(over.keyIn(name, line))))
      .flatMap((name) => ruleOf(best.sum, name, over));
  }

  function ruleOf({ kind, options, ...more }: Across, name: string, { keyIn }: Crossed): RuleData[] {
    const own = renamed(options, (line) => keyIn(name, line)) as Candidate["options"];
    if (kind === "sum" && isRounded(own, read)) return [];
    const id = ids.of(`${kind}/${cellKeysOf({ kind, options: own })[0]!.replace(":", "/")}`);
    const said = more.message === undefined ? {} : { message: more.message };
    return [{ id, kind, severity: "warning", options: { ...own }, source: template.file.name, ...said }];
  }
}

function isSome({ kind }: ReturnType<Example["read"]>): boolean {
  return kind !== "blank";
}

/** Figures with decimals and no larger at their total: an average, whatever the heading says. */
function isAverage({ options }: Candidate, read: Example["read"]): boolean {
  const { total, parts } = figuresOf(options, read);
  const isMeasured = parts.some((part) => fractionDigits(part) > 0);
  return isMeasured && total !== undefined && parts.length > 1 && parts.some((part) => compare(part, total) >= 0);
}

/** Figures with decimals that each were rounded: half a unit of the last digit for each part and for the total. */
function isRounded(options: Candidate["options"], read: Example["read"]): boolean {
  const { total, parts } = figuresOf(options, read);
  if (total === undefined || parts.length === 0) return false;
  const digits = Math.max(...[total, ...parts].map(fractionDigits));
  const off = multiply(subtract(parts.reduce(add), total), 2 * 10 ** digits);
  return digits > 0 && compare(off, 0) !== 0 && compare(multiply(off, off), (parts.length + 1) ** 2) <= 0;
}

function figuresOf(options: Candidate["options"], read: Example["read"]) {
  const figure = (line: string): Decimal[] => {
    const reading = read(line);
    return reading.kind === "value" ? [reading.value] : [];
  };
  const [total] = figure(options["total"] as string);
  return { total, parts: (options["parts"] as readonly string[]).flatMap(figure) };
}
