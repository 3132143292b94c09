import { unitTypesOf } from "../draft/unit-types";
import type { TemplateFile } from "../template/schema";
import { officeFiles } from "./office-files";
import { officeMatcher, type ListedOffice } from "./office-list";
import type { OfficeReport } from "./office-report";

/** What concerns one of several forms that are consolidated in one run. */
export interface FormShare {
  /** Without those on the other forms. */
  readonly reports: readonly OfficeReport[];
  readonly offices: readonly ListedOffice[];
  /** Files of which nothing could be read. */
  readonly unread: readonly string[];
}

/**
 * Who is asked on which form: an office with a report on any of them on those, an office without one on every form for
 * offices of its kind, or on all where there is none. A file that cannot be read goes with the office it is called after.
 */
export function sharesOf(
  forms: readonly Pick<TemplateFile, "id" | "unitTypes">[],
  { reports, offices, unread }: FormShare,
): readonly FormShare[] {
  const ids = forms.map(({ id }) => id);
  const match = officeMatcher(
    offices,
    reports.map(({ office }) => office),
  );
  const filled = new Map<ListedOffice, Set<string>>();
  for (const { office, template } of reports) {
    const { sure } = match(office);
    if (sure && ids.includes(template)) filled.set(sure, (filled.get(sure) ?? new Set()).add(template));
  }
  const askedOn = (office: ListedOffice): ReadonlySet<string> => {
    const own = filled.get(office);
    if (own) return own;
    const types = office.unitType === null ? unitTypesOf(office.name) : [office.unitType];
    const fitting = forms.filter(({ unitTypes }) => unitTypes.some((type) => types.includes(type)));
    return new Set(fitting.length > 0 ? fitting.map(({ id }) => id) : ids);
  };
  const asked = new Map(offices.map((office) => [office.name, askedOn(office)]));
  const owners = officeFiles(unread, [...asked.keys()]);
  return forms.map(({ id }) => ({
    reports: reports.filter(({ template }) => template === id || !ids.includes(template)),
    offices: offices.filter(({ name }) => asked.get(name)?.has(id)),
    unread: unread.filter((file) => asked.get(owners.get(file) ?? "")?.has(id) ?? true),
  }));
}
