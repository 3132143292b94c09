import { sheetPrefix } from "../address";
import type { SheetChecks } from "../sheet";
import type { Area, MarkName } from "./drawing";
import { areaText, FIXED } from "./references";

/**
 * A conditional format may not name another sheet in the file (MS-OI29500, 3.2.3.1.2), but a name may stand there that is nothing but
 * a reference. The names are of the sheet whose marks use them, so that they are copied with it.
 */

/** Names of ours that stand for cells: short, since a format may name one many times. */
const PREFIX = "_cchc";
const NAME = /\b_cchc\d+\b/gi;

export class MarkNames {
  private readonly byReference = new Map<string, string>();

  /** The name of an area of another sheet: the same one every time it is asked for. */
  nameOf(sheet: string, area: Area): string {
    const reference = `${sheetPrefix(sheet)}${areaText(area, FIXED)}`;
    const known = this.byReference.get(reference) ?? `${PREFIX}${this.byReference.size + 1}`;
    this.byReference.set(reference, known);
    return known;
  }

  get all(): readonly MarkName[] {
    return [...this.byReference].map(([reference, name]) => ({ name, reference }));
  }
}

export function isMarkName(name: string): boolean {
  return name.replace(NAME, "") === "" && name !== "";
}

/** Those a formula uses. */
export function markNamesIn(formula: string): readonly string[] {
  return formula.match(NAME) ?? [];
}

/** The checks of two forms on one sheet: the names of the second give way where they are taken. */
export function joinChecks(first: SheetChecks, second: SheetChecks): SheetChecks {
  const names = new Map((first.names ?? []).map(({ reference, name }) => [reference, name]));
  const renamed = new Map<string, string>();
  for (const { name, reference } of second.names ?? []) {
    const given = names.get(reference) ?? `${PREFIX}${names.size + 1}`;
    names.set(reference, given);
    renamed.set(name, given);
  }
  const marks = second.marks.map((mark) => ({
    ...mark,
    formula: mark.formula.replace(NAME, (name) => renamed.get(name) ?? name),
  }));
  return {
    sheet: first.sheet,
    validations: [...first.validations, ...second.validations],
    marks: [...first.marks, ...marks],
    ...(names.size > 0 ? { names: [...names].map(([reference, name]) => ({ name, reference })) } : {}),
  };
}
