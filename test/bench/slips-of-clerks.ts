import { type CellSpec, decimal, type Measure, plain, type RawCell, readCell, type Reading } from "../../src/core";
import type { CleanForm } from "./clean-forms";

/** What a cell holds after an error of one kind; null where the kind cannot befall it. */
type Error = (cell: { form: CleanForm; slot: number; spec: CellSpec; text: string }, random: () => number) => Held;
type Held = string | RawCell | null;

const pick = <T>(from: readonly T[], random: () => number): T | undefined => from[Math.floor(random() * from.length)];
const cut = (text: string, at: number, put: string, out = 1) => text.slice(0, at) + put + text.slice(at + out);
const isWhole = (text: string) => /^\d+$/.test(text);
const number = (value: number, format = "General", text = String(value)): RawCell => ({ value, text, format });
const typed = (text: string): RawCell => ({ value: text, text, format: "General" });
/** The dot of the first thousand stands so many places before the last digit. */
const grouped = (text: string, places: number) => `${text.slice(0, -places)}.${text.slice(-places)}`;
const figure = (text: string | null | undefined): Held => (text && /^\d+(?:\.\d+)?$/.test(text) ? text : null);

function neighbours({ form, slot, spec }: { form: CleanForm; slot: number; spec: CellSpec }): readonly string[] {
  return [slot + 1, slot - 1, slot + 2, slot - 2].flatMap((at) => {
    const other = form.plan.cells[at];
    const reading = form.readings[at];
    const alike = other?.table === spec.table && other.measure.type === spec.measure.type;
    return alike && reading?.kind === "value" ? [plain(reading.value)] : [];
  });
}

/** Single errors as clerks make them, in one cell: slips of the hand, wrong figures, things that are no figure. */
export const clerkErrors: Readonly<Record<string, Error>> = {
  digitsSwapped: ({ text }, random) => {
    const at = Math.floor(random() * (text.length - 1));
    return figure(cut(text, at, `${text[at + 1]}${text[at]}`, 2));
  },
  digitLost: ({ text }, random) => figure(cut(text, Math.floor(random() * text.length), "")),
  digitDoubled: ({ text }, random) => {
    const at = Math.floor(random() * text.length);
    return figure(cut(text, at, `${text[at]}${text[at]}`));
  },
  digitReplaced: ({ text }, random) =>
    figure(cut(text, Math.floor(random() * text.length), String(Math.floor(random() * 10)))),
  zeroTooMany: ({ text }) => (isWhole(text) ? `${text}0` : null),
  zeroLost: ({ text }) => (isWhole(text) && text.endsWith("0") && text !== "0" ? text.slice(0, -1) : null),
  commaLost: ({ text }) => (text.includes(".") ? text.replace(".", "") : null),
  commaShifted: ({ text, spec }) => (spec.measure.type === "count" ? null : plain(decimal(`${text}e-1`))),
  neighbourTyped: (cell, random) => pick(neighbours(cell), random) ?? null,
  rowRepeated: (cell) => neighbours(cell)[1] ?? null,
  offByFew: ({ text }, random) =>
    isWhole(text) ? String(Math.max(0, Number(text) + Math.ceil(random() * 12) * (random() < 0.6 ? -1 : 1))) : null,
  anyFigure: ({ text }, random) =>
    isWhole(text) ? String(Math.round(Number(text) * (0.4 + 1.4 * random()) + 5 * random())) : null,
  rateOff: ({ spec, text }, random) =>
    spec.measure.type === "percent" ? plain(decimal((Number(text) * (0.9 + 0.1 * random())).toFixed(1))) : null,
  fullRate: ({ spec }) => (spec.measure.type === "percent" ? "100" : null),
  rateAsShare: ({ spec, text }) => (spec.measure.type === "percent" ? plain(decimal(`${text}e-2`)) : null),
  otherCode: ({ spec: { measure } }, random) =>
    measure.type === "code" ? String(pick(measure.codes, random)?.code) : null,
  leftBlank: () => ({ value: "", text: "", format: "General" }),
  thousandsLost: ({ spec, text }) =>
    spec.measure.type === "count" && isWhole(text) && text.length > 3 && text.length < 7
      ? number(Number(text) / 1000)
      : null,
  decimalsTyped: ({ spec, text }, random) =>
    spec.measure.type === "count" ? number(Number(text) + Math.ceil(random() * 99) / 100) : null,
  quotient: ({ spec, text }, random) =>
    spec.measure.type === "count" ? number((Number(text) + Math.ceil(random() * 7)) / 8) : null,
  fraction: (cell, random) => typed(`${cell.text}/${pick(neighbours(cell), random) ?? "100"}`),
  fractionTurned: (cell, random) => typed(`${pick(neighbours(cell), random) ?? "1"}/${cell.text}`),
  date: ({ text }) => (isWhole(text) && Number(text) < 29 ? number(45292 + Number(text), "d/m/yyyy", "…") : null),
  letters: ({ text }, random) => {
    const at = [...text].flatMap((sign, place) => ("01".includes(sign) ? [place] : []));
    const place = pick(at, random);
    if (place === undefined) return null;
    return typed(cut(text, place, text[place] === "1" ? "l" : random() < 0.5 ? "O" : "o").replace(".", ","));
  },
  letterAmong: ({ text }, random) =>
    typed(cut(text, Math.floor(random() * text.length), pick(["a", "k", "x"], random) ?? "")),
  minus: ({ text }) => typed(`-${text}`),
  multiple: ({ text }) =>
    isWhole(text) && text.length > 2 ? typed(`${plain(decimal(`${text}e-3`)).replace(".", ",")} nghìn`) : null,
  groupMoved: ({ text }, random) =>
    isWhole(text) && text.length > 4 ? typed(grouped(text, 2 + Math.floor(random() * 3))) : null,
  groupShort: ({ text }, random) => {
    const groups = text.replace(/\B(?=(\d{3})+$)/g, ".");
    return isWhole(text) && text.length > 6 ? typed(cut(groups, 3 + Math.floor(random() * 2), "")) : null;
  },
  spaced: ({ text }, random) => typed(cut(text, Math.floor(random() * text.length), " ", 0)),
  spacedThousands: ({ text }) =>
    isWhole(text) && text.length > 3 ? typed(text.replace(/\B(?=(\d{3})+$)/g, " ")) : null,
  unseenSign: ({ text }, random) => typed(cut(text.replace(".", ","), Math.floor(random() * text.length), "\u200B", 0)),
  fullWidth: ({ text }) => typed(text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
  codeLabel: ({ text, spec: { measure } }) => {
    if (measure.type !== "code") return null;
    return typed(measure.codes.find(({ code }) => String(code) === text)?.label ?? "");
  },
  unit: ({ text, spec }) => typed(`${text} ${spec.row.unit}`),
  dash: ({ text }) => (text === "0" ? typed("-") : null),
  // Of a code "Đang làm" it is the right word.
  word: ({ spec: { measure } }) => (measure.type === "code" ? typed("Chưa rõ") : typed("Đang triển khai")),
  formulaError: () => typed("#REF!"),
};

/** The cell of a clean form with an error of this kind in it; null where it cannot befall the cell or changes nothing. */
export function harmed(form: CleanForm, kind: string, slot: number, random: () => number): Reading | null {
  const spec = form.plan.cells[slot];
  const before = form.readings[slot];
  if (spec === undefined || before?.kind !== "value") return null;
  const held = clerkErrors[kind]?.({ form, slot, spec, text: plain(before.value) }, random) ?? null;
  if (held === null) return null;
  const reading = typeof held === "string" ? asNumber(held, spec.measure) : readCell(held, spec.measure);
  const same = reading.kind === "value" && plain(reading.value) === plain(before.value);
  return same ? null : reading;
}

function asNumber(text: string, measure: Measure): Reading {
  return measure.type === "count"
    ? readCell(number(Number(text)), measure)
    : { kind: "value", value: decimal(text.replace(/^0+(?=\d)/, "")) };
}
