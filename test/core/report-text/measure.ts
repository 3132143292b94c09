import { decimal, lexiconOf, type Reading } from "../../../src/core";
import { type Shipped, shipped } from "../../templates/shipped";
import { compareText } from "./compare-text";
import { type Case, casesOf } from "./generate";
import type { Half } from "./phrasings-of-kinds";
import { randomFrom } from "./random";

/** What is found of one kind of sentence. */
export interface Measured {
  /** Conflicts planted, and those shown at their cell. */
  planted: number;
  found: number;
  /** True sentences, and those shown as a conflict. */
  truths: number;
  falseAlarms: number;
  readonly missed: string[];
  readonly wrong: string[];
}

export type ByKind = Map<string, Measured>;

const lexicon = lexiconOf(shipped.map(({ plan }) => plan.template));

/** Each case on its own, beside an appendix whose other cells hold the figures of the clean sample. */
export function measureAlone(half: Half, seed: number): ByKind {
  const kinds: ByKind = new Map();
  for (const form of shipped)
    for (const each of casesOf(form, half, seed)) count(each, conflictsIn(form, [each]), kinds);
  return kinds;
}

/** Whole reports: true sentences of every kind under their headings, and one case with a conflict among them. */
export function measureTogether(half: Half, seed: number): ByKind {
  const kinds: ByKind = new Map();
  const random = randomFrom(seed);
  for (const form of shipped) {
    const all = casesOf(form, half, seed);
    for (const planted of all.filter((each) => each.planted.length > 0)) {
      const used = new Set(Object.keys(planted.cells));
      const rest = Array.from({ length: 60 }, () => random.pick(all)).filter((each) => {
        const keys = Object.keys(each.cells);
        if (each.planted.length > 0 || keys.some((key) => used.has(key))) return false;
        keys.forEach((key) => used.add(key));
        return true;
      });
      count(planted, conflictsIn(form, [...rest, planted]), kinds, rest.length);
    }
  }
  return kinds;
}

const HEADING = ["UBND HUYỆN AN BÌNH", "BÁO CÁO", "Công tác cải cách hành chính quý III năm 2024"];

/** The text of cases under their sections. */
export function textOf(cases: readonly Case[]): string {
  const sections = [...new Set(cases.map(({ section }) => section))];
  const body = sections.flatMap((section) => [
    section,
    ...cases.filter((each) => each.section === section).flatMap(({ lines }) => lines),
  ]);
  return [...HEADING, "II. KẾT QUẢ THỰC HIỆN", ...body].join("\n\n");
}

/** The cells shown as conflicts, each with its sentence. */
function conflictsIn(form: Shipped, cases: readonly Case[]): ReadonlyMap<string, string> {
  const cells = Object.assign({}, ...cases.map((each) => each.cells)) as Record<string, number>;
  const readings = form.plan.cells.map(({ key }, at): Reading => {
    const own = cells[key];
    if (own === undefined && cases.some(({ again }) => again !== undefined && key.startsWith(again)))
      return { kind: "blank" };
    return own === undefined ? (form.readings[at] ?? { kind: "blank" }) : { kind: "value", value: decimal(own) };
  });
  const alone = cases.length === 1 && cases[0]?.lines.length === 1 ? cases[0].lines.join("\n") : textOf(cases);
  const matches = compareText(alone, form.plan, readings, lexicon, HEADING[2]);
  const shown = matches.filter(({ verdict }) => verdict === "conflicts");
  return new Map(shown.map(({ key, sentence }) => [key ?? "", sentence.text]));
}

function count(each: Case, conflicts: ReadonlyMap<string, string>, kinds: ByKind, others = 0): void {
  const measured = kinds.get(each.kind) ?? { planted: 0, found: 0, truths: 0, falseAlarms: 0, missed: [], wrong: [] };
  kinds.set(each.kind, measured);
  const said = each.lines.join(" / ");
  measured.planted += each.planted.length;
  for (const key of each.planted) {
    if (conflicts.has(key)) measured.found += 1;
    else measured.missed.push(`${key}: ${said}`);
  }
  const wrong = [...conflicts].filter(([key]) => !each.planted.includes(key) && !isKin(key, each));
  measured.truths += others + (each.planted.length === 0 ? 1 : 0);
  measured.falseAlarms += wrong.length;
  measured.wrong.push(...wrong.map(([key, sentence]) => `${key}: ${sentence}`));
}

/** A conflict with a rate that the planted figure makes wrong is none of its own. */
function isKin(key: string, { planted, cells }: Case): boolean {
  return planted.length > 0 && key in cells;
}

export function added(kinds: ByKind): Measured {
  const all: Measured = { planted: 0, found: 0, truths: 0, falseAlarms: 0, missed: [], wrong: [] };
  for (const each of kinds.values()) {
    all.planted += each.planted;
    all.found += each.found;
    all.truths += each.truths;
    all.falseAlarms += each.falseAlarms;
  }
  return all;
}
