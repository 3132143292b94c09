import { plain } from "../decimal";
import { figuresIn, tidy, type FilledForm, type RecordedFigure } from "./record";

/**
 * The figures and notes of a form as one text, to take a fingerprint of. Equal for two sheets that say the same, however
 * their cells are formatted and wherever they stand; different once a figure, a note or the name of a row differs.
 * Blank cells are left out.
 */
export function canonicalText(form: FilledForm): string {
  const figures = figuresIn(form);
  const numbered = renumber(figures);
  const entries = figures.flatMap((figure) => {
    const content = contentOf(figure);
    return content === null ? [] : [[...nameOf(figure.spec.key), ...content]];
  });
  for (const [kind, texts] of [["name", form.names] as const, ["note", form.notes] as const]) {
    for (const [row, text] of texts) if (tidy(text) !== "") entries.push([...nameOf(row), kind, tidy(text)]);
  }
  const lines = entries.map((entry) => JSON.stringify(entry)).sort();
  return [form.plan.template.file.id, ...lines].join("\n");

  function nameOf(key: string): readonly [row: string, column: string] {
    const [row = "", column = ""] = key.split(":");
    return [numbered.get(row) ?? row, column];
  }
}

function contentOf({ state, reading, raw }: RecordedFigure): readonly [kind: string, content: string] | null {
  if (state === "text") return ["text", tidy(raw.text)];
  if (reading.kind === "value") return ["value", plain(reading.value)];
  return reading.kind === "blank" ? null : ["doubt", tidy(String(raw.value))];
}

/** The copies of a repeating row that say something, counted anew: an empty row put in between changes nothing. */
function renumber(figures: readonly RecordedFigure[]): ReadonlyMap<string, string> {
  const numbered = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { spec, state, name, note } of figures) {
    const row = spec.key.split(":")[0] ?? spec.key;
    if (spec.row.repeat === undefined || numbered.has(row)) continue;
    if (state === "blank" && name === "" && note === "") continue;
    const count = (counts.get(spec.row.id) ?? 0) + 1;
    counts.set(spec.row.id, count);
    numbered.set(row, `${spec.row.id}#${count}`);
  }
  return numbered;
}
