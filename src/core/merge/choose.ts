import { fold } from "../fold";
import type { PeriodId } from "../template/schema";
import { officeFiles } from "./office-files";
import { officeKeys } from "./office-keys";
import { distinctOffices, officeMatcher, type ListedOffice } from "./office-list";
import type { OfficeReport } from "./office-report";

export interface Wanted {
  /** The form the offices fill. */
  readonly template: string;
  readonly period: { readonly id: PeriodId; readonly year: number };
  /** Who must report; none: not known. */
  readonly offices: readonly ListedOffice[];
  /** Files of which nothing could be read. */
  readonly unread: readonly string[];
}

/** Why a report is not counted. */
export type Apart =
  | "template"
  | "period"
  | "noPeriod"
  /** The office has two reports that differ: which one counts cannot be told, so none does. */
  | "twice"
  /** The same as another file of the office, which counts. */
  | "copy";

export interface Chosen {
  /** In an order that does not depend on that of the files. */
  readonly counted: readonly OfficeReport[];
  readonly apart: readonly { readonly report: OfficeReport; readonly why: Apart }[];
  /** Offices on the list of which no report was found, nor a file that could not be read. */
  readonly missing: readonly string[];
  /** Offices on the list of which there is only such a file, by the file. */
  readonly unread: ReadonlyMap<string, string>;
  /** Counted, though not on the list. */
  readonly unlisted: ReadonlySet<OfficeReport>;
  /** Offices on the list that a report may be of: to be asked. */
  readonly perhaps: ReadonlyMap<OfficeReport, readonly string[]>;
}

/** Which reports are consolidated. None is left out without being named. */
export function choose(reports: readonly OfficeReport[], { template, period, offices, unread }: Wanted): Chosen {
  const apart: { report: OfficeReport; why: Apart }[] = [];
  const byOffice = new Map<string, OfficeReport[]>();
  const said = reports.map(({ office }) => office);
  const ofList = officeMatcher(offices, said);
  const plainKey = officeKeys([...offices.map(({ name }) => name), ...said]);
  const keyOf = (office: string | null) => plainKey(ofList(office).sure?.name ?? office);
  for (const report of [...reports].sort(inOrder)) {
    const why = strange(report);
    if (why !== null) apart.push({ report, why });
    else {
      const office = keyOf(report.office) ?? `\n${report.file}`;
      byOffice.set(office, [...(byOffice.get(office) ?? []), report]);
    }
  }
  const counted: OfficeReport[] = [];
  for (const [first, ...others] of byOffice.values()) {
    if (first === undefined) continue;
    const differ = others.some((other) => contentOf(other) !== contentOf(first));
    if (differ) apart.push({ report: first, why: "twice" });
    else counted.push(first);
    for (const report of others) apart.push({ report, why: differ ? "twice" : "copy" });
  }
  const listed = new Map(distinctOffices(offices).map(({ name }) => [plainKey(name) ?? `\n\n${name}`, name] as const));
  const isListed = ({ office }: OfficeReport) => listed.has(keyOf(office) ?? "");
  const absent = [...listed].flatMap(([key, office]) => (byOffice.has(key) ? [] : [office]));
  // A file that is called after an office with a report is not of another one whose name is a part of that.
  const named = new Set([...listed.values(), ...reports.flatMap(({ office }) => office ?? [])]);
  const files = new Map([...officeFiles(unread, [...named])].filter(([, office]) => absent.includes(office)));
  const withFile = new Set(files.values());
  const unlisted = listed.size === 0 ? [] : counted.filter((report) => !isListed(report));
  const asked = unlisted.map((report) => [report, ofList(report.office).perhaps.map(({ name }) => name)] as const);
  return {
    counted,
    apart,
    missing: absent.filter((office) => !withFile.has(office)),
    unread: files,
    unlisted: new Set(unlisted),
    perhaps: new Map(asked.filter(([, names]) => names.length > 0)),
  };

  function strange(report: OfficeReport): Apart | null {
    if (report.template !== template) return "template";
    if (report.period === null) return "noPeriod";
    return report.period.id === period.id && report.period.year === period.year ? null : "period";
  }
}

/** A form and period that reports are of. */
export interface ReportKind {
  readonly template: string;
  readonly period: { readonly id: PeriodId; readonly year: number };
  readonly count: number;
}

/** What the reports are of, the most frequent first. */
export function kindsOf(reports: readonly OfficeReport[]): readonly ReportKind[] {
  const kinds = new Map<string, ReportKind>();
  for (const { template, period } of reports) {
    if (period === null) continue;
    const name = `${template} ${period.year} ${period.id}`;
    kinds.set(name, { template, period, count: (kinds.get(name)?.count ?? 0) + 1 });
  }
  return [...kinds].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)).map(([, kind]) => kind);
}

function inOrder(a: OfficeReport, b: OfficeReport): number {
  const [x, y] = [fold(a.office ?? a.file), fold(b.office ?? b.file)];
  if (x !== y) return x < y ? -1 : 1;
  return a.file < b.file ? -1 : Number(a.file > b.file);
}

function contentOf({ said, absent, names }: OfficeReport): string {
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(said), [...absent].sort(), sorted(names)]);
}
