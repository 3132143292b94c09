import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** "MIT". */
  readonly licence: string;
  readonly text: string;
  /** Bytes of it in what was built; 0 for a package of which only others are taken. */
  readonly bytes: number;
}

const FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/** The licence of an installed package. Throws where it names none. */
export function licenceOf(folder: string, bytes: number): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((one) => FILE.test(one));
  if (license === undefined) throw new Error(`${name} ${version} names no licence`);
  const text = file === undefined ? withoutFile(name, license) : readFileSync(join(folder, file), "utf8");
  return { name, version, licence: license, text: text.replace(/\r\n?/g, "\n").trim(), bytes };
}

/** Words of a licence that a package names without carrying them: those of our own, which is the same. */
function withoutFile(name: string, licence: string): string {
  const own = readFileSync("LICENSE", "utf8");
  if (!own.startsWith(`${licence} License`)) throw new Error(`${name} carries no text of its licence ${licence}`);
  return `${licence} License (named in package.json of ${name}, which carries no text)\n\n${own.slice(own.indexOf("Permission"))}`;
}

/** A table of the packages, then the text of every licence once, with those it is of. */
export function licencesText(licences: readonly Licence[]): string {
  const sorted = [...licences].sort((a, b) => (a.name < b.name ? -1 : 1));
  const rows = sorted.map(({ name, version, licence, bytes }) =>
    [name.padEnd(34), version.padEnd(16), licence.padEnd(8), `${(bytes / 1000).toFixed(0)} kB`].join(" ").trimEnd(),
  );
  const byText = new Map<string, string[]>();
  for (const { name, text } of sorted) byText.set(text, [...(byText.get(text) ?? []), name]);
  const texts = [...byText].map(([text, names]) => `${"-".repeat(72)}\n${names.join(", ")}\n\n${text}\n`);
  return [
    "Các gói phần mềm có trong phần bổ trợ và dòng lệnh (dung lượng mã trước khi rút gọn).",
    "",
    ...rows,
    "",
    ...texts,
  ].join("\n");
}
