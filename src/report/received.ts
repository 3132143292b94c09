import { distinctOffices, type ListedOffice, type PeriodId, type UnitType } from "../core";
import { ownersOf } from "./file-owners";
import { keep } from "./kept-files";
import type { ReceivedFile, Trouble } from "./received-file";

/** What is collected. */
export interface Collecting {
  /** Who must report; none: not known. */
  readonly offices: readonly ListedOffice[];
  /** Either may not be known. */
  readonly period?: PeriodId;
  readonly year?: number;
  /** Of several reports of an office the one saved last is taken. */
  readonly latest: boolean;
  /** Which units fill a form. */
  readonly unitTypesOf: (template: string) => readonly UnitType[];
}

export interface Taken {
  readonly received: ReceivedFile;
  readonly troubles: readonly Trouble[];
  /** Other files of the office that this one stands for: the same figures, or saved before it. */
  readonly insteadOf: readonly ReceivedFile[];
}

/** An office, or a file of none, and what came of it. */
export interface Reporter {
  /** As the list has it, else as the file says; "" where neither is known. */
  readonly name: string;
  readonly office: ListedOffice | null;
  /** None: nothing came. */
  readonly taken: readonly Taken[];
}

/** Who has reported what, in the order of the list; what is of no office on it stands last. Every file stands once. */
export function reporters(files: readonly ReceivedFile[], collecting: Collecting): readonly Reporter[] {
  const list = distinctOffices(collecting.offices);
  const owners = ownersOf(files, list);
  const wanted = wantedPeriod(files, collecting);
  const taken = new Map<ListedOffice | string, Taken[]>(list.map((office) => [office, []]));
  const groups = new Map<ListedOffice | string, ReceivedFile[]>();
  for (const file of files) {
    const key = owners.get(file)?.key ?? file.file;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  for (const [key, group] of groups) {
    const kept = keep(group, collecting.latest).map(({ received, insteadOf, twice }): Taken => {
      const owner = owners.get(received);
      const troubles = [
        ...troublesOf(received, typeof key === "string" ? null : key, wanted, collecting),
        ...(twice.length === 0 ? [] : [{ code: "twice" as const, files: twice }]),
        ...(owner?.doubt ? [owner.doubt] : []),
      ];
      return { received, troubles, insteadOf };
    });
    taken.set(key, kept);
  }
  return [...taken].map(([key, own]): Reporter => {
    const office = typeof key === "string" ? null : key;
    return { name: office?.name ?? own[0]?.received.report.office ?? "", office, taken: own };
  });
}

function troublesOf(
  { report, fault }: ReceivedFile,
  office: ListedOffice | null,
  wanted: Wanted,
  { unitTypesOf }: Collecting,
): readonly Trouble[] {
  if (fault !== null) return [{ code: "unread", because: fault }];
  const { template, period, year } = report;
  const type = office?.unitType ?? null;
  const isOtherForm = template === null || (type !== null && !unitTypesOf(template).includes(type));
  const isOther =
    (wanted.period !== undefined && period !== null && period !== wanted.period) ||
    (wanted.year !== undefined && year !== null && year !== wanted.year);
  return [
    ...(isOtherForm ? [{ code: "form" as const }] : []),
    ...(isOther ? [{ code: "period" as const }] : []),
    ...(!isOther && template !== null && period === null ? [{ code: "noPeriod" as const }] : []),
  ];
}

type Wanted = Pick<Collecting, "period" | "year">;

/** What is asked for, else what most reports say; neither where as many say something else. */
export function wantedPeriod(files: readonly ReceivedFile[], { period, year }: Wanted): Wanted {
  if (period !== undefined && year !== undefined) return { period, year };
  const counts = new Map<string, { readonly said: Wanted; readonly count: number }>();
  for (const { report } of files) {
    if (report.period === null || report.year === null) continue;
    if ((period ?? report.period) !== report.period || (year ?? report.year) !== report.year) continue;
    const key = `${report.year} ${report.period}`;
    const said = { period: report.period, year: report.year };
    counts.set(key, { said, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (first && first.count !== second?.count) return first.said;
  return { ...(period === undefined ? {} : { period }), ...(year === undefined ? {} : { year }) };
}
