import type { Measure } from "../template/schema";
import type { CellSpec } from "../template/template";
import { type Cell, blocks } from "./blocks";
import type { Validation } from "./drawing";

/** What Excel itself asks of the value cells, as few validations as will say it. */

/** The words of a validation: what is asked before a figure is typed, and what is said when it does not fit. */
export interface FormWords {
  asks(measure: Measure): Pick<Validation, "prompt" | "alert">;
}

/** No figure of a report is larger: the open end of a native check that must have two. */
const LARGEST = 1e12;

const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

export function validations(
  places: readonly { readonly spec: CellSpec; readonly cell: Cell }[],
  words: FormWords,
): Validation[] {
  const byMeasure = new Map<string, { measure: Measure; cells: Cell[] }>();
  for (const { spec, cell } of places) {
    const key = JSON.stringify(spec.measure);
    const group = byMeasure.get(key) ?? { measure: spec.measure, cells: [] };
    group.cells.push(cell);
    byMeasure.set(key, group);
  }
  return [...byMeasure.values()].flatMap(({ measure, cells }) => {
    const rule = nativeRule(measure);
    if (!rule) return [];
    const { prompt, alert } = words.asks(measure);
    return blocks(cells).map((area) => ({ area, rule, prompt: within(prompt), alert: within(alert) }));
  });
}

function nativeRule(measure: Measure): Validation["rule"] | null {
  switch (measure.type) {
    case "code":
      return { type: "list", codes: measure.codes.map(({ code }) => code) };
    case "count":
      return measure.signed ? { type: "whole", min: -LARGEST, max: LARGEST } : { type: "whole", min: 0 };
    case "quantity":
      return { type: "decimal", min: measure.signed ? -LARGEST : 0, max: LARGEST };
    case "percent":
      return { type: "decimal", min: measure.min ?? 0, max: measure.max ?? 100 };
    case "text":
    case "heading":
      return null;
  }
}

function within(said: Validation["prompt"]): Validation["prompt"] {
  return { title: said.title.slice(0, TITLE_LENGTH), message: said.message.slice(0, MESSAGE_LENGTH) };
}
