import { decimal } from "../../decimal";
import { blank, type Reading } from "../../reading/reading";
import type { CellKey, Template } from "../template";
import { cellNamed, type LintRule } from "./bound-rules";

/** More cells than this are not tried out. */
const MOST_CELLS = 4;
const MOST_CONSTANTS = 4;
const MOST_COMBINATIONS = 1000;

/** What a rule says of every combination of typical figures in its cells. */
export interface Sampled {
  /** The figures tried, the same list for the same cells and constants: outcome lists can be compared one by one. */
  readonly tried: readonly (readonly Reading[])[];
  readonly outcomes: readonly ("pass" | "fail" | "notChecked")[];
}

/** Null for a rule of too many cells or figures. `constants` are numbers worth trying besides the usual. */
export function sampled(template: Template, rule: LintRule, constants: readonly number[]): Sampled | null {
  if (rule.keys.length > MOST_CELLS) return null;
  const choices = rule.keys.map((key) => samplesFor(template, key, constants));
  if (choices.reduce((product, { length }) => product * length, 1) > MOST_COMBINATIONS) return null;
  const tried = combinations(choices);
  const outcomes = tried.map((readings) => {
    const read = (key: CellKey): Reading => readings[rule.keys.indexOf(key)] ?? blank;
    return rule.kind.check(rule.options, read, (key) => cellNamed(template, key)).status;
  });
  return { tried, outcomes };
}

/** The numbers a rule compares with. */
export function constantsIn(options: unknown): number[] {
  if (typeof options === "number") return [options];
  if (typeof options !== "object" || options === null) return [];
  return [...new Set(Object.values(options).flatMap(constantsIn))].slice(0, MOST_CONSTANTS);
}

function samplesFor(template: Template, key: CellKey, constants: readonly number[]): Reading[] {
  const { measure } = cellNamed(template, key);
  const value = (figure: number): Reading => ({ kind: "value", value: decimal(figure) });
  switch (measure.type) {
    case "code":
      return [blank, ...measure.codes.slice(0, MOST_CELLS).map(({ code }) => value(code))];
    case "percent": {
      const { min = 0, max = 100 } = measure;
      const within = constants.filter((one) => one >= min && one <= max);
      return [
        blank,
        ...[...new Set([min, 0, 50, max, ...within])].filter((one) => one >= min && one <= max).map(value),
      ];
    }
    default: {
      const around = constants.flatMap((one) => [one - 1, one, one + 1]);
      const signed = "signed" in measure && measure.signed === true;
      const figures = [...new Set([...(signed ? [-1] : []), 0, 1, 2, ...around, 1e9])];
      return [blank, ...figures.filter((one) => signed || one >= 0).map(value)];
    }
  }
}

function combinations(choices: readonly (readonly Reading[])[]): Reading[][] {
  return choices.reduce<Reading[][]>(
    (lists, samples) => lists.flatMap((list) => samples.map((sample) => [...list, sample])),
    [[]],
  );
}
