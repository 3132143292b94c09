import {
  compile,
  decimal,
  draw,
  type CellKey,
  type Drawing,
  type PeriodId,
  type Template,
  type UnitType,
} from "../../../src/core";
import { BLANK } from "../../../src/core/layout/contents";
import { formFilling } from "../../../src/entry/form-filling";
import { formWords } from "../../../src/text/form";
import { plantSlips, type Typed } from "./slips";

/** A filled report as kept in test/templates/samples. */
export interface Sample {
  readonly template: string;
  readonly unitType: UnitType;
  readonly period: PeriodId;
  readonly year: number;
  readonly office: string;
  readonly figures: Readonly<Record<CellKey, number | string>>;
}

/** Its sheets as an office sends them: the form filled, with no check of ours. */
export function drawSample(template: Template, sample: Sample, withSlips: boolean): readonly Drawing[] {
  const { figures, unitType, ...about } = sample;
  const instances = instancesOf(figures);
  const plan = compile(template, { unitType, instances });
  const typed = withSlips ? plantSlips(plan, figures) : figures;
  const drawings = draw(template, formFilling(template.file, about), formWords, unitType, {
    ...BLANK,
    instances,
    figures: new Map(numbersOf(typed).map(([key, figure]) => [key, decimal(figure)])),
    texts: new Map(
      Object.entries(typed).flatMap(([key, text]) => (isNumber(text) ? [] : [[key, String(text)] as const])),
    ),
  });
  return drawings.map(({ names: _, ...drawing }) => ({ ...drawing, validations: [], marks: [] }));
}

function numbersOf(typed: Typed): readonly (readonly [CellKey, number | string])[] {
  return Object.entries(typed).filter(([, figure]) => isNumber(figure));
}

/** A sample keeps long decimals as texts. */
function isNumber(figure: number | string): boolean {
  return typeof figure === "number" || /^-?\d+(\.\d+)?$/.test(figure);
}

function instancesOf(figures: Sample["figures"]): ReadonlyMap<string, number> {
  const instances = new Map<string, number>();
  for (const key of Object.keys(figures)) {
    const [, row, instance] = /^([^#:]+)#(\d+)/.exec(key) ?? [];
    if (row !== undefined) instances.set(row, Math.max(instances.get(row) ?? 1, Number(instance)));
  }
  return instances;
}
