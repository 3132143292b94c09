import * as z from "zod/mini";
import { templateHead, type TemplateFile } from "../template/schema";

/** The index of a folder of forms, `index.json`: which files there are, for whom and since when. */

/** In the folder or below it. */
const fileName = z.string().check(z.regex(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.json$/), z.maxLength(200));
const { id, version, name, regulation, unitTypes, validFrom, validTo } = templateHead;
const entry = z.object({ file: fileName, id, version, name, regulation, unitTypes, validFrom, validTo });
const index = z.object({ format: z.literal("phu-luc-cchc/library"), forms: z.array(z.unknown()) });

/** A form of a library, as the index names it. */
export interface LibraryForm extends Pick<
  TemplateFile,
  "id" | "version" | "name" | "regulation" | "unitTypes" | "validFrom" | "validTo"
> {
  readonly file: string;
}

/** What is wrong with an index; the forms it is about are left out. */
export type LibraryProblem =
  | { readonly kind: "noIndex" }
  /** Its place in the index, from 1. */
  | { readonly kind: "entry"; readonly at: number }
  | { readonly kind: "sameId"; readonly id: string; readonly files: readonly string[] };

export interface LibraryIndex {
  readonly forms: readonly LibraryForm[];
  readonly problems: readonly LibraryProblem[];
}

/** Reads an index, whatever the text holds. Of several forms with one id none is taken: nobody can say which is meant. */
export function readLibrary(text: string): LibraryIndex {
  const read = index.safeParse(parsed(text));
  if (!read.success) return { forms: [], problems: [{ kind: "noIndex" }] };
  const entries = read.data.forms.map((one) => entry.safeParse(one));
  const forms = entries.flatMap(({ data }) => (data === undefined ? [] : [data as LibraryForm]));
  const byId = new Map<string, LibraryForm[]>();
  for (const form of forms) byId.set(form.id, [...(byId.get(form.id) ?? []), form]);
  return {
    forms: forms.filter((form) => byId.get(form.id)?.length === 1),
    problems: [
      ...entries.flatMap(({ success }, at): LibraryProblem[] => (success ? [] : [{ kind: "entry", at: at + 1 }])),
      ...[...byId].flatMap(([same, some]): LibraryProblem[] =>
        some.length === 1 ? [] : [{ kind: "sameId", id: same, files: some.map(({ file }) => file) }],
      ),
    ],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.normalize("NFC"));
  } catch {
    return null;
  }
}
