export { noteFindings, type NotesRequest } from "./note-findings";
