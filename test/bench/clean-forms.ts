import { readdirSync, readFileSync } from "node:fs";
import {
  baseOf,
  compile,
  decimal,
  loadTemplate,
  type Plan,
  type Reading,
  type TemplateFile,
  wholeForm,
} from "../../src/core";

/** A form we ship with its clean sample. */
export interface CleanForm {
  readonly id: string;
  readonly plan: Plan;
  readonly readings: readonly Reading[];
}

interface Sample {
  readonly unitType: TemplateFile["unitTypes"][number];
  readonly figures: Readonly<Record<string, number | string>>;
}

/** Every form we ship, in the order of their ids. */
export function cleanForms(): readonly CleanForm[] {
  return readdirSync("templates", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`templates/${name}`).map((file) => `${name}/${file.replace(/\.json$/, "")}`))
    .sort()
    .map((id) => {
      const { unitType, figures } = json(`test/templates/samples/${id}.json`) as Sample;
      const plan = compile(loadTemplate(json(`templates/${id}.json`), id, baseFor(id)), { unitType });
      const readings = plan.cells.map(({ key }): Reading => {
        const figure = figures[key];
        return figure === undefined ? { kind: "blank" } : { kind: "value", value: decimal(figure) };
      });
      return { id, plan, readings };
    });
}

function baseFor(id: string): TemplateFile | undefined {
  const base = baseOf(json(`templates/${id}.json`));
  return base === null ? undefined : wholeForm(json(`templates/${base}.json`), base, baseFor(base));
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
