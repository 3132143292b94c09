import catalogue from "../../../templates/catalogue.json";
import type { Template } from "../../core";
import { builtInTemplate } from "../built-in";
import { CallFault } from "./call-fault";
import { ownForms } from "./own-forms";

export interface TemplateEntry {
  readonly id: string;
  readonly name: string;
  readonly validTo?: string;
}

/** The templates that come with the program. */
export const templateEntries: readonly TemplateEntry[] = catalogue;

const loaded = new Map<string, Promise<Template>>();

/** Of the forms in the files named, then of those that come with the program. Throws CallFault. */
export async function templateNamed(id: string, own: readonly string[] = []): Promise<Template> {
  const found = (await ownForms(own)).find(({ file }) => file.id === id);
  if (found) return found;
  if (!templateEntries.some((entry) => entry.id === id)) throw new CallFault("unknownTemplate", id);
  return builtIn(id);
}

/** The forms in the files named, before those that come with the program. Throws CallFault. */
export async function allTemplates(own: readonly string[] = []): Promise<Template[]> {
  const [forms, builtIns] = await Promise.all([
    ownForms(own),
    Promise.all(templateEntries.map(({ id }) => builtIn(id))),
  ]);
  return [...forms, ...builtIns];
}

/** Loaded once: a Word document asks for them again. */
function builtIn(id: string): Promise<Template> {
  const template = loaded.get(id) ?? builtInTemplate(id);
  loaded.set(id, template);
  return template;
}
