import type { Template } from "../core";

/** What a form is called wherever it is named: one of an office's own is told from those that come with the program. */
export function formName({ file, own }: Template): string {
  return formNamed(file.name, own !== undefined);
}

/** The same where only its name is at hand. */
export function formNamed(name: string, isOwn: boolean): string {
  return isOwn ? `${name} (biểu mẫu của đơn vị)` : name;
}
