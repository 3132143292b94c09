import type { BoundRule, CellKey, Datum, Finding } from "../core";
import type { CheckedForm } from "./checked-form";
import { shownPlaces, type ShownCell } from "./places";
import type { ShownFinding } from "./shown-findings";

/** The rule behind a finding, tied to the form's cells; undefined where the finding comes from elsewhere. */
export function boundRule({ plan }: CheckedForm, rule: string): BoundRule | undefined {
  return plan.rules.find(({ data }) => data.id === rule);
}

/** Every cell a finding is about, the one to go to first: what it marks, what its rule reads, what its words name. */
export function cellsAbout(form: CheckedForm, { finding }: ShownFinding): readonly ShownCell[] {
  const keys = [...finding.cells, ...(boundRule(form, finding.rule)?.keys ?? []), ...cellsIn(finding, form)];
  return shownPlaces(form, [...new Set(keys)]);
}

function cellsIn({ data }: Finding, { layout }: CheckedForm): readonly CellKey[] {
  return Object.values<Datum | undefined>({ ...data })
    .flatMap((datum) => (Array.isArray(datum) ? datum : []))
    .filter((item): item is CellKey => typeof item === "string" && layout.cells.has(item));
}
