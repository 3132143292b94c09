import { address } from "../../core";
import { type ChangedArchive, officeRelations, partById } from "../archive/changed-archive";
import { edited } from "../archive/edits";
import { FileFault } from "../archive/file-fault";
import { relationsOf } from "../archive/relations";
import { escaped } from "../archive/xml";
import { appended, placed } from "../archive/xml-edits";
import { attribute, child, descendants, treeOf } from "../archive/xml-tree";
import type { CellMark } from "./mark";
import { noteShape, shapesPart, soundShapes } from "./note-shapes";
import { SHEET_ORDER } from "./schema-order";

const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** Who the notes are from. */
const AUTHOR = "CCHC";
/** What Excel would read as a character of its own: "_x000B_". */
const ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/g;

/** Puts notes on marked cells. A cell that has a note already keeps it as it is. */
export function withNotes(changed: ChangedArchive, sheet: string, marks: readonly CellMark[]): void {
  const { space } = treeOf(changed.xml(sheet));
  const known = relationsOf(changed.archive, sheet).find(({ type }) => type === "comments")?.path;
  const comments = known !== undefined && changed.has(known) ? known : addedNotes(changed, sheet, space);
  const fresh = freshMarks(changed.xml(comments), marks);
  if (fresh.length === 0) return;
  changed.put(comments, notesWith(changed.xml(comments), fresh));
  const shapes = shapesOf(changed, sheet, space);
  const xml = soundShapes(changed.xml(shapes));
  const root = treeOf(xml);
  const drawn = root.children.filter(({ name }) => name === "shape").length;
  const drawing = fresh.map((mark, at) => noteShape(mark, drawn + at)).join("");
  changed.put(shapes, xml);
  changed.change(shapes, [appended(xml, root, drawing)]);
}

function addedNotes(changed: ChangedArchive, sheet: string, space: string): string {
  const path = changed.freePath((number) => `xl/cchcNotes${number}.xml`);
  const xml = `<comments xmlns="${space}"><authors></authors><commentList></commentList></comments>`;
  changed.add({ from: sheet, path, type: "comments", contentType: COMMENTS, space, xml });
  return path;
}

function freshMarks(xml: string, marks: readonly CellMark[]): readonly CellMark[] {
  const notes = child(treeOf(xml), "commentList")?.children ?? [];
  const taken = new Set(notes.map((note) => attribute(xml, note, "ref")));
  return marks.filter(({ row, column }) => !taken.has(address(row, column)));
}

function notesWith(before: string, marks: readonly CellMark[]): string {
  const root = treeOf(before);
  const [authors, list] = [child(root, "authors"), child(root, "commentList")];
  if (!authors || !list) throw new FileFault("unmarked", "notes without their list");
  const { prefix } = list;
  const author = authors.children.filter(({ name }) => name === "author").length;
  const notes = marks.map(({ row, column, notes: lines }) => {
    const words = escaped(lines.join("\n").replace(ESCAPE, "_x005F_"));
    const text = `<${prefix}text><${prefix}t xml:space="preserve">${words}</${prefix}t></${prefix}text>`;
    return `<${prefix}comment ref="${address(row, column)}" authorId="${author}">${text}</${prefix}comment>`;
  });
  const name = `<${prefix}author>${AUTHOR}</${prefix}author>`;
  return edited(before, [appended(before, authors, name), appended(before, list, notes.join(""))]);
}

/** The part of the shapes that the sheet's notes are drawn with; one is added where there is none. */
function shapesOf(changed: ChangedArchive, sheet: string, space: string): string {
  const xml = changed.xml(sheet);
  const root = treeOf(xml);
  const known = child(root, "legacyDrawing");
  // A second one beside what programs may choose would be one too many.
  const chosen = root.children
    .filter(({ name }) => name === "AlternateContent")
    .flatMap((each) => [...descendants(each)]);
  if (!known && chosen.some(({ name }) => name === "legacyDrawing"))
    throw new FileFault("unmarked", "shapes to choose from");
  if (known) {
    const path = partById(changed.archive, sheet, attribute(xml, known, "id"));
    if (path === undefined) throw new FileFault("unmarked", "no part of the notes' shapes");
    return path;
  }
  const path = changed.freePath((number) => `xl/cchcShapes${number}.vml`);
  const id = changed.add({ from: sheet, path, type: "vmlDrawing", contentType: SHAPES, space, xml: shapesPart() });
  const drawing = `<${root.prefix}legacyDrawing xmlns:cchc="${officeRelations(space)}" cchc:id="${id}"/>`;
  changed.change(sheet, [placed(xml, root, SHEET_ORDER, "legacyDrawing", drawing)]);
  return path;
}
