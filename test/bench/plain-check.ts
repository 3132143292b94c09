import type { Condition } from "../../src/core/rules/condition";
import type { CellKey, Measure, Plan, Reading } from "../../src/core";

/**
 * The checks of a form as one would write them by hand: one function a rule, over plain numbers in an array, null for a
 * blank cell, undefined for an unreadable one. No engine, no kinds, no exact decimals. What the engine is measured against.
 */

export type Figures = readonly (number | null | undefined)[];
export interface PlainAnswers {
  readonly failed: { readonly rule: string; readonly cells: readonly CellKey[] }[];
  readonly notChecked: string[];
}

type Answer = "pass" | "fail" | "open";
type PlainRule = (figures: Figures) => Answer;

export interface PlainCheck {
  readonly rules: readonly { readonly id: string; readonly cells: readonly CellKey[]; readonly run: PlainRule }[];
}

export function plainCheck(plan: Plan): PlainCheck {
  const at = (key: CellKey) => plan.slots.get(key) ?? -1;
  return {
    rules: plan.rules.map(({ data, marks, options }) => ({
      id: data.id,
      cells: marks,
      run: plainRule(data.kind, options as Options, at, (key) => plan.cell(key).measure),
    })),
  };
}

export function runPlain({ rules }: PlainCheck, figures: Figures): PlainAnswers {
  const answers: PlainAnswers = { failed: [], notChecked: [] };
  for (const { id, cells, run } of rules) {
    const answer = run(figures);
    if (answer === "fail") answers.failed.push({ rule: id, cells });
    else if (answer === "open") answers.notChecked.push(id);
  }
  return answers;
}

/** The answers before with those of some rules given anew. */
export function rerunPlain(
  some: PlainCheck,
  ids: ReadonlySet<string>,
  figures: Figures,
  before: PlainAnswers,
): PlainAnswers {
  const anew = runPlain(some, figures);
  return {
    failed: [...before.failed.filter(({ rule }) => !ids.has(rule)), ...anew.failed],
    notChecked: [...before.notChecked.filter((id) => !ids.has(id)), ...anew.notChecked],
  };
}

export function plainFigures(readings: readonly Reading[]): Figures {
  return readings.map((reading) => {
    if (reading.kind === "value") return Number(reading.value);
    return reading.kind === "blank" ? null : undefined;
  });
}

interface Options {
  readonly cell: CellKey;
  readonly parts: readonly CellKey[];
  readonly wholes: readonly CellKey[];
  readonly total: CellKey;
  readonly relation: string;
  readonly left: readonly CellKey[];
  readonly operator: string;
  readonly right: number;
  readonly rates: readonly CellKey[];
  readonly base: readonly CellKey[];
  readonly when: string;
  readonly block: readonly CellKey[];
  readonly of: readonly CellKey[];
  readonly if: Condition;
  readonly then: Condition;
}

function plainRule(kind: string, o: Options, at: (key: CellKey) => number, of: (key: CellKey) => Measure): PlainRule {
  switch (kind) {
    case "value":
      return plainValue(at(o.cell), of(o.cell));
    case "heading":
    case "scope": {
      const cell = at(o.cell);
      return (v) => (v[cell] === null ? "pass" : "fail");
    }
    case "part": {
      const parts = o.parts.map(at);
      const wholes = o.wholes.map(at);
      return (v) => {
        const sum = sumOf(parts, v, true);
        const whole = sumOf(wholes, v, false);
        if (sum === undefined || whole === undefined) return "open";
        return sum <= whole ? "pass" : "fail";
      };
    }
    case "sum": {
      const parts = o.parts.map(at);
      const total = at(o.total);
      return (v) => {
        const stated = v[total];
        const sum = sumOf(parts, v, true);
        if (stated === undefined || stated === null || sum === undefined) return "open";
        if (o.relation === "<=") return stated <= sum ? "pass" : "fail";
        if (o.relation === ">=") return stated >= sum ? "pass" : "fail";
        return stated === sum ? "pass" : "fail";
      };
    }
    case "compare": {
      const left = o.left.map(at);
      if (o.operator !== "<=" || typeof o.right !== "number") throw new Error(`no plain ${o.operator}`);
      return (v) => {
        const sum = sumOf(left, v, false);
        if (sum === undefined) return "open";
        return Math.round(sum * 1e9) <= o.right * 1e9 ? "pass" : "fail";
      };
    }
    case "base":
      return plainBase(o.rates.map(at), o.base.map(at), o.when === "positive");
    case "copy": {
      const block = o.block.map(at);
      const other = o.of.map(at);
      return (v) => {
        if (block.some((cell, index) => differs(v[cell], v[other[index] ?? -1]))) return "pass";
        if ([...block, ...other].some((cell) => v[cell] === null || v[cell] === undefined)) return "open";
        return block.some((cell) => v[cell] !== 0) ? "fail" : "pass";
      };
    }
    case "implies": {
      const given = plainCondition(o.if, at);
      const wanted = plainCondition(o.then, at);
      return (v) => {
        const one = given(v);
        if (one === false) return "pass";
        const other = wanted(v);
        if (other === true) return "pass";
        return one === undefined || other === undefined ? "open" : "fail";
      };
    }
    default:
      throw new Error(`no plain check of kind ${kind}`);
  }
}

function plainValue(cell: number, measure: Measure): PlainRule {
  const codes = measure.type === "code" ? measure.codes.map(({ code }) => code) : null;
  const [min, max, open] =
    measure.type === "percent"
      ? [measure.min ?? 0, measure.max ?? 100, measure.open ?? false]
      : [-Infinity, Infinity, false];
  return (v) => {
    const figure = v[cell];
    if (figure === null) return "open";
    if (figure === undefined) return "fail";
    if (codes) return codes.includes(figure) ? "pass" : "fail";
    return figure >= min && (open ? figure < max : figure <= max) ? "pass" : "fail";
  };
}

function plainBase(rates: readonly number[], base: readonly number[], positive: boolean): PlainRule {
  return (v) => {
    const stated = rates.some((cell) => typeof v[cell] === "number" && (!positive || (v[cell] ?? 0) > 0));
    if (!stated) return rates.some((cell) => v[cell] === undefined) ? "open" : "pass";
    if (base.some((cell) => v[cell] === undefined)) return "open";
    return base.reduce((sum, cell) => sum + (v[cell] ?? 0), 0) > 0 ? "pass" : "fail";
  };
}

function plainCondition(condition: Condition, at: (key: CellKey) => number): (v: Figures) => boolean | undefined {
  if ("any" in condition || "all" in condition) throw new Error("no plain any or all");
  const cells = ("cell" in condition ? [condition.cell] : condition.sum).map(at);
  const { is } = condition;
  return (v) => {
    let sum: number | null = null;
    for (const cell of cells) {
      const figure = v[cell];
      if (figure === undefined) return undefined;
      if (figure !== null) sum = (sum ?? 0) + figure;
    }
    if (is === "filled") return sum !== null;
    if (is === "blank") return sum === null;
    if (is === "zeroOrBlank") return sum === null || sum === 0;
    if (is === "positive") return sum !== null && sum > 0;
    if (is === "notZero") return sum !== null && sum !== 0;
    return sum === (is === "zero" ? 0 : is);
  };
}

function sumOf(cells: readonly number[], v: Figures, blankIsZero: boolean): number | undefined {
  let sum: number | undefined;
  for (const cell of cells) {
    const figure = v[cell];
    if (figure === undefined || (figure === null && !blankIsZero)) return undefined;
    if (figure !== null) sum = (sum ?? 0) + figure;
  }
  return sum;
}

function differs(a: number | null | undefined, b: number | null | undefined): boolean {
  return typeof a === "number" && typeof b === "number" && a !== b;
}
