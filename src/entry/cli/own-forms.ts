import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import catalogue from "../../../templates/catalogue.json";
import { OWN_FORM, readOwnForm, type Template } from "../../core";
import { formRefused } from "../../text/cli-forms";
import { builtInForm } from "../built-in";
import { CallFault } from "./call-fault";

/** A letter takes at most so many bytes. */
const LETTER = 3;
/** Lists forms for programs that offer them: no form itself. */
const INDEX = "index.json";

const read = new Map<string, Promise<Template>>();

/** The forms of files, and of the .json files of folders, each read once. Throws CallFault, naming what is wrong and where. */
export async function ownForms(paths: readonly string[]): Promise<readonly Template[]> {
  const files = [...new Set((await Promise.all(paths.map(formFiles))).flat())];
  const forms = await Promise.all(files.map(formIn));
  const first = new Map<string, string>();
  for (const [at, { file }] of forms.entries()) {
    const before = first.get(file.id);
    if (before !== undefined) throw new CallFault("formTwice", `${before}, ${files[at]}`);
    first.set(file.id, files[at]!);
  }
  return forms;
}

async function formFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return [path];
  const names = await readdir(path).catch(() => []);
  const forms = names.filter((name) => extname(name).toLowerCase() === ".json" && name.toLowerCase() !== INDEX).sort();
  if (forms.length === 0) throw new CallFault("noForms", path);
  return forms.map((name) => join(path, name));
}

function formIn(file: string): Promise<Template> {
  const form = read.get(file) ?? loadForm(file);
  read.set(file, form);
  return form;
}

async function loadForm(file: string): Promise<Template> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new CallFault("noFormFile", file);
  if (found.size > LETTER * OWN_FORM.bytes) throw new CallFault("badForm", formRefused.tooLarge(file));
  const text = (await readFile(file, "utf8")).normalize("NFC");
  const answer = await readOwnForm(text, { ids: catalogue.map(({ id }) => id), base: builtInForm });
  if (answer.template === null)
    throw new CallFault("badForm", formRefused.problems(file, answer.problems, answer.left));
  return answer.template;
}
