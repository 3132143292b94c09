import {
  address,
  formOrder,
  isExplained,
  type Finding,
  type Findings,
  type Layout,
  type Plan,
  type RawCell,
} from "../core";
import type { OpenForm, ShownFinding } from "./contract";
import { shownPlaces } from "./shown-changes";

interface Source {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly findings: Findings;
  readonly notes: ReadonlyMap<string, string>;
  readonly sheets: OpenForm["sheets"];
  /** The raw cells, in the order of the plan's. */
  readonly raws: readonly RawCell[];
}

/** Worst first, then in the order of the form. One in `before` that is still true stays the same object. */
export function shownFindings(source: Source, before: readonly ShownFinding[]): readonly ShownFinding[] {
  const known = new Map(before.map((shown) => [shown.finding, shown]));
  const order = formOrder(source.plan);
  return [...source.findings.failed.values()]
    .map((finding) => show(finding, source, known.get(finding)))
    .sort((a, b) => badness(b) - badness(a) || order(a.finding, b.finding));
}

function show(finding: Finding, source: Source, known: ShownFinding | undefined): ShownFinding {
  const explained = isExplained(finding, source.notes);
  const reads = cellsRead(finding, source);
  if (known?.explained === explained && sameCells(known.reads, reads)) return known;
  return { finding, explained, reads, cells: shownPlaces(source, finding.cells) };
}

function cellsRead(finding: Finding, { plan, layout, raws, sheets }: Source): ShownFinding["reads"] {
  const home = layout.cells.get(finding.cells[0] ?? "")?.sheet;
  const rule = plan.rules.find(({ data }) => data.id === finding.rule);
  return new Map(
    (rule?.keys ?? finding.cells).map((key) => {
      const place = layout.cells.get(key);
      const text = raws[plan.slots.get(key) ?? -1]?.text.trim() ?? "";
      const sheet = place?.sheet === home ? undefined : sheets.find(({ id }) => id === place?.sheet)?.name;
      return [key, { address: place ? address(place.row, place.column) : null, sheet, text }];
    }),
  );
}

function sameCells(a: ShownFinding["reads"], b: ShownFinding["reads"]): boolean {
  return [...a].every(
    ([key, cell]) =>
      cell.text === b.get(key)?.text && cell.address === b.get(key)?.address && cell.sheet === b.get(key)?.sheet,
  );
}

function badness({ finding, explained }: ShownFinding): number {
  if (finding.severity === "error") return 2;
  return explained ? 0 : 1;
}
