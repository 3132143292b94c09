import type { FindingContext } from "../../src/report/finding-context";
import { checkAll } from "../../src/core/engine/check";
import type { Finding } from "../../src/core/engine/finding";
import type { RawCell } from "../../src/core/reading/reading";
import { type KindName, ruleKinds } from "../../src/core/rules";
import type { Measure } from "../../src/core/template/schema";
import { describeFinding, messageOf } from "../../src/text/findings";
import { briefOf } from "../../src/text/findings/brief";
import { explainFinding } from "../../src/text/findings/explain";
import { inColumn, isRed, isTold, ruleFormulas } from "./marked";
import { ironCalc } from "./iron-calc";
import { plainCell } from "./raw-cells";
import { readAll, ruleData, type SmallRow, smallPlan, smallRow } from "./small-template";

/**
 * Cases of a rule kind as drawn tables: `| row | shown | unit |`. A figure is typed as a number, "100%" as Excel keeps it,
 * anything else as text; quotes force text. Every case is also put to the kind's formula and, where it fails, into words.
 */

/** Words that a line of the list has room for. */
const BRIEF = 8;

export interface RuleCase {
  readonly name: string;
  readonly options: Record<string, unknown>;
  readonly cells: string;
  readonly measures?: Readonly<Record<string, Measure>>;
}

export interface FailingCase extends RuleCase {
  readonly at: readonly string[];
  /** Every datum of the finding, figures in plain notation. */
  readonly data: Readonly<Record<string, string | number | readonly (string | number)[]>>;
  readonly fixes?: readonly (string | number | null)[];
  /** Words the message must have. */
  readonly says: string;
  /** It waits for a blank cell: no finding before the form is said to be finished, and no red cell. */
  readonly waits?: true;
}

export interface RuleCases {
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly FailingCase[];
  readonly notChecked: readonly RuleCase[];
  /** Options that must be refused. */
  readonly refused: readonly Record<string, unknown>[];
}

const nothing = { finding: undefined, unfinished: undefined, red: false };

export function testRuleKind(kind: KindName, cases: RuleCases): void {
  const all = [...cases.valid, ...cases.invalid, ...cases.notChecked];

  describe(kind, () => {
    it("has no case twice", () => {
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      expect(new Set(all.map(({ options, cells }) => JSON.stringify([options, cells]))).size).toBe(all.length);
    });

    if (cases.valid.length > 0)
      it.each(cases.valid.map((one) => [one.name, one] as const))("passes %s", (_, one) => {
        expect(outcomeOf(kind, one)).toMatchObject({ ...nothing, notChecked: false });
      });

    if (cases.notChecked.length > 0)
      it.each(cases.notChecked.map((one) => [one.name, one] as const))("leaves unchecked %s", (_, one) => {
        expect(outcomeOf(kind, one)).toMatchObject({ ...nothing, notChecked: true });
      });

    it.each(cases.invalid.map((one) => [one.name, one] as const))("finds %s", (_, one) => {
      const { finding: now, unfinished, red, told, rule } = outcomeOf(kind, one);
      const [finding, none] = one.waits ? [unfinished, now] : [now, unfinished];
      expect(finding).toBeDefined();
      expect(none).toBeUndefined();
      if (!finding) return;
      expect(red).toBe(told && !one.waits);
      expect(finding.cells).toEqual(one.at);
      expect(plainData(finding)).toEqual(one.data);
      expect(finding.fixes.map(({ value }) => plainDatum(value))).toEqual(one.fixes ?? []);
      const context = contextOf(one);
      const { where, sentence, todo } = describeFinding(finding, context);
      expect(messageOf(finding, context)).toContain(one.says);
      for (const text of [where, sentence, todo]) expect(text).toMatch(/^[^{}]+$/);
      const brief = briefOf(finding, context);
      expect(brief).toMatch(/^[^{}]+$/);
      expect(brief.split(" ").length).toBeLessThanOrEqual(BRIEF);
      const { words, formula: said, figures } = explainFinding(finding, rule.options, context);
      const explained = [words, said, figures].filter((part) => part !== undefined).join("\n");
      expect(explained).toMatch(/^[^{}]+$/);
      expect(words ?? said).toBeTruthy();
      for (const key of rule.keys) expect(explained).toContain(context.cell(key).address);
      for (const text of [sentence, todo]) expect(text).toMatch(/^[\p{Lu}“].*[.?]$/u);
    });

    it.each(cases.refused.map((options) => [JSON.stringify(options), options] as const))("refuses %s", (_, options) => {
      expect(ruleKinds[kind].options.safeParse(options).success).toBe(false);
    });
  });
}

function outcomeOf(kind: KindName, one: RuleCase) {
  const drawn = drawnCells(one);
  const written = ruleData(kind, one.options);
  const derived = kind === "value" || kind === "heading" || kind === "scope";
  const plan = smallPlan(
    drawn.map(({ row }) => row),
    derived ? [] : [written],
  );
  const rule = plan.rules.find(({ data, options }) =>
    derived ? data.kind === kind && (options as { cell: string }).cell === one.options.cell : data.id === written.id,
  );
  if (!rule) throw new Error(`no rule of kind ${kind} for ${JSON.stringify(one.options)}`);
  const raws = drawn.map(({ raw }) => raw);
  const { failed, unfinished, notChecked } = checkAll(plan, readAll(plan, raws));
  const formulas = ruleFormulas(rule, plan, inColumn(plan));
  const told = rule.keys.every((key, index) => isTold(raws[plan.slots.get(key) ?? -1], rule.specs[index]?.measure));
  return {
    rule,
    finding: failed.get(rule.data.id),
    unfinished: unfinished.get(rule.data.id),
    notChecked: notChecked.has(rule.data.id),
    red: isRed(ironCalc(formulas, raws)),
    /** Marks relate numbers only, and tell of one cell whatever it holds. */
    told: told || rule.keys.length === 1 || kind === "heading",
  };
}

function contextOf(one: RuleCase): FindingContext {
  const rows = drawnCells(one);
  return {
    cell: (key) => {
      const index = rows.findIndex(({ row }) => row.id === key);
      const { row, raw } = rows[index] ?? rows[0] ?? { row: smallRow(key), raw: plainCell("") };
      return { stt: row.stt, label: row.label, address: `D${index + 1}`, shown: raw.text };
    },
  };
}

function drawnCells({ cells, measures }: RuleCase): { row: SmallRow; raw: RawCell }[] {
  return cells
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((line) => line.length > 1)
    .map(([id = "", shown = "", unit = "Hồ sơ", more = ""]) => {
      const measure = measures?.[id];
      const [name, value] = more.split("=").map((word) => word.trim());
      const extra = {
        ...(measure && { measure }),
        ...(name && value && { [name]: name === "appliesTo" ? [value] : value }),
      };
      return { row: smallRow(id, unit, extra as Partial<SmallRow>), raw: typed(shown) };
    });
}

function typed(shown: string): RawCell {
  if (/^".*"$/.test(shown)) return plainCell(shown.slice(1, -1));
  if (/^-?[\d.]+%$/.test(shown)) return { value: Number(shown.slice(0, -1)) / 100, text: shown, format: "0%" };
  if (/^-?\d+(\.\d+)?$/.test(shown)) return plainCell(Number(shown));
  return plainCell(shown);
}

function plainData({ data }: Finding): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, datum]) => [name, plainDatum(datum)]));
}

/** A figure with decimals as "62.78". */
function plainDatum(datum: unknown): unknown {
  if (Array.isArray(datum)) return datum.map(plainDatum);
  return typeof datum === "object" && datum !== null && "toFixed" in datum ? String(datum) : datum;
}
