import { type Decimal, decimal } from "../decimal";
import { BLANK, type Contents } from "../layout/contents";
import type { Layout } from "../recognise/layout";
import { titleLinesIn } from "../template/title-line";
import type { CellKey } from "../template/template";
import { type FilledForm, figuresIn } from "./record";

/** What a filled form is drawn with again: figures as figures, what cannot be said for certain as its cell holds it. */
export function filledContents(form: FilledForm & { readonly layout: Layout }): Contents {
  const figures = new Map<CellKey, Decimal>();
  const texts = new Map<CellKey, string>();
  for (const { spec, reading, raw, state } of figuresIn(form)) {
    if (state === "value" && reading.kind === "value") figures.set(spec.key, reading.value);
    else if (reading.kind === "doubt" && reading.doubt.code !== "date" && typeof raw.value === "number")
      figures.set(spec.key, decimal(raw.value));
    else if (raw.text.trim() !== "") texts.set(spec.key, raw.text.trim());
  }
  return {
    ...BLANK,
    instances: instancesOf(form),
    figures,
    texts,
    names: form.names,
    notes: form.notes,
    lines: linesOf(form.layout),
  };
}

function instancesOf({ plan }: FilledForm): ReadonlyMap<string, number> {
  const rows = new Set(plan.cells.filter(({ row }) => row.repeat).map(({ key }) => key.split(":")[0] ?? key));
  const instances = new Map<string, number>();
  for (const row of rows) {
    const [id = row] = row.split("#");
    instances.set(id, (instances.get(id) ?? 0) + 1);
  }
  return instances;
}

/** The title lines of the form as they stand above its tables. */
function linesOf({ template, appendices, captions }: Layout): Contents["lines"] {
  return new Map(
    template.file.appendices.flatMap(({ id, title }) => {
      const sheet = appendices.find(({ appendix }) => appendix === id)?.sheet;
      const shown = (captions.get(sheet ?? "") ?? []).map(({ text }) => text);
      return titleLinesIn(title, shown).map(({ line, at }) => [line, shown[at] ?? ""] as const);
    }),
  );
}
