import type { ReceivedFile } from "./received-file";

export interface Kept {
  readonly received: ReceivedFile;
  /** Files this one stands for. */
  readonly insteadOf: readonly ReceivedFile[];
  /** Files of the same form and period that say something else. */
  readonly twice: readonly ReceivedFile[];
}

/** Which files of an office count: of those with the same figures the first, of others the one saved last where that is asked for. */
export function keep(files: readonly ReceivedFile[], latest: boolean): readonly Kept[] {
  const unread = files.filter(({ fault }) => fault !== null);
  const byKind = groups(
    files.filter(({ fault }) => fault === null),
    kindOf,
  );
  return [
    ...byKind.flatMap((group) => keptOf(group, latest)),
    ...unread.map((received) => ({ received, insteadOf: [], twice: [] })),
  ];
}

function keptOf(group: readonly ReceivedFile[], latest: boolean): readonly Kept[] {
  const different = groups(group, figuresOf).map(([first, ...same]) => ({ received: first, insteadOf: same }));
  const last = Math.max(...different.map(({ received }) => received.saved));
  const [newest, ...alsoNewest] = different.filter(({ received }) => received.saved === last);
  if (latest && newest !== undefined && alsoNewest.length === 0) {
    const before = different.filter((one) => one !== newest).flatMap((one) => [one.received, ...one.insteadOf]);
    return [{ received: newest.received, insteadOf: [...newest.insteadOf, ...before], twice: [] }];
  }
  const others = (one: ReceivedFile) => different.flatMap(({ received }) => (received === one ? [] : [received]));
  return different.map(({ received, insteadOf }) => ({ received, insteadOf, twice: others(received) }));
}

/** Reports of different periods, or on different forms, are no two versions of one. */
function kindOf({ file, report: { forms, period, year } }: ReceivedFile): string {
  const templates = forms.map(({ template }) => template).sort();
  return templates.length === 0 ? file : `${year} ${period} ${templates.join(" ")}`;
}

/** Whether two files hold the same figures. */
export function sameFigures(a: ReceivedFile, b: ReceivedFile): boolean {
  return figuresOf(a) === figuresOf(b);
}

function figuresOf({ report: { forms } }: ReceivedFile): string {
  return forms.map(({ fingerprint }) => fingerprint).join(" ");
}

type Group<T> = readonly [T, ...T[]];

function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly Group<T>[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}
