import { officeKey } from "../titles/office-key";
import { unmarked } from "../titles/telex";

/**
 * One key for each office among those given: equal keys are one office. Null for a name that is none, or only generic
 * ("UBND huyện"). A name typed without marks has the key of the office with marks, where only one is among them.
 */
export function officeKeys(offices: readonly (string | null)[]): (office: string | null) => string | null {
  const marked = new Map<string, Set<string>>();
  for (const office of offices) {
    const name = office === null ? null : officeKey(office);
    if (name === null || unmarked(name) === name) continue;
    marked.set(unmarked(name), (marked.get(unmarked(name)) ?? new Set()).add(name));
  }
  return (office) => {
    const name = office === null ? null : officeKey(office);
    const [only, ...others] = name === null ? [] : (marked.get(name) ?? []);
    return only === undefined || others.length > 0 ? name : only;
  };
}
