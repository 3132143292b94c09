import {
  evidenceFindings,
  mergedCells,
  noteFindings,
  nothingFindings,
  structureFindings,
  twoReadings,
  type Finding,
  type Findings,
} from "../core";
import type { FormRead } from "./laid";

/** What looks for findings beyond the rules of the form. */
type Source = (form: FormRead) => readonly Finding[];

const SOURCES: readonly Source[] = [
  ({ about }) => about.findings,
  ({ layout, snapshot }) => structureFindings(layout, snapshot),
  ({ plan, layout, snapshot }) => mergedCells(plan, layout, snapshot),
  twoReadings,
  nothingFindings,
  noteFindings,
  ({ plan, readings, findings }) => evidenceFindings(plan, readings, findings),
];

/**
 * The findings of a form with what is odd beyond its own rules, `beside` found by what is laid beside it. What is still
 * true in `before` stays the same object.
 */
export function withMore(form: FormRead, beside: readonly Finding[], before: Findings | undefined): Findings {
  const more = [...SOURCES.flatMap((source) => source(form)), ...beside];
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
    a.unfinished === b.unfinished &&
    a.failed.size === b.failed.size &&
    [...b.failed].every(([rule, finding]) => a.failed.get(rule) === finding)
  );
}
