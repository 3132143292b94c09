export { noteFindings, type NotesRequest } from "./note-findings";
export type { NoteAgainst } from "./contradiction";
