import type { CertainFix } from "../core";
import type { CheckedForm } from "./checked-form";
import { sectionOf } from "./figure-name";
import type { ShownFinding } from "./shown-findings";
import { shownSuspects } from "./suspects";

/** A line of the list of findings. */
export interface FindingLine {
  /** The one the line tells. */
  readonly shown: ShownFinding;
  /** All that are the same on many cells, the one told first; none where it stands alone. */
  readonly alike: readonly ShownFinding[];
  /** What the same repair would most likely settle too. */
  readonly follows: readonly ShownFinding[];
  /** The repairs of all that are alike, where each has a single meaning. */
  readonly certain: readonly CertainFix[];
}

/** Lines of one section of the form that are equally bad. */
export interface FindingGroup {
  readonly badness: "error" | "warning" | "explained";
  readonly sheetName: string;
  /** "1. Công tác chỉ đạo điều hành CCHC"; "" for what stands in none, null for lines that run through several. */
  readonly section: string | null;
  readonly lines: readonly FindingLine[];
  /** The findings of all its lines. */
  readonly count: number;
}

/** Fewer of the same stand one by one. */
const MANY = 3;

/** The findings of a list as lines, in its order but for those of many sections, which stand first. */
export function findingGroups(form: CheckedForm, list: readonly ShownFinding[]): readonly FindingGroup[] {
  const groups: FindingGroup[] = [];
  const lines = findingLines(form, list).map((line) => ({ line, ...placeOf(form, line) }));
  const spread = (badness: FindingGroup["badness"]) =>
    lines
      .filter((one) => one.badness === badness)
      .sort((a, b) => Number(b.section === null) - Number(a.section === null));
  for (const { line, ...place } of [...spread("error"), ...spread("warning"), ...spread("explained")]) {
    const last = groups.at(-1);
    const count = Math.max(1, line.alike.length) + line.follows.length;
    const same =
      last?.badness === place.badness && last.sheetName === place.sheetName && last.section === place.section;
    if (same) groups.splice(-1, 1, { ...last, lines: [...last.lines, line], count: last.count + count });
    else groups.push({ ...place, lines: [line], count });
  }
  return groups;
}

function findingLines(form: CheckedForm, list: readonly ShownFinding[]): readonly FindingLine[] {
  const follows = followers(form, list);
  const following = new Set([...follows.values()].flat());
  const certain = new Map(form.certain.map((one) => [one.fix.cell, one]));
  const byWhat = new Map<string, ShownFinding[]>();
  for (const shown of list) {
    if (following.has(shown)) continue;
    const what = whatOf(shown, certain);
    byWhat.set(what, [...(byWhat.get(what) ?? []), shown]);
  }
  const lines = [...byWhat.values()].flatMap((same) => (same.length < MANY ? same.map((one) => [one]) : [same]));
  const order = new Map(list.map((shown, at) => [shown, at]));
  return lines
    .flatMap(([shown, ...others]): FindingLine[] => {
      if (shown === undefined) return [];
      const all = [shown, ...others];
      const repairs = all.flatMap(({ finding }) => certain.get(finding.cells[0] ?? "") ?? []);
      return [
        {
          shown,
          alike: others.length === 0 ? [] : all,
          follows: all.flatMap((one) => follows.get(one) ?? []),
          certain: others.length > 0 && repairs.length === all.length ? repairs : [],
        },
      ];
    })
    .sort((a, b) => (order.get(a.shown) ?? 0) - (order.get(b.shown) ?? 0));
}

/** Equal for findings of one cell each that say the same, or whose repair is certain. */
function whatOf({ finding, explained, review }: ShownFinding, certain: ReadonlyMap<string, CertainFix>): string {
  const { kind, severity, cells, data, place, rule } = finding;
  const [cell, other] = cells;
  if (cell === undefined || other !== undefined || place !== undefined) return rule;
  return JSON.stringify([kind, severity, explained, review?.kind, certain.has(cell) ? "certain" : data]);
}

/** By the first of findings that one repair would settle: the others of them in the list. */
function followers(
  form: CheckedForm,
  list: readonly ShownFinding[],
): ReadonlyMap<ShownFinding, readonly ShownFinding[]> {
  const follows = new Map<ShownFinding, readonly ShownFinding[]>();
  const taken = new Set<ShownFinding>();
  for (const { rules } of shownSuspects(form)) {
    const told = new Set(rules.map((rule) => form.gathered.toldBy.get(rule) ?? rule));
    const [first, ...others] = list.filter((shown) => told.has(shown.finding.rule) && !taken.has(shown));
    if (first === undefined) continue;
    follows.set(first, others);
    for (const one of [first, ...others]) taken.add(one);
  }
  return follows;
}

function placeOf(
  { template }: CheckedForm,
  { shown, alike }: FindingLine,
): Pick<FindingGroup, "badness" | "sheetName" | "section"> {
  const section = ({ finding, cells }: ShownFinding) =>
    [cells[0]?.sheetName ?? "", sectionOf(template, finding.cells[0] ?? "")] as const;
  const [sheetName, first] = section(shown);
  const isOne = alike.every((one) => section(one).join() === [sheetName, first].join());
  const badness = shown.explained ? "explained" : shown.finding.severity;
  return { badness, sheetName, section: isOne ? first : null };
}
