import { compare, figuresOf, filledContents, indicatorOf, plain, type Decimal, type Place } from "../core";
import type { CheckedForm } from "./checked-form";
import { labelOf, rowLabelOf } from "./figure-name";
import { shownPlace } from "./places";

/** What goes into one cell of a form: a figure, a note, or what a repeating row is about. */
export interface FillEntry {
  readonly kind: "figure" | "note" | "name";
  /** A cell; a row for the others. */
  readonly key: string;
  readonly place: Place;
  readonly address: string;
  readonly sheetName: string;
  /** "3.1.3 Tổng số TTHC đang có hiệu lực". */
  readonly label: string;
  /** What cannot be read for certain goes as the file has it. */
  readonly value: Decimal | string;
}

/** What a file has for the form that is not put there. */
export interface FillLeft {
  readonly label: string;
  readonly value: Decimal | string;
  /** "noCell": the form on the sheet has no such cell; "filled": it holds something else. */
  readonly because: "noCell" | "filled";
  /** Of a filled cell: where, and what it shows. */
  readonly address: string | null;
  readonly now: string;
}

export interface FillIn {
  readonly entries: readonly FillEntry[];
  readonly left: readonly FillLeft[];
  /** Cells that hold the same already. */
  readonly same: number;
}

type Content = Pick<FillEntry, "kind" | "key" | "label" | "value">;

/** What another report of the same form, or of one that asks for the same figures, puts into the blank cells of this one. */
export function fillIn(form: CheckedForm, from: CheckedForm): FillIn {
  const isSameForm = form.template.file.id === from.template.file.id;
  const contents = isSameForm ? contentsOf(from) : figuresAsked(form, from);
  const entries: FillEntry[] = [];
  const left: FillLeft[] = [];
  let same = 0;
  for (const content of contents) {
    const [cell] = cellOf(form, content);
    const now = cell === undefined ? "" : shownIn(form, content);
    if (cell === undefined) left.push({ ...content, because: "noCell", address: null, now });
    else if (now === "") entries.push({ ...content, ...cell });
    else if (isHeld(form, content, now)) same += 1;
    else left.push({ ...content, because: "filled", address: cell.address, now });
  }
  return { entries, left, same };
}

function contentsOf(form: CheckedForm): readonly Content[] {
  const { figures, texts, names, notes } = filledContents(form);
  const told = (texts: ReadonlyMap<string, string>) => [...texts].filter(([, text]) => text.trim() !== "");
  return [
    ...told(names).map(([key, value]) => ({ kind: "name" as const, key, label: rowLabel(form, key), value })),
    ...[...figures, ...texts].map(([key, value]) => ({
      kind: "figure" as const,
      key,
      label: labelOf(form.template, key),
      value,
    })),
    ...told(notes).map(([key, value]) => ({ kind: "note" as const, key, label: rowLabel(form, key), value })),
  ];
}

/** Figures of a form that asks for some of the same under other names. */
function figuresAsked(form: CheckedForm, from: CheckedForm): readonly Content[] {
  const asked = new Map(form.plan.cells.map((spec) => [indicatorOf(spec), spec.key]));
  return [...figuresOf(from)].map(([name, { key, value }]) => {
    const own = asked.get(name);
    return {
      kind: "figure",
      key: own ?? "",
      label: own === undefined ? labelOf(from.template, key) : labelOf(form.template, own),
      value,
    };
  });
}

function cellOf({ layout, sheets }: CheckedForm, { kind, key }: Content) {
  const places = { figure: layout.cells, note: layout.notes, name: layout.names }[kind];
  const place = places.get(key);
  return place === undefined ? [] : shownPlace({ sheets }, key, place);
}

function shownIn({ texts, notes, names }: CheckedForm, { kind, key }: Content): string {
  return (kind === "figure" ? texts : kind === "note" ? notes : names).get(key)?.trim() ?? "";
}

function isHeld({ plan, readings }: CheckedForm, { kind, key, value }: Content, now: string): boolean {
  const reading = kind === "figure" ? readings[plan.slots.get(key) ?? -1] : undefined;
  if (reading?.kind === "value" && typeof value !== "string") return compare(reading.value, value) === 0;
  return typeof value === "string" && value.trim() === now;
}

function rowLabel({ template }: CheckedForm, row: string): string {
  return rowLabelOf(template, row.replace(/#\d+$/, ""));
}

/** The entries that still stand: their cells are where they were and blank. */
export function stillBlank(form: CheckedForm, entries: readonly FillEntry[]): readonly FillEntry[] {
  return entries.flatMap((entry) => {
    const [cell] = cellOf(form, entry);
    return cell === undefined || shownIn(form, entry) !== "" ? [] : [{ ...entry, ...cell }];
  });
}

/** What a cell is written with. */
export function heldBy({ value }: FillEntry): number | string {
  return typeof value === "string" ? value : Number(plain(value));
}
