import { officeFiles, officeMatcher, officeName, type ListedOffice } from "../core";
import type { ReceivedFile, Trouble } from "./received-file";

export interface Owner {
  /** The office on the list, or a name of its own. */
  readonly key: ListedOffice | string;
  readonly doubt?: Extract<Trouble, { code: "unnamed" | "unlisted" }>;
}

/**
 * Whose each file is: by its own words for certain. What is only likely is asked, at the office it is likely of where no
 * other file is.
 */
export function ownersOf(
  files: readonly ReceivedFile[],
  list: readonly ListedOffice[],
): ReadonlyMap<ReceivedFile, Owner> {
  const match = officeMatcher(
    list,
    files.map(({ report }) => report.office),
  );
  const called = officeFiles(
    files.map(({ file }) => file),
    list.map(({ name }) => name),
  );
  const likely = new Map(files.map((file) => [file, likelyOf(file, match, called, list)] as const));
  const claims = new Map<ListedOffice, number>();
  for (const { sure, perhaps } of likely.values()) {
    for (const office of sure ? [sure] : perhaps) claims.set(office, (claims.get(office) ?? 0) + 1);
  }
  return new Map(
    files.map((file): [ReceivedFile, Owner] => {
      const { sure, perhaps, isNamed } = likely.get(file)!;
      if (sure) return [file, { key: sure }];
      if (file.fault !== null || (isNamed && list.length === 0)) return [file, { key: file.file }];
      const doubt = { code: isNamed ? "unlisted" : "unnamed", perhaps: perhaps.map(({ name }) => name) } as const;
      const [only, ...others] = perhaps.filter((office) => claims.get(office) === 1);
      return [file, { key: only !== undefined && others.length === 0 ? only : file.file, doubt }];
    }),
  );
}

/** A file that cannot be read is of the office it is called after; one that can, and names none, may be. */
function likelyOf(
  { file, fault, report: { office } }: ReceivedFile,
  match: ReturnType<typeof officeMatcher>,
  called: ReadonlyMap<string, string>,
  list: readonly ListedOffice[],
) {
  const byFile = list.filter(({ name }) => name === called.get(file));
  if (fault !== null) return { sure: byFile[0] ?? null, perhaps: [], isNamed: false };
  const isNamed = office !== null && officeName(office) !== null;
  return isNamed ? { ...match(office), isNamed } : { sure: null, perhaps: byFile, isNamed };
}
