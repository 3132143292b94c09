import { type Archive, openArchive } from "../archive/archive";
import { FileFault } from "../archive/file-fault";
import { archiveKind, expectArchive } from "../archive/file-kind";
import { mainPart, relationsOf } from "../archive/relations";
import { smallXmlOf, xmlOf } from "../archive/xml";
import { child, treeOf, type Element } from "../archive/xml-tree";
import { type Labels, labelsOf } from "./numbering";

/** A .docx opened: its text as a tree, and what numbers its paragraphs. */
export interface OpenDocument {
  readonly archive: Archive;
  readonly path: string;
  readonly xml: string;
  readonly body: Element;
  /** Numbers Word prints before paragraphs; asked in the order of the document. */
  readonly labels: Labels;
}

/** Throws FileFault on what is no Word document, on damage and on what goes beyond the limits. */
export function openDocument(bytes: Uint8Array): OpenDocument {
  expectArchive(bytes);
  const archive = openArchive(bytes);
  const path = mainPart(archive);
  const kind = archiveKind(archive);
  if (kind !== "word") throw new FileFault(kind, "no document part");
  if (path === undefined) throw new FileFault("broken", "no arrow to the document");
  const xml = smallXmlOf(archive.unpack(path));
  const body = child(treeOf(xml), "body");
  if (!body) throw new FileFault("broken", "a document without its body");
  const relations = relationsOf(archive, path);
  const side = (type: string) => {
    const found = relations.find((each) => each.type === type)?.path;
    return found !== undefined && archive.entries.has(found) ? xmlOf(archive.unpack(found)) : null;
  };
  const labels = labelsOf(xml, side("numbering"), side("styles"));
  return { archive, path, xml, body, labels };
}
