import {
  evidenceFindings,
  titleFindings,
  twoReadings,
  type Finding,
  type Findings,
  type Layout,
  type Plan,
  type RawCell,
  type Reading,
  type Separators,
  type Snapshot,
} from "../core";
import type { Beside } from "./beside-contract";

/** A form as read, for what looks beyond its own rules. */
export interface FormRead {
  readonly plan: Plan;
  readonly layout: Layout;
  /** Both in the order of the plan's cells. */
  readonly raws: readonly RawCell[];
  readonly readings: readonly Reading[];
  readonly separators: Separators;
  /** What its rules say. */
  readonly findings: Findings;
}

type Source = (form: FormRead) => readonly Finding[];

const SOURCES: readonly Source[] = [
  ({ layout }) => titlesIn(layout),
  twoReadings,
  ({ plan, readings, findings }) => evidenceFindings(plan, readings, findings),
];

const titles = new WeakMap<Layout, readonly Finding[]>();

/** Once for each layout: it stays the same while no text on the sheets changes. */
function titlesIn(layout: Layout): readonly Finding[] {
  const found = titles.get(layout) ?? titleFindings(layout);
  titles.set(layout, found);
  return found;
}

/** The workbook as it was when a form was read. */
export interface Moment {
  readonly snapshot: Snapshot;
  /** Every form in it, by id. */
  readonly layouts: ReadonlyMap<string, Layout>;
}

/** What the clerk has laid beside a form, and what is odd beside it. */
export interface Laid {
  readonly findings: readonly Finding[];
  readonly beside: Beside;
}

export type Lay = (form: FormRead, moment: Moment) => Laid;

export const NOTHING_LAID: Laid = { findings: [], beside: { previous: null, text: null } };

/** The findings of a form with what is odd beyond its own rules. What is still true in `before` stays the same object. */
export function withMore(form: FormRead, laid: Laid, before: Findings | undefined): Findings {
  const more = [...SOURCES.flatMap((source) => source(form)), ...laid.findings];
  if (more.length === 0) return form.findings;
  const failed = new Map(form.findings.failed);
  for (const finding of more) {
    const last = before?.failed.get(finding.rule);
    failed.set(finding.rule, last && JSON.stringify(last) === JSON.stringify(finding) ? last : finding);
  }
  const all = { ...form.findings, failed };
  return before && sameFindings(before, all) ? before : all;
}

function sameFindings(a: Findings, b: Findings): boolean {
  return (
    a.notChecked === b.notChecked &&
    a.failed.size === b.failed.size &&
    [...b.failed].every(([rule, finding]) => a.failed.get(rule) === finding)
  );
}
