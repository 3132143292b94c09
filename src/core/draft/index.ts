export { draftForm, draftId, type DraftHead } from "./draft-form";
export { settled } from "./settle";
