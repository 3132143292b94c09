import type { Plan } from "../engine/plan";
import type { RawCell, Reading } from "../reading/reading";
import type { PeriodId } from "../template/schema";
import type { CellSpec, Template } from "../template/template";

/** A form as read, and what its cells beside the figures say. */
export interface FilledForm {
  readonly plan: Plan;
  /** In the order of the plan's cells, as the readings are. */
  readonly raws: readonly RawCell[];
  readonly readings: readonly Reading[];
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
  /** What the repeating rows are about, by row as in `Layout.names`. */
  readonly names: ReadonlyMap<string, string>;
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  readonly office: string | null;
}

export interface RecordedFigure {
  readonly spec: CellSpec;
  /** `text`: the cell holds words by the form's own wish. */
  readonly state: "value" | "blank" | "doubt" | "text";
  readonly reading: Reading;
  readonly raw: RawCell;
  /** "" in any row but a repeating one. */
  readonly name: string;
  readonly note: string;
}

/** The figures of a form, headings left out as long as nothing stands in them, in the order of the form. */
export function figuresIn({ plan, raws, readings, notes, names }: FilledForm): readonly RecordedFigure[] {
  return plan.cells.flatMap((spec, slot): RecordedFigure[] => {
    const [raw, reading] = [raws[slot], readings[slot]];
    const row = spec.key.split(":")[0] ?? spec.key;
    if (!raw || !reading || (spec.measure.type === "heading" && reading.kind === "blank")) return [];
    const state = spec.measure.type === "text" && tidy(raw.text) !== "" ? "text" : reading.kind;
    const [name, note] = [tidy(names.get(row) ?? ""), tidy(notes.get(row) ?? "")];
    return [{ spec, state, reading, raw, name, note }];
  });
}

/** Names a report by form and period: "bnv-6459-2020/tinh/6-thang/2021", without the period where none is known. */
export function reportCode({ file }: Pick<Template, "file">, period: FilledForm["period"]): string {
  return period === null ? file.id : `${file.id}/${period.id}/${period.year}`;
}

/** A text of a cell as it is compared: its letters in one composition, no space around it. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}
