import {
  evidenceFindings,
  twoReadings,
  type Finding,
  type Findings,
  type Layout,
  type Plan,
  type RawCell,
  type Reading,
  type Separators,
} from "../core";

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
  twoReadings,
  ({ plan, readings, findings }) => evidenceFindings(plan, readings, findings),
];

/** The findings of a form with what is odd beyond its own rules. One in `before` that is still true stays the same object. */
export function withMore(form: FormRead, before: Findings | undefined): Findings {
  const more = SOURCES.flatMap((source) => source(form));
  if (more.length === 0) return form.findings;
  const failed = new Map(form.findings.failed);
  for (const finding of more) {
    const last = before?.failed.get(finding.rule);
    failed.set(finding.rule, last && JSON.stringify(last) === JSON.stringify(finding) ? last : finding);
  }
  return { ...form.findings, failed };
}
