import type { CellKey, Data } from "../core";
import { boundRule } from "./bound-rule";
import type { OpenForm, ShownCell, ShownFinding } from "./contract";
import { shownPlaces } from "./shown-changes";

/** Every cell a finding is about, the one to go to first: what it marks, what its rule reads, what its words name. */
export function cellsAbout(form: OpenForm, { finding }: ShownFinding): readonly ShownCell[] {
  const keys = [...finding.cells, ...(boundRule(form, finding.rule)?.keys ?? []), ...cellsIn(finding.data, form)];
  return shownPlaces(form, [...new Set(keys)]);
}

function cellsIn(data: Data, { layout }: OpenForm): readonly CellKey[] {
  return Object.values(data)
    .flatMap((datum) => (Array.isArray(datum) ? datum : []))
    .filter((item): item is CellKey => typeof item === "string" && layout.cells.has(item));
}
