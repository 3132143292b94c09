export { draftForm, type DraftHead } from "./draft-form";
export { settled } from "./settle";
