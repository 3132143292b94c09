import catalogue from "../../../templates/catalogue.json";
import type { Template } from "../../core";
import { builtInTemplate } from "../built-in";
import { CallFault } from "./call-fault";

export interface TemplateEntry {
  readonly id: string;
  readonly name: string;
  readonly validTo?: string;
}

/** The templates that come with the program. */
export const templateEntries: readonly TemplateEntry[] = catalogue;

const loaded = new Map<string, Promise<Template>>();

/** Loaded once: a Word document asks for them again. */
export async function templateNamed(id: string): Promise<Template> {
  if (!templateEntries.some((entry) => entry.id === id)) throw new CallFault("unknownTemplate", id);
  const template = loaded.get(id) ?? builtInTemplate(id);
  loaded.set(id, template);
  return template;
}

export function allTemplates(): Promise<Template[]> {
  return Promise.all(templateEntries.map(({ id }) => templateNamed(id)));
}
