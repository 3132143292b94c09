import { baseOf, loadTemplate, type Template, type TemplateFile, wholeForm } from "../core";

/** A template that comes with the program; its file, and that of the template it is based on, are fetched on demand. */
export async function builtInTemplate(id: string): Promise<Template> {
  const { json, base } = await read(id);
  return loadTemplate(json, nameOf(id), base);
}

async function read(id: string): Promise<{ readonly json: unknown; readonly base: TemplateFile | undefined }> {
  const [regulation = "", name = ""] = id.split("/");
  const file: { readonly default: unknown } = await import(`../../templates/${regulation}/${name}.json`);
  const base = baseOf(file.default);
  return { json: file.default, base: base === null ? undefined : await builtInForm(base) };
}

/** The whole form of such a template, with what it takes over from its base. */
export async function builtInForm(id: string): Promise<TemplateFile> {
  const { json, base } = await read(id);
  return wholeForm(json, nameOf(id), base);
}

function nameOf(id: string): string {
  return `templates/${id}.json`;
}
