import { baseOf, type BasedFile, provenForm, provenTemplate, type Template, type TemplateFile } from "../core";

/**
 * A template that comes with the program; its file, and that of the template it is based on, are fetched on demand.
 * These files are proven by the project's own tests, so nobody waits here until they are proven again.
 */
export async function builtInTemplate(id: string): Promise<Template> {
  return provenTemplate(await builtInForm(id));
}

/** The whole form of such a template, with what it takes over from its base. */
export async function builtInForm(id: string): Promise<TemplateFile> {
  const [regulation = "", name = ""] = id.split("/");
  const file: { readonly default: TemplateFile | BasedFile } = await import(
    `../../templates/${regulation}/${name}.json`
  );
  const base = baseOf(file.default);
  return provenForm(file.default, base === null ? undefined : await builtInForm(base));
}
