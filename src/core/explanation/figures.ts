import { decimal, plain, type Decimal } from "../decimal";
import type { Datum, Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { CellKey } from "../template/template";
import { shortHash } from "./short-hash";

/** A figure behind a finding: of a cell its rule reads, or a number the finding itself states. */
export interface Behind {
  /** Null for a number of the finding's own. */
  readonly cell: CellKey | null;
  readonly name: string;
  /** Plain notation; "" for a blank cell, "?…" for one that cannot be read. */
  readonly text: string;
}

/** What a figure was or is: a number, nothing, or something that is no figure. */
export type FigureSeen = Decimal | null | "unread";

/** In an order that depends on the finding's rule alone. */
export function figuresBehind(finding: Finding, plan: Plan, readings: readonly Reading[]): readonly Behind[] {
  const rule = plan.rules.find(({ data }) => data.id === finding.rule);
  const cells = (rule?.keys ?? finding.cells).map((cell): Behind => ({
    cell,
    name: cell,
    text: textOf(readings[plan.slots.get(cell) ?? -1]),
  }));
  if (rule) return cells;
  const data: Readonly<Record<string, Datum | undefined>> = { ...finding.data };
  const stated = Object.keys(data)
    .sort()
    .flatMap((name) => numbersOf(data[name]).map((text): Behind => ({ cell: null, name: `=${name}`, text })));
  return [...cells, ...stated];
}

export function seen(text: string): FigureSeen {
  if (text === "") return null;
  return /^-?\d{1,30}(?:\.\d{1,30})?$/.test(text) ? decimal(text) : "unread";
}

function textOf(reading: Reading | undefined): string {
  if (reading === undefined || reading.kind === "blank") return "";
  return reading.kind === "value" ? plain(reading.value) : `?${shortHash(reading.doubt.shown)}`;
}

/** The numbers of a datum; of the lines above the tables also the days they name. */
function numbersOf(datum: Datum | undefined): readonly string[] {
  if (datum === undefined) return [];
  if (typeof datum === "string") return /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(datum) ? [`?${shortHash(datum)}`] : [];
  if (!Array.isArray(datum)) return [plain(datum as Decimal)];
  return datum.filter((item): item is Decimal => typeof item !== "string").map(plain);
}
