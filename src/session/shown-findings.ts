import { address, formOrder, isExplained, type Finding, type Findings, type Layout, type Plan } from "../core";
import type { OpenForm, ShownCell, ShownFinding } from "./contract";

interface Source {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly findings: Findings;
  readonly notes: ReadonlyMap<string, string>;
  readonly sheets: OpenForm["sheets"];
}

/** Worst first, then in the order of the form. One in `before` that is still true stays the same object. */
export function shownFindings(source: Source, before: readonly ShownFinding[]): readonly ShownFinding[] {
  const known = new Map(before.map((shown) => [shown.finding, shown]));
  const order = formOrder(source.plan);
  return [...source.findings.failed.values()]
    .map((finding) => show(finding, source, known.get(finding)))
    .sort((a, b) => badness(b) - badness(a) || order(a.finding, b.finding));
}

function show(finding: Finding, { layout, notes, sheets }: Source, known: ShownFinding | undefined): ShownFinding {
  const explained = isExplained(finding, notes);
  if (known?.explained === explained) return known;
  return { finding, explained, cells: finding.cells.flatMap((key) => shownCell(key, layout, sheets)) };
}

function shownCell(key: string, layout: Layout, sheets: OpenForm["sheets"]): readonly ShownCell[] {
  const place = layout.cells.get(key);
  const sheet = place && sheets.find(({ id }) => id === place.sheet);
  return sheet ? [{ key, place, address: address(place.row, place.column), sheetName: sheet.name }] : [];
}

function badness({ finding, explained }: ShownFinding): number {
  if (finding.severity === "error") return 2;
  return explained ? 0 : 1;
}
