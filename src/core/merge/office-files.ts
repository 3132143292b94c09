import { officeKey, textKey } from "../titles/office-key";
import { unmarked } from "../titles/telex";

const KIND_OF_PLACE = /^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) (?=\S+ )/;
const ENDING = /\.[^.]*$/;

/**
 * Which office a file is of, by its own name or that of its folder; by file. A file that could be of several is of none.
 *
 * @example officeFiles(["BC quý 3_xã Hòa Bình.pdf"], ["UBND xã Hòa Bình"]) → that file of that office
 */
export function officeFiles(files: readonly string[], offices: readonly string[]): ReadonlyMap<string, string> {
  const named = offices.flatMap((office) => {
    const name = officeKey(office);
    return name === null ? [] : [{ office, names: [name, withoutKind(name)] }];
  });
  return new Map(
    files.flatMap((file) => {
      const [own = "", folder = ""] = file.replace(ENDING, "").split(/[/\\]/).reverse();
      const office = onlyIn(textKey(own)) ?? onlyIn(textKey(folder));
      return office === null ? [] : [[file, office] as const];
    }),
  );

  /** Where "huyện Minh Sơn Hà" is said, "Sơn Hà" is said too: a name within the longest is none of its own. */
  function onlyIn(text: string): string | null {
    const said = named
      .map(({ office, names }) => ({ office, words: names.map((name) => typedIn(text, name)).find(Boolean) ?? "" }))
      .filter(({ words }) => words !== "")
      .sort((a, b) => b.words.length - a.words.length);
    const [first, ...others] = said;
    if (first === undefined) return null;
    const isWithin = (words: string) => words !== first.words && ` ${first.words} `.includes(` ${words} `);
    return others.every(({ words }) => isWithin(words)) ? first.office : null;
  }
}

/** A name as a text has it, with its marks or without any; "" where it is not in it. */
function typedIn(text: string, name: string): string {
  const typed = unmarked(text) === text ? unmarked(name) : name;
  return ` ${text} `.includes(` ${typed} `) ? typed : "";
}

function withoutKind(name: string): string {
  const kind = KIND_OF_PLACE.exec(unmarked(name))?.[0].trim().split(" ").length ?? 0;
  return name.split(" ").slice(kind).join(" ");
}
