import type { Archive } from "./archive";
import { edited, type Edit } from "./edits";
import { FileFault } from "./file-fault";
import { relationsOf, relationsPath } from "./relations";
import { replaced } from "./replace-parts";
import { type EditablePart, editablePart, escaped, xmlOf } from "./xml";
import { appended, isInOrder } from "./xml-edits";
import { attribute, treeOf } from "./xml-tree";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "[Content_Types].xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The order a schema asks of the children of a part's root, by the root's local name. */
export type Orders = Readonly<Record<string, readonly string[]>>;

/** An archive some parts of which are changed or added; all others stay byte for byte as they are packed. */
export class ChangedArchive {
  private readonly changes = new Map<string, string>();
  private readonly parts = new Map<string, EditablePart>();

  constructor(readonly archive: Archive) {}

  has(path: string): boolean {
    return this.archive.entries.has(path) || this.changes.has(path);
  }

  /** A part as it stands after the changes so far. Throws FileFault. */
  xml(path: string): string {
    return this.changes.get(path) ?? this.part(path).xml;
  }

  change(path: string, edits: readonly Edit[]): void {
    if (edits.length > 0) this.changes.set(path, edited(this.xml(path), edits));
  }

  /** Puts a whole part in the place of what is there. */
  put(path: string, xml: string): void {
    this.changes.set(path, xml);
  }

  /** Adds a part, makes it known to the package, and draws an arrow to it. Returns the arrow's id. */
  add(part: { from: string; path: string; type: string; contentType: string; space: string; xml: string }): string {
    this.changes.set(part.path, DECLARATION + part.xml);
    this.declare(part.path, part.contentType);
    return this.relate(part.from, part.type, part.path, part.space);
  }

  /** A path no part has yet: the first of `name(1)`, `name(2)` and so on. */
  freePath(name: (number: number) => string): string {
    for (let number = 1; ; number += 1) {
      const path = name(number);
      if (!this.has(path) && !this.has(this.archive.named(path))) return path;
    }
  }

  /** The archive with its changes. Throws FileFault "unmarked" where a changed part would not be sound. */
  packed(orders: Orders): Uint8Array {
    const parts = [...this.changes].map(([path, xml]) => {
      const bytes = (this.parts.get(path)?.encoded ?? utf8)(xml);
      // What will be read is what was written, not what was meant.
      const written = xmlOf(bytes);
      const root = treeOf(written);
      if (!isInOrder(root, orders[root.name] ?? [])) throw new FileFault("unmarked", `order of ${path}`);
      return [path, bytes] as const;
    });
    return replaced(this.archive, new Map(parts));
  }

  private part(path: string): EditablePart {
    const known = this.parts.get(path);
    if (known) return known;
    const bytes = this.archive.unpack(path);
    xmlOf(bytes); // refuses a document type
    const part = editablePart(bytes);
    this.parts.set(path, part);
    return part;
  }

  private declare(path: string, contentType: string): void {
    const types = this.archive.named(TYPES);
    const xml = this.xml(types);
    const root = treeOf(xml);
    const kind = `<${root.prefix}Override PartName="/${escaped(path)}" ContentType="${contentType}"/>`;
    this.change(types, [appended(xml, root, kind)]);
  }

  private relate(from: string, type: string, path: string, space: string): string {
    const own = this.archive.named(relationsPath(from));
    if (!this.has(own)) this.changes.set(own, `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"/>`);
    const xml = this.xml(own);
    const root = treeOf(xml);
    const taken = new Set(root.children.map((each) => attribute(xml, each, "Id")));
    let number = 1;
    while (taken.has(`cchc${number}`)) number += 1;
    const arrow = `<${root.prefix}Relationship Id="cchc${number}" Type="${officeRelations(space)}/${type}" Target="/${escaped(path)}"/>`;
    this.change(own, [appended(xml, root, arrow)]);
    return `cchc${number}`;
  }
}

/** The namespace of arrows in documents of this namespace: transitional or strict. */
export function officeRelations(space: string): string {
  return space.startsWith("http://purl.oclc.org/") ? STRICT : TRANSITIONAL;
}

/** The part an arrow of this id leads to; undefined where there is none. */
export function partById(archive: Archive, from: string, id: string | undefined): string | undefined {
  const path = relationsOf(archive, from).find((each) => each.id === id)?.path;
  return path !== undefined && archive.entries.has(path) ? path : undefined;
}

/** Marking needs files that are sound to the letter: what was only good enough to be read is not written again. */
export function markedOrRefused(mark: () => Uint8Array): Uint8Array {
  try {
    return mark();
  } catch (error) {
    throw error instanceof FileFault && error.code === "broken" ? new FileFault("unmarked", error.detail) : error;
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
