import type { Archive } from "../archive/archive";
import { FileFault } from "../archive/file-fault";
import { archiveKind } from "../archive/file-kind";
import { type Relation, mainPart, relationsOf } from "../archive/relations";
import { attributesOf, smallXmlOf, startTags } from "../archive/xml";

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

const WORKBOOK = /(^|\/)workbook[^/]*\.xml$/i;

export function workbookParts(archive: Archive): WorkbookParts {
  const path = mainPart(archive);
  if (path === undefined || !WORKBOOK.test(path)) {
    const kind = archiveKind(archive);
    throw new FileFault(kind === "workbook" ? "broken" : kind, "no workbook part");
  }
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
