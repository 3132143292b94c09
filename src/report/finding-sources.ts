import {
  evidenceFindings,
  gapFindings,
  mergedCells,
  noteFindings,
  nothingFindings,
  shiftFindings,
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
  shiftFindings,
];

/**
 * The findings of a form with what is odd beyond its own rules, `beside` found by what is laid beside it. Blank cells
 * that others ask for are unfinished until the form is said to be finished. What is still true in `before` stays the same
 * object.
 */
export function withMore(form: FormRead, beside: readonly Finding[], before: Findings | undefined): Findings {
  const more = [...SOURCES.flatMap((source) => source(form)), ...beside];
  const gaps = gapFindings(form);
  if (more.length + gaps.length === 0) return form.findings;
  const [odd, waiting] = form.isFinished ? [[...more, ...gaps], []] : [more, gaps];
  const failed = joined(form.findings.failed, odd, before?.failed);
  const unfinished = joined(form.findings.unfinished, waiting, before?.unfinished);
  const all = { ...form.findings, failed, unfinished };
  return before && sameFindings(before, all) ? before : all;
}

type ByRule = ReadonlyMap<string, Finding>;

function joined(own: ByRule, more: readonly Finding[], before: ByRule | undefined): ByRule {
  if (more.length === 0) return own;
  const all = new Map(own);
  for (const finding of more) {
    const last = before?.get(finding.rule);
    all.set(finding.rule, last && JSON.stringify(last) === JSON.stringify(finding) ? last : finding);
  }
  return all;
}

function sameFindings(a: Findings, b: Findings): boolean {
  return a.notChecked === b.notChecked && sameByRule(a.failed, b.failed) && sameByRule(a.unfinished, b.unfinished);
}

function sameByRule(a: ByRule, b: ByRule): boolean {
  return a === b || (a.size === b.size && [...b].every(([rule, finding]) => a.get(rule) === finding));
}
