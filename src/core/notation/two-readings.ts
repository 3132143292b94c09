import { plain, type Decimal } from "../decimal";
import type { NotationData } from "../engine/beside-data";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import { put } from "../diagnose/explain";
import { type Trial, trialOf } from "../diagnose/trial";
import type { RawCell, Reading } from "../reading/reading";
import type { Separators } from "../sheet";
import type { CellKey } from "../template/template";
import { type Evidence, evidenceOf } from "./evidence";
import { isBelowThousand, otherReading, type OtherReading } from "./other-reading";

/** A form as the sheet holds it: raw cells and what they say, in the order of the plan's cells. */
export interface Written {
  readonly plan: Plan;
  readonly raws: readonly RawCell[];
  readonly readings: readonly Reading[];
  readonly separators: Separators;
}

interface Doubtful extends OtherReading {
  readonly slot: number;
  readonly key: CellKey;
  readonly unit: string;
}

/**
 * Figures that can be read in two ways, each a warning with the other reading as its fix: amounts a thousandfold apart,
 * percentages that may be shares of 1. None for one that the rules bear out or report themselves, or where the rest of
 * the form is written so that it can have but one meaning.
 */
export function twoReadings({ plan, raws, readings, separators }: Written): readonly Finding<"notation">[] {
  const found = plan.cells.flatMap(({ key, measure, row }, slot): Doubtful[] => {
    const raw = raws[slot];
    const other = raw === undefined ? null : otherReading(raw, measure, separators);
    return other === null ? [] : [{ ...other, slot, key, unit: row.unit }];
  });
  if (found.length === 0) return [];
  const evidence = evidenceOf(plan.cells, raws, readings);
  const plausible = found.filter((one) => isPlausible(one, evidence, separators));
  const units = new Set(plausible.filter(({ by }) => by === "number").map(({ unit }) => unit));
  const doubtful = found.filter((one) => plausible.includes(one) || (one.by === "shortNumber" && units.has(one.unit)));
  const trial = trialOf(plan, readings, { isFinished: true });
  const isFirm = firmness(found, raws);
  return doubtful
    .filter((one) => (isShare(one) ? !isJudged(trial, one) : !isBorneOut(trial, one, isFirm)))
    .map(findingOf);
}

function isPlausible({ by, unit }: Doubtful, evidence: Evidence, { decimal }: Separators): boolean {
  const { vietnamese, english, lostThousands, typedDecimals, trueDecimals } = evidence;
  const unsure = lostThousands || !typedDecimals;
  switch (by) {
    case "number":
      return !trueDecimals.has(unit) && unsure;
    case "shortNumber":
      // Where a comma stayed in a text it is no decimal sign: there a dot was typed for thousands.
      return !trueDecimals.has(unit) && unsure && (lostThousands || vietnamese);
    case "comma":
      return english || (!vietnamese && decimal !== ",");
    case "dot":
      return english && !vietnamese;
    case "share":
      return true;
    case "shortShare":
      return evidence.onlyShares;
  }
}

function isShare({ by }: Doubtful): boolean {
  return by === "share" || by === "shortShare";
}

/** Whether the figures it is worked out from are there: their rule says what is wrong. */
function isJudged(trial: Trial, { slot, key }: Doubtful): boolean {
  return (trial.plan.readers[slot] ?? []).some((rule) => {
    const { kind, options } = trial.plan.rules[rule] ?? {};
    return kind?.computes?.(options) === key && trial.status(rule) !== "notChecked";
  });
}

type Firm = (slot: number, one: Doubtful) => boolean;

/** Whether a rule that stands with the figure read, beside cells that cannot have lost thousands too, fails with the other. */
function isBorneOut(trial: Trial, one: Doubtful, isFirm: Firm): boolean {
  const { plan, now } = trial;
  const rules = (plan.readers[one.slot] ?? []).filter((rule) =>
    plan.rules[rule]?.slots.some(
      (slot) => slot !== one.slot && isFirm(slot, one) && plan.cells[slot]?.row.unit === one.unit,
    ),
  );
  const before = now[one.slot];
  const asRead = rules.map((rule) => trial.status(rule));
  put(trial, one.slot, one.other);
  const asOther = rules.map((rule) => trial.status(rule));
  if (before) trial.set(one.slot, before);
  const speaks = (a: readonly string[], b: readonly string[]) =>
    a.some((now, at) => now === "pass" && b[at] === "fail");
  return speaks(asRead, asOther) && !speaks(asOther, asRead);
}

/** Cells that say one figure whatever became of thousands in the other's way. */
function firmness(found: readonly Doubtful[], raws: readonly RawCell[]): Firm {
  const doubtful = new Set(found.map(({ slot }) => slot));
  return (slot, { by }) => {
    const value = raws[slot]?.value ?? "";
    if (doubtful.has(slot) || value === "" || value === 0) return false;
    const mayHaveLost = typeof value === "number" && isBelowThousand(value);
    return !(mayHaveLost && (by === "number" || by === "shortNumber"));
  };
}

function findingOf({ key, stated, other, by }: Doubtful): Finding<"notation"> {
  return {
    rule: `notation/${key}`,
    kind: "notation",
    severity: "warning",
    cells: [key],
    data: { by, stated, other, ...partsOf(by === "dot" ? other : stated) },
    fixes: [{ cell: key, value: other, by: "reading" }],
  };
}

/** The signs of a figure below a thousand apart: 87.58 is whole 87, decimals 58, rest 580. */
function partsOf(value: Decimal): Pick<NotationData, "whole" | "decimals" | "rest"> {
  const [whole = "", decimals = ""] = plain(value).split(".");
  return { whole, decimals, rest: decimals.padEnd(3, "0") };
}
