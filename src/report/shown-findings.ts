import {
  address,
  explanationRow,
  formOrder,
  standingOf,
  type Explaining,
  type FigureSeen,
  type Finding,
  type Findings,
  type Layout,
  type RawCell,
  type Standing,
} from "../core";
import type { CheckedForm } from "./checked-form";
import { shownPlace, shownPlaces, type ShownCell } from "./places";

/** What a cell that a finding's rule reads shows. */
export interface ReadCell {
  /** "D31"; null while the row is not on the sheet. */
  readonly address: string | null;
  /** Name of its sheet, where that is another than the one of the finding's first cell. */
  readonly sheet: string | undefined;
  readonly text: string;
}

/** A finding with where it is and how it stands. */
export interface ShownFinding {
  readonly finding: Finding;
  /** Its cells on the sheet, the one to go to first. Empty only when the rows are not on the sheet. */
  readonly cells: readonly ShownCell[];
  /** Where the cells its rule reads are and what they show, by cell key. */
  readonly reads: ReadonlyMap<string, ReadCell>;
  /** A warning that counts as explained. */
  readonly explained: boolean;
  /** Set where the clerk can settle the warning by saying that it stands as it is. */
  readonly review?: Review;
}

export type Review =
  /** It was explained when these cells held other figures; none where they are not known one by one. */
  | { readonly kind: "changed"; readonly changes: readonly ChangedFigure[] }
  /** No row of it has a Ghi chú cell. */
  | { readonly kind: "noNote" }
  /** Its note is what disagrees with it. */
  | { readonly kind: "ownNote" }
  /** Its note speaks of nothing of it. */
  | { readonly kind: "unsaid" };

export interface ChangedFigure {
  /** "D12"; null for a number that is in no cell of the form. */
  readonly address: string | null;
  readonly was: FigureSeen;
  readonly now: FigureSeen;
}

interface Source extends Explaining {
  readonly layout: Layout;
  readonly findings: Findings;
  readonly sheets: CheckedForm["sheets"];
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
  const standing = standingOf(finding, source);
  const explained = standing.kind === "explained";
  const review = reviewOf(finding, standing, source);
  const reads = cellsRead(finding, source);
  const same = known?.explained === explained && JSON.stringify(known.review) === JSON.stringify(review);
  if (same && sameCells(known.reads, reads)) return known;
  const cells = finding.place ? shownPlace(source, finding.rule, finding.place) : shownPlaces(source, finding.cells);
  return { finding, explained, reads, cells, ...(review ? { review } : {}) };
}

function reviewOf(finding: Finding, standing: Standing, { layout, notes }: Source): Review | undefined {
  if (finding.severity === "error" || standing.kind === "explained") return undefined;
  if (standing.kind === "open") {
    if (explanationRow(finding, notes) === null) return { kind: "noNote" };
    return finding.kind === "note" ? { kind: "ownNote" } : undefined;
  }
  if (standing.kind === "unsaid") return { kind: "unsaid" };
  const changes = standing.changes.map(({ cell, was, now }) => {
    const place = layout.cells.get(cell ?? "");
    return { address: place ? address(place.row, place.column) : null, was, now };
  });
  return { kind: "changed", changes };
}

function cellsRead(finding: Finding, { plan, layout, raws, sheets }: Source): ShownFinding["reads"] {
  const placeOf = (key: string) => shownPlaces({ layout, sheets }, [key])[0];
  const home = placeOf(finding.cells[0] ?? "")?.sheetName;
  const rule = plan.rules.find(({ data }) => data.id === finding.rule);
  return new Map(
    (rule?.keys ?? finding.cells).map((key) => {
      const place = placeOf(key);
      const text = raws[plan.slots.get(key) ?? -1]?.text.trim() ?? "";
      const sheet = place?.sheetName === home ? undefined : place?.sheetName;
      return [key, { address: place?.address ?? null, sheet, text }];
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
