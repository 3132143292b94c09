import type { Plan } from "../engine/plan";
import { periodWindow } from "../periods";
import type { Reading } from "../reading/reading";
import { holds } from "../rules/condition";
import type { PeriodId, Row, UnitType } from "../template/schema";
import type { CellKey } from "../template/template";
import { demandsOf, rowName, type Demand } from "./demands";
import { rowsSaidNothing, type Notes } from "./nothing";

export interface RequiredRequest {
  readonly plan: Plan;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  /** Who reports; null while that is not known. Default: the form's only unit type. */
  readonly unitType?: UnitType | null;
  /** Rows that are asked for only up to a day, or from one, are not required while the period is not known. */
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  readonly notes: Notes;
  /** What repeating rows are about, by row as in `Layout.names`: a named row is begun, with or without a figure. */
  readonly names?: ReadonlyMap<string, string>;
}

/** What a report must fill, all in the order of the form. */
export interface RequiredCells {
  /** Asked for now: by the form, of this office, for this period, and not closed by an answer. */
  readonly required: readonly CellKey[];
  /** Those of them that are blank. */
  readonly blank: readonly CellKey[];
  /** Not asked for because of an answer elsewhere. */
  readonly closed: readonly CellKey[];
  /** Rows that would be asked for, were it not said that they have nothing to report; as in `Layout.notes`. */
  readonly nothing: readonly string[];
}

type Standing = "filled" | "blank" | "closed" | "nothing";

/** Stands for a cell that is still to be filled: nothing can be told from it yet, so it closes nothing. */
const OPEN: Reading = { kind: "doubt", doubt: { code: "word", shown: "", candidates: [] } };

/**
 * Which cells are required now, and which of them are blank.
 *
 * A condition closes a cell only when it surely does not hold: a cell that is itself required and still blank, or that
 * cannot be read, closes nothing; a blank that may stay blank counts as blank.
 */
export function requiredCells(request: RequiredRequest): RequiredCells {
  const { plan, readings, notes, names } = request;
  const isAsked = asking(request);
  const nothing = rowsSaidNothing(plan, notes);
  const standings: (Standing | undefined)[] = Array.from({ length: plan.cells.length });
  const readingAt = (slot: number): Reading => {
    const reading = readings[slot];
    if (reading === undefined) throw new Error(`no reading ${slot} of form ${plan.template.file.id}`);
    return reading;
  };
  const read = (key: CellKey): Reading => {
    const slot = plan.slots.get(key) ?? -1;
    return standings[slot] === "blank" ? OPEN : readingAt(slot);
  };
  const isBegun = ({ begunBy, row }: Demand): boolean =>
    begunBy === null || begunBy.some((slot) => readingAt(slot).kind !== "blank") || Boolean(names?.get(row)?.trim());

  for (const demand of demandsOf(plan)) {
    const { slot, spec, row, when } = demand;
    if (!isAsked(spec.row) || !isBegun(demand)) continue;
    const isBlank = readingAt(slot).kind === "blank";
    if (when.some((condition) => holds(condition, read) === false)) standings[slot] = "closed";
    else if (!isBlank) standings[slot] = "filled";
    else standings[slot] = nothing.has(row) ? "nothing" : "blank";
  }
  return inFormOrder(plan, standings);
}

/** Whether a row is asked of this office in this period. */
function asking({ plan, unitType, period }: RequiredRequest): (row: Row) => boolean {
  const { file } = plan.template;
  const only = file.unitTypes.length === 1 ? (file.unitTypes[0] ?? null) : null;
  const types = [unitType ?? only].flatMap((type) => type ?? file.unitTypes);
  const known = period && file.periods.find(({ id }) => id === period.id);
  const day = known ? periodWindow(known, period.year).to : null;
  return ({ appliesTo, validFrom, validTo }) => {
    if (appliesTo !== undefined && !types.every((type) => appliesTo.includes(type))) return false;
    if (validFrom === undefined && validTo === undefined) return true;
    return day !== null && (validFrom ?? day) <= day && day <= (validTo ?? day);
  };
}

function inFormOrder({ cells }: Plan, standings: readonly (Standing | undefined)[]): RequiredCells {
  const keys = (...wanted: readonly Standing[]): readonly CellKey[] =>
    cells.flatMap(({ key }, slot) => (wanted.some((one) => one === standings[slot]) ? [key] : []));
  return {
    required: keys("filled", "blank"),
    blank: keys("blank"),
    closed: keys("closed"),
    nothing: [...new Set(keys("nothing").map(rowName))],
  };
}
