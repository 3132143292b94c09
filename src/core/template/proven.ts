import type { BasedFile } from "./based-file";
import { cellsOf } from "./cells";
import { derivedRules, withRounding } from "./derive";
import { spellOut } from "./each";
import { laidOver } from "./resolve-base";
import type { TemplateFile } from "./schema";
import type { CellSpec, Template } from "./template";

/** A form without a fault, with its cells and the rules that follow from its units. */
export function provenTemplate(form: TemplateFile, list: readonly CellSpec[] = cellsOf(form)): Template {
  const file = { ...form, rules: form.rules.flatMap(spellOut) };
  const cells = new Map(list.map((cell) => [cell.key, cell]));
  return { file, cells, rules: [...derivedRules(file, list), ...withRounding(file.rules)] };
}

/** The whole form of a file that is known to be without a fault. */
export function provenForm(file: TemplateFile | BasedFile, base?: TemplateFile): TemplateFile {
  if (!("basedOn" in file)) return file;
  if (base === undefined) throw new Error(`${file.id} wants the form it is based on`);
  return laidOver(file, base, file.id);
}
