import type { Template } from "../template/template";

/** The id of a template made up from a sheet of no known form. None of a file has such an id: theirs have a slash. */
export const UNKNOWN = "unknown";

/** Whether a template was made up from a sheet of no known form: only what its look says is checked. */
export function isUnknownForm({ file }: Pick<Template, "file">): boolean {
  return file.id === UNKNOWN;
}
