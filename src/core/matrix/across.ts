import type { Line } from "../propose/lines";
import type { Candidate } from "../propose/proposal";
import { proposedRates } from "../propose/proposed-rates";
import { isTotal } from "../propose/words";
import { withoutImplied } from "../propose/implied";
import type { Column } from "../template/schema";
import { columnLines } from "./column-lines";
import { flowsAcross } from "./column-flows";
import { drawnAcross } from "./column-sums";
import { headingTree } from "./column-tree";
import type { Equation } from "./equations";
import { borneOut, shareOf, type Crossed } from "./put-to-lines";

/** What holds between columns in every row; `message`: the equation that is printed in the heading. */
export type Across = Candidate & { readonly message?: string };

/** A printed equation may be numbered for another table: half of the rows must bear it out. */
const PRINTED = 0.5;

/** What must hold between the columns of a matrix, by their printed equations, the tree of their headings and their words. */
export function acrossColumns(
  columns: readonly Column[],
  equations: readonly Equation[],
  columnOf: (printed: string) => string | undefined,
  rows: Crossed,
): readonly Across[] {
  const lines = columnLines(columns);
  const nodes = headingTree(columns.map(({ path }) => path));
  const printed = equations
    .flatMap((equation) => ofEquation(equation, columnOf))
    .filter((one) => shareOf(one, rows) >= PRINTED);
  const totals = lines.filter(({ at }) => standsForItself(columns, at));
  const drawn = [...drawnAcross(nodes, lines), ...flowsAcross(totals)].flatMap((ways) => borneOut(ways, rows));
  const rates = ratesAcross(lines, rows).filter(
    (one) => !printed.some(({ options }) => options["ratio"] === one.options["ratio"]),
  );
  const all = new Map<string, Across>();
  for (const one of [...printed, ...drawn, ...rates]) {
    const what = JSON.stringify([one.kind, one.options]);
    if (!all.has(what)) all.set(what, one);
  }
  return withoutImplied([...all.values()].map((one) => ({ ...one, preset: "warning" as const })));
}

/** A heading of its own, or the total of the others under its heading. */
function standsForItself(columns: readonly Column[], at: number): boolean {
  const { path } = columns[at]!;
  return path.length === 1 || isTotal(path.at(-1)!);
}

function ofEquation(
  { said, result, plus, minus, base }: Equation,
  columnOf: (printed: string) => string | undefined,
): Across[] {
  const keys = (numbers: readonly string[]) => numbers.flatMap((number) => columnOf(number) ?? []);
  const [own] = keys([result]);
  const [added, taken, whole] = [keys(plus), keys(minus), keys(base)];
  const isWhole = added.length + taken.length + whole.length === plus.length + minus.length + base.length;
  if (own === undefined || !isWhole) return [];
  const of = { why: "total", strong: true, message: `${said}.` } as const;
  if (whole.length > 0)
    return taken.length > 0 ? [] : [{ kind: "ratio", options: { ratio: own, part: added, base: whole }, ...of }];
  if (taken.length === 0) return [{ kind: "sum", options: { total: own, parts: added }, ...of }];
  const [total, ...more] = added;
  return total === undefined || more.length > 0
    ? []
    : [{ kind: "sum", options: { total, parts: [own, ...taken] }, ...of }];
}

/** Rates of columns that more rows than not bear out; what no row bears out may be of something that is no column. */
function ratesAcross(lines: readonly Line[], rows: Crossed): Candidate[] {
  return proposedRates(lines, rows.examples).filter((one) => shareOf(one, rows) > 0.5);
}
