import type { Archive } from "./archive";
import { attributesOf, startTags, xmlOf } from "./xml";

/** One arrow from a part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". */
  readonly type: string;
  /** Path in the archive. */
  readonly path: string;
}

const ROOT = "_rels/.rels";

/** Where the arrows from a part are kept; "" stands for the archive itself. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return path === "" ? ROOT : `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

export function relationsOf(archive: Archive, path: string): readonly Relation[] {
  const from = archive.named(relationsPath(path));
  if (!archive.entries.has(from)) return [];
  return startTags(xmlOf(archive.unpack(from)), "Relationship")
    .map(([tag]) => attributesOf(tag))
    .filter((attributes) => attributes.get("TargetMode") !== "External")
    .map((attributes) => ({
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type")?.split("/").at(-1) ?? "",
      path: archive.named(resolved(path, attributes.get("Target") ?? "")),
    }));
}

/** The part a document begins with: its workbook, its text. Undefined where the archive names none. */
export function mainPart(archive: Archive): string | undefined {
  return relationsOf(archive, "").find(({ type }) => type === "officeDocument")?.path;
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
