import type { Archive } from "./archive";
import { FileFault } from "./file-fault";
import { attributesOf, smallXmlOf, startTags, xmlOf } from "./xml";

/** One arrow from a part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". */
  readonly type: string;
  /** Path in the archive. */
  readonly path: string;
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** Among all sheets, those without cells too. */
  readonly position: number;
}

/** The parts of a workbook that hold its cells. */
export interface WorkbookParts {
  readonly path: string;
  readonly xml: string;
  readonly relations: readonly Relation[];
  /** Worksheets in the order of the workbook; sheets of charts hold no cells. */
  readonly sheets: readonly SheetPart[];
}

const ROOT = "_rels/.rels";

export function workbookParts(archive: Archive): WorkbookParts {
  if (!archive.entries.has(ROOT)) throw new FileFault("notExcel", `no ${ROOT}`);
  const path = relationsOf(archive, "").find(({ type }) => type === "officeDocument")?.path;
  if (path === undefined || !/(^|\/)workbook[^/]*\.xml$/i.test(path))
    throw new FileFault("notExcel", "no workbook part");
  const xml = smallXmlOf(archive.unpack(path));
  const relations = relationsOf(archive, path);
  const sheets = startTags(xml, "sheet").flatMap(([tag], position) => {
    const attributes = attributesOf(tag);
    const id = [...attributes].find(([name]) => name === "id" || name.endsWith(":id"))?.[1];
    // A sheet of old macros has no part at all.
    if (!id) return [];
    const relation = relations.find((each) => each.id === id);
    if (!relation || !archive.entries.has(relation.path))
      throw new FileFault("broken", `no part of sheet ${attributes.get("name")}`);
    return relation.type === "worksheet" ? [{ name: attributes.get("name") ?? "", path: relation.path, position }] : [];
  });
  return { path, xml, relations, sheets };
}

/** Where the arrows from a part are kept; "" stands for the archive itself. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return path === "" ? ROOT : `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

export function relationsOf(archive: Archive, path: string): readonly Relation[] {
  const from = relationsPath(path);
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

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
