import { lint, OWN_FORM, readOwnForm, type KeptText, type Template } from "../../core";
import type { CatalogueEntry, FormAnswer, FormFile, KeptState } from "../../session/contract";
import type { Written } from "../../core";
import type { Kept } from "../../sheets/excel";
import { formName } from "../../text/form-name";
import { countWords } from "../../text/lint";
import { builtInForm } from "../built-in";

const FORMS = "phu-luc-cchc/forms";
const VERSIONS = "phu-luc-cchc/versions";
export const MOST_FORMS = 10;
const MOST_REMARKS = 10;

/** Forms an office has added to this workbook, and with which version each form in it was inserted. */
export interface OwnForms {
  /** The same list until one is added or removed. */
  templates(): readonly Template[];
  /** Reads what the workbook keeps, once; after a failure the next call tries again. */
  load(): Promise<void>;
  /** Reads it again: what the workbook keeps was taken back. */
  again(): Promise<void>;
  add(file: FormFile): Promise<{ readonly answer: FormAnswer; readonly written: readonly Written[] }>;
  remove(id: string): Promise<readonly Written[]>;
  /** What the workbook should keep once this template is inserted: its version; null where it knows already. */
  hint(template: Template): Promise<KeptText | null>;
  /** The hint now stands in the workbook. */
  hinted(hint: KeptText): void;
}

interface OwnForm {
  readonly template: Template;
  readonly text: string;
}

interface OwnFormsParts {
  readonly kept: Kept;
  readonly catalogue: readonly CatalogueEntry[];
  readonly changed: (state: KeptState) => void;
}

export function createOwnForms({ kept, catalogue, changed }: OwnFormsParts): OwnForms {
  const builtIns = { ids: catalogue.map(({ id }) => id), base: builtInForm };
  let forms: readonly OwnForm[] = [];
  let templates: readonly Template[] = [];
  let broken = 0;
  let versions: Readonly<Record<string, number>> = {};
  let loading: Promise<void> | null = null;

  function take(now: readonly OwnForm[]): void {
    if (now.length > 0 || forms.length > 0) templates = now.map(({ template }) => template);
    forms = now;
    tell();
  }

  function tell(): void {
    changed({ forms: forms.map(({ template }) => entryOf(template)), broken, versions });
  }

  async function read(): Promise<void> {
    try {
      const [texts, noted] = await kept.read([FORMS, VERSIONS]);
      const found: OwnForm[] = [];
      broken = 0;
      for (const text of textsIn(texts ?? null)) {
        const { template } = await readOwnForm(text, builtIns);
        if (template === null || found.some((one) => one.template.file.id === template.file.id)) broken += 1;
        else found.push({ template, text });
      }
      versions = versionsIn(noted ?? null);
      take(found);
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  async function keep(now: readonly OwnForm[]): Promise<Written> {
    const written = await kept.write(FORMS, now.length === 0 ? null : JSON.stringify(now.map(({ text }) => text)));
    broken = 0;
    take(now);
    return written;
  }

  const load = () => (loading ??= read());
  const said = (answer: FormAnswer, written: readonly Written[] = []) => ({ answer, written });

  return {
    templates: () => templates,
    load,
    again: () => (loading = read()),
    async add(file) {
      if (file.size > OWN_FORM.bytes)
        return said(refused([{ kind: "size", where: null, path: "", got: file.size }], 0));
      const text = (await file.text()).normalize("NFC");
      const answer = await readOwnForm(text, builtIns);
      if (answer.template === null) return said(refused(answer.problems, answer.left));
      const { template } = answer;
      await load();
      const others = forms.filter((one) => one.template.file.id !== template.file.id);
      const length = others.reduce((sum, one) => sum + one.text.length, text.length);
      if (others.length >= MOST_FORMS || length > OWN_FORM.bytes) return said({ kind: "tooMany", most: MOST_FORMS });
      const written = await keep([...others, { template, text }]);
      const remarks = lint(template, countWords).filter(({ severity }) => severity !== "info");
      return said({ kind: "added", entry: entryOf(template), remarks: remarks.slice(0, MOST_REMARKS) }, [written]);
    },
    async remove(id) {
      await load();
      return [await keep(forms.filter(({ template }) => template.file.id !== id))];
    },
    async hint({ file: { id, version } }) {
      await load();
      // Of several copies the oldest is told.
      const noted = Math.min(version, Object.hasOwn(versions, id) ? (versions[id] ?? version) : version);
      return versions[id] === noted ? null : { name: VERSIONS, text: JSON.stringify({ ...versions, [id]: noted }) };
    },
    hinted({ text }) {
      versions = versionsIn(text);
      tell();
    },
  };
}

function refused(problems: Extract<FormAnswer, { kind: "refused" }>["problems"], left: number): FormAnswer {
  return { kind: "refused", problems, left };
}

function entryOf(template: Template): CatalogueEntry {
  const { file } = template;
  const { id, unitTypes, regulation, validFrom, validTo, validityNote, periods, appendices } = file;
  return {
    id,
    name: formName(template),
    unitTypes,
    regulation,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    ...(validityNote === undefined ? {} : { validityNote }),
    periods,
    rows: appendices.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)).length,
    appendices: appendices.length,
  };
}

/** Anybody may have written what the workbook keeps: what is not a list of texts is none. */
function textsIn(kept: string | null): readonly string[] {
  const found = parsed(kept);
  if (!Array.isArray(found)) return [];
  return found.filter((one): one is string => typeof one === "string").slice(0, MOST_FORMS);
}

function versionsIn(kept: string | null): Readonly<Record<string, number>> {
  const found = parsed(kept);
  if (typeof found !== "object" || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).filter((one): one is [string, number] => Number.isSafeInteger(one[1])),
  );
}

function parsed(text: string | null): unknown {
  try {
    return text === null || text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
