import { ChangedArchive, markedOrRefused } from "../archive/changed-archive";
import type { Edit } from "../archive/edits";
import { FileFault } from "../archive/file-fault";
import { relationsOf } from "../archive/relations";
import { escaped } from "../archive/xml";
import { appended } from "../archive/xml-edits";
import { attribute, descendants, treeOf, type Element } from "../archive/xml-tree";
import { openDocument } from "./document";
import { markedElement, type Writing } from "./mark-element";
import { readOpened } from "./read";

/** A row and column of the snapshot that was read of the document, to be coloured, with a comment that says why. */
export interface WordMark {
  readonly row: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly notes: readonly string[];
}

/** Who the comments are from. */
export interface WordAuthor {
  readonly name: string;
  readonly initials: string;
}

const COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/**
 * Shades cells of a document and puts comments on them, on its lines too. Every other part stays byte for byte as it was,
 * comments that are there keep their place. Throws FileFault; "unmarked" where the copy would not be a sound document.
 */
export function markWord(bytes: Uint8Array, marks: readonly WordMark[], author: WordAuthor): Uint8Array {
  if (marks.length === 0) return bytes;
  return markedOrRefused(() => {
    const document = openDocument(bytes);
    const changed = new ChangedArchive(document.archive);
    const elements = elementsByStart(document.body);
    const marked = placesOf(marks, readOpened(document, "").places);
    if (marked.size === 0) return bytes;

    const root = document.body.parent ?? document.body;
    const comments = commentsPart(changed, document.path, root.space);
    const list = treeOf(changed.xml(comments));
    let id = nextId(changed.xml(comments), list, document.xml, root);
    const writing = writingOf(root);
    const edits: Edit[] = [];
    const added: string[] = [];
    for (const [start, { severity, notes }] of [...marked].sort(([a], [b]) => a - b)) {
      const element = elements.get(start);
      if (!element) throw new FileFault("unmarked", `nothing at ${start}`);
      edits.push(...markedElement(document.xml, element, severity, id, writing));
      added.push(comment(writingOf(list), id, author, [...notes]));
      id += 1;
    }
    changed.change(document.path, edits);
    changed.change(comments, [appended(changed.xml(comments), list, added.join(""))]);
    return changed.packed({});
  });
}

interface Marked {
  readonly severity: WordMark["severity"];
  readonly notes: ReadonlySet<string>;
}

/** Rows and columns of one merged cell are one cell: the worst colours it, all is told. By where it begins. */
function placesOf(marks: readonly WordMark[], places: ReadonlyMap<string, number>): ReadonlyMap<number, Marked> {
  const marked = new Map<number, Marked>();
  for (const { row, column, severity, notes } of marks) {
    const start = places.get(`${row},${column}`);
    if (start === undefined) continue;
    const before = marked.get(start);
    const isError = severity === "error" || before?.severity === "error";
    marked.set(start, {
      severity: isError ? "error" : "warning",
      notes: new Set([...(before?.notes ?? []), ...notes]),
    });
  }
  return marked;
}

function elementsByStart(body: Element): ReadonlyMap<number, Element> {
  return new Map([...descendants(body)].map((element) => [element.start, element]));
}

/** The part of the comments; one is added where the document has none. */
function commentsPart(changed: ChangedArchive, path: string, space: string): string {
  const known = relationsOf(changed.archive, path).find(({ type }) => type === "comments")?.path;
  if (known !== undefined && changed.has(known)) return known;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const made = changed.freePath((number) => `${folder}cchcComments${number}.xml`);
  const xml = `<w:comments xmlns:w="${space}"/>`;
  changed.add({ from: path, path: made, type: "comments", contentType: COMMENTS, space, xml });
  return made;
}

/** Ids go on behind the largest there is, in the list and in the text. */
function nextId(commentsXml: string, list: Element, xml: string, root: Element): number {
  const ids = [
    ...list.children.map((each) => attribute(commentsXml, each, "id")),
    ...[...descendants(root)]
      .filter(({ name }) => name.startsWith("comment"))
      .map((each) => attribute(xml, each, "id")),
  ];
  return ids.reduce((most, id) => Math.max(most, Number(id) + 1 || 0), 0);
}

/** The prefix of the root's own namespace, or one to be declared where the root has it without a prefix. */
function writingOf(root: Element): Writing {
  if (root.prefix !== "") return { prefix: root.prefix, declaration: "" };
  return { prefix: "cchc:", declaration: ` xmlns:cchc="${escaped(root.space)}"` };
}

function comment(
  { prefix: p, declaration }: Writing,
  id: number,
  { name, initials }: WordAuthor,
  notes: readonly string[],
): string {
  const lines = notes.flatMap((note) => note.split("\n"));
  const text = lines.map(
    (line) => `<${p}p><${p}r><${p}t xml:space="preserve">${escaped(line)}</${p}t></${p}r></${p}p>`,
  );
  const from = `${p}id="${id}" ${p}author="${escaped(name)}" ${p}initials="${escaped(initials)}"`;
  return `<${p}comment${declaration} ${from}>${text.join("")}</${p}comment>`;
}
