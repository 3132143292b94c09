import { type Standing, standingsInShort } from "./standings";

/** What the command line prints of a consolidated report, what is wrong first. */
export function printStandings(all: readonly Standing[]): readonly string[] {
  const lines = all
    .filter(({ isProblem }) => isProblem)
    .map(({ state, office, file, detail }) => `  ${state}: ${whoOf(office, file)}. ${detail}`.trimEnd());
  return [...lines, `${standingsInShort(all)}.`];
}

function whoOf(office: string, file: string): string {
  if (office === "") return file;
  return file === "" ? office : `${office} (${file})`;
}
