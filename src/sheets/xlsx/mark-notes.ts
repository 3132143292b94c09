import { address } from "../../core";
import type { Archive } from "../archive/archive";
import { type Changes, type CellMark, textOf } from "./mark";
import { noteShape, shapesPart } from "./note-shapes";
import { relationsOf, relationsPath } from "../archive/relations";
import { escaped } from "../archive/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "[Content_Types].xml";
const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** Who the notes are from. */
const AUTHOR = "CCHC";
/** What may stand behind the notes' drawing in a sheet. */
const BEHIND =
  /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]/;

/** Puts notes on marked cells. A cell that has a note already keeps it as it is. */
export function withNotes(archive: Archive, changes: Changes, sheet: string, marks: readonly CellMark[]): void {
  const relations = relationsOf(archive, sheet);
  const comments = relations.find(({ type }) => type === "comments")?.path;
  const shapes = relations.find(({ type }) => type === "vmlDrawing")?.path;
  const before = comments === undefined ? emptyNotes() : textOf(archive, changes, comments);
  const fresh = marks.filter(({ row, column }) => !before.includes(`ref="${address(row, column)}"`));
  if (fresh.length === 0) return;

  const own = name(archive, changes);
  changes.set(comments ?? own.comments, notesWith(before, fresh));
  const drawn = shapes === undefined ? shapesPart() : textOf(archive, changes, shapes);
  const drawing = fresh.map((mark, i) => noteShape(mark, i)).join("");
  changes.set(
    shapes ?? own.shapes,
    drawn.replace(/<\/xml>\s*$/, () => `${drawing}</xml>`),
  );

  if (comments === undefined) addRelation(archive, changes, sheet, "cchcNotes", "comments", own.comments);
  if (shapes !== undefined) return;
  addRelation(archive, changes, sheet, "cchcShapes", "vmlDrawing", own.shapes);
  changes.set(sheet, withDrawing(textOf(archive, changes, sheet), "cchcShapes"));
}

function emptyNotes(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
}

/** Names no part has yet, made known to the package. */
function name(archive: Archive, changes: Changes): { readonly comments: string; readonly shapes: string } {
  const isTaken = (path: string) => archive.entries.has(path) || changes.has(path);
  let number = 1;
  while (isTaken(`xl/cchcNotes${number}.xml`) || isTaken(`xl/cchcShapes${number}.vml`)) number += 1;
  return { comments: `xl/cchcNotes${number}.xml`, shapes: `xl/cchcShapes${number}.vml` };
}

function notesWith(xml: string, marks: readonly CellMark[]): string {
  const prefix = /<(\w+:)?comments[\s>]/.exec(xml)?.[1] ?? "";
  const authors = xml.match(new RegExp(`<${prefix}author(?=[\\s/>])`, "g"))?.length ?? 0;
  const notes = marks.map(({ row, column, notes }) => {
    const text = `<${prefix}text><${prefix}t xml:space="preserve">${escaped(notes.join("\n"))}</${prefix}t></${prefix}text>`;
    return `<${prefix}comment ref="${address(row, column)}" authorId="${authors}">${text}</${prefix}comment>`;
  });
  return xml
    .replace(`<${prefix}authors/>`, `<${prefix}authors></${prefix}authors>`)
    .replace(`</${prefix}authors>`, `<${prefix}author>${AUTHOR}</${prefix}author></${prefix}authors>`)
    .replace(`<${prefix}commentList/>`, `<${prefix}commentList></${prefix}commentList>`)
    .replace(`</${prefix}commentList>`, () => `${notes.join("")}</${prefix}commentList>`);
}

function addRelation(archive: Archive, changes: Changes, sheet: string, id: string, type: string, path: string): void {
  const part = relationsPath(sheet);
  const before =
    changes.get(part) ??
    (archive.entries.has(part)
      ? textOf(archive, changes, part)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`);
  const arrow = `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${path}"/>`;
  const open = before.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  changes.set(part, open.replace("</Relationships>", `${arrow}</Relationships>`));
  const types = textOf(archive, changes, TYPES);
  const kind = `<Override PartName="/${path}" ContentType="${type === "comments" ? COMMENTS : SHAPES}"/>`;
  changes.set(
    TYPES,
    types.replace(/<\/((?:\w+:)?)Types>/, (end) => kind + end),
  );
}

function withDrawing(xml: string, id: string): string {
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const data = xml.lastIndexOf(`</${prefix}sheetData>`);
  const behind = BEHIND.exec(xml.slice(data));
  const at = behind ? data + behind.index : xml.lastIndexOf(`</${prefix}worksheet>`);
  return `${xml.slice(0, at)}<${prefix}legacyDrawing xmlns:cchc="${OFFICE}" cchc:id="${id}"/>${xml.slice(at)}`;
}
