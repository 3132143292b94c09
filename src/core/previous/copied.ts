import { compare } from "../decimal";
import type { Finding } from "../engine/finding";
import { bitsOf } from "../evidence/bits";
import type { Row, Table } from "../template/schema";
import type { Dated } from "./dated";
import { previousFinding } from "./finding";
import { type Figure, natureOf } from "./period-report";

/** Bits: how unlikely it must be that so many figures came out the same. */
const EVIDENCE = 14;
const FIGURES = 3;

/** Blocks whose flows are all those of the last report: carried on from its file and not filled in again. */
export function copiedFindings(now: Dated, before: Dated): readonly Finding<"previous">[] {
  return now.report.plan.template.file.appendices.flatMap(({ tables }) =>
    tables.flatMap((table) => tableFindings(table, now, before)),
  );
}

/** The largest blocks: where a table is copied as a whole, its parts are not named again. */
function tableFindings(table: Table, now: Dated, before: Dated): readonly Finding<"previous">[] {
  const flows = flowsIn(table.rows, now);
  const whole = copied(flows, before);
  if (whole) return [finding(table.id, whole, now, before)];
  const walk = (rows: readonly Row[]): readonly Finding<"previous">[] =>
    rows.flatMap((row) => {
      const below = under(row, table.rows);
      if (below.length === 0) return [];
      const block = copied(flowsIn([row, ...below], now), before);
      if (block) return [finding(row.id, block, now, before)];
      return walk(table.rows.filter(({ parent }) => parent === row.id));
    });
  return walk(table.rows.filter(({ parent }) => parent === undefined));
}

type Named = readonly [string, Figure];

function flowsIn(rows: readonly Row[], { figures }: Dated): readonly Named[] {
  const ids = new Set(rows.map(({ id }) => id));
  return [...figures].filter(
    ([, { spec }]) => ids.has(spec.row.id) && natureOf(spec) === "flow" && spec.measure.type !== "code",
  );
}

/** The figures that say it, or null when one differs or too little is said. */
function copied(flows: readonly Named[], before: Dated): readonly Figure[] | null {
  const isSame = ([name, { value }]: Named) => {
    const old = before.figures.get(name);
    return old !== undefined && compare(old.value, value) === 0;
  };
  const bits = ({ value, spec }: Figure) => bitsOf(value, spec.measure);
  const telling = flows.filter(([, figure]) => bits(figure) > 0).map(([, figure]) => figure);
  if (telling.length < FIGURES || !flows.every(isSame)) return null;
  return telling.reduce((sum, figure) => sum + bits(figure), 0) >= EVIDENCE ? telling : null;
}

function under(row: Row, rows: readonly Row[]): readonly Row[] {
  const children = rows.filter(({ parent }) => parent === row.id);
  return children.flatMap((child) => [child, ...under(child, rows)]);
}

function finding(block: string, figures: readonly Figure[], now: Dated, before: Dated): Finding<"previous"> {
  return previousFinding(
    block,
    figures.map(({ key }) => key),
    {
      says: "copied",
      count: figures.length,
      cells: figures.map(({ key }) => key),
      nowPeriod: now.span.name,
      beforePeriod: before.span.name,
    },
  );
}
