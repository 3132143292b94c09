import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BasedFile,
  type CellKey,
  checkAll,
  compile,
  decimal,
  finished,
  type Findings,
  type Plan,
  type Reading,
  type TemplateFile,
  provenTemplate,
  provenForm,
} from "../../src/core";
import { blank } from "../../src/core/reading/reading";

/** A filled report without a finding, as kept in test/templates/samples. */
interface Sample {
  readonly template: string;
  readonly unitType: Plan["template"]["file"]["unitTypes"][number];
  readonly figures: Readonly<Record<CellKey, number | string>>;
}

/** A template we ship, compiled, with its clean sample. */
export interface Shipped {
  readonly id: string;
  readonly plan: Plan;
  readonly sample: Sample;
  readonly readings: readonly Reading[];
}

export type Edits = Readonly<Record<CellKey, Reading | number | string | null>>;

/** Tests and bench run from the root of the project. */
const templates = "templates";
const samples = "test/templates/samples";

/** Every template in templates/, in the order of their ids. */
export const shipped: readonly Shipped[] = readdirSync(templates, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(templates, name)).map((file) => `${name}/${file.replace(/\.json$/, "")}`))
  .map((id) => {
    const sample = json(join(samples, `${id}.json`)) as Sample;
    const plan = compile(provenTemplate(formOf(id)), { unitType: sample.unitType });
    return { id, plan, sample, readings: plan.cells.map(({ key }) => reading(sample.figures[key] ?? null)) };
  });

export function shippedAs(id: string): Shipped {
  const found = shipped.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

/** What the checks find in the clean sample once some cells are changed, said to be finished. */
export function checkEdited({ plan, readings }: Shipped, edits: Edits): Findings {
  const edited = [...readings];
  for (const [key, figure] of Object.entries(edits)) {
    const slot = plan.slots.get(key);
    if (slot === undefined) throw new Error(`no cell ${key}`);
    edited[slot] = typeof figure === "object" && figure !== null ? figure : reading(figure);
  }
  return finished(plan, checkAll(plan, edited));
}

export function reading(figure: number | string | null): Reading {
  return figure === null ? blank : { kind: "value", value: decimal(figure) };
}

/** The whole form, as the program opens it (proven.test.ts makes every check of a template file). */
function formOf(id: string): TemplateFile {
  const file = json(join(templates, `${id}.json`)) as TemplateFile | BasedFile;
  return provenForm(file, "basedOn" in file ? formOf(file.basedOn) : undefined);
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
