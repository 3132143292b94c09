import { distance } from "fastest-levenshtein";
import type { UnitType } from "../template/schema";
import { officeKey } from "../titles/office-key";
import { officeName, otherOffice } from "../titles/office-name";
import { unmarked } from "../titles/telex";
import { officeKeys } from "./office-keys";

/** An office that must report. */
export interface ListedOffice {
  readonly name: string;
  /** What it is also called. */
  readonly otherNames: readonly string[];
  /** "" where it is not known. */
  readonly phone: string;
  readonly mail: string;
  readonly unitType: UnitType | null;
}

/** Which office of a list a name is of. */
export interface OfficeMatch {
  /** The one office it is of for certain. */
  readonly sure: ListedOffice | null;
  /** Those it may be of, to be asked; none where it is sure. */
  readonly perhaps: readonly ListedOffice[];
}

/** One wrong letter, in a name of at least this many: shorter names of two offices are as near to each other. */
const LONG_ENOUGH = 10;
/** A question that names more is none. */
const MOST_ASKED = 3;

/** Tells the office of a name: never by likeness alone, and never one of two that share a name. `others` are names beside the list. */
export function officeMatcher(
  list: readonly ListedOffice[],
  others: readonly (string | null)[] = [],
): (name: string | null) => OfficeMatch {
  const keyOf = officeKeys([...list.flatMap(namesOf), ...others]);
  const named = new Map<string, Set<ListedOffice>>();
  for (const office of distinctOffices(list)) {
    for (const name of namesOf(office)) {
      const key = keyOf(name);
      if (key !== null) named.set(key, (named.get(key) ?? new Set()).add(office));
    }
  }
  return (name) => {
    const key = keyOf(name);
    if (name === null || key === null) return { sure: null, perhaps: [] };
    const same = [...(named.get(key) ?? [])];
    const [only] = same;
    if (only !== undefined && same.length === 1) return { sure: only, perhaps: [] };
    const perhaps =
      same.length > 1
        ? same
        : distinctOffices(list).filter((office) => namesOf(office).some((one) => mayBe(name, one)));
    return { sure: null, perhaps: perhaps.slice(0, MOST_ASKED) };
  };
}

/** The first of those that stand on a list several times. */
export function distinctOffices(list: readonly ListedOffice[]): readonly ListedOffice[] {
  const keyOf = officeKeys(list.map(({ name }) => name));
  const first = new Map<string, ListedOffice>();
  for (const office of list) {
    const key = keyOf(office.name) ?? `\n${office.name}`;
    if (!first.has(key)) first.set(key, office);
  }
  return [...first.values()];
}

function namesOf({ name, otherNames }: ListedOffice): readonly string[] {
  return [name, ...otherNames];
}

/** Whether a name may be the other said shorter, with other marks, or with one letter wrong. */
function mayBe(name: string, listed: string): boolean {
  if (officeName(name) === null || officeName(listed) === null) return false;
  const [a, b] = [officeKey(name) ?? "", officeKey(listed) ?? ""];
  if (unmarked(a) === unmarked(b) || !otherOffice(name, listed) || !otherOffice(a, b)) return true;
  const [one, other] = [unmarked(a), unmarked(b)];
  if (one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return false;
  return Math.min(one.length, other.length) >= LONG_ENOUGH && distance(one, other) <= 1;
}
