import { compare, plain, readCell, type Decimal, type Measure, type RawCell, type Separators } from "../../../src/core";
import { otherReading } from "../../../src/core/notation/other-reading";
import { isError } from "../../excel-host/model/cell";
import { LOCALES, type Locale } from "../../excel-host/formulas/locale";
import { formatValue } from "../../excel-host/formulas/number-format";
import { readTyped } from "../../excel-host/formulas/typed-input";

/** What a clerk's typing leaves in a cell, and what is read of it. */

const TODAY = new Date(2026, 10, 21);

export type Machine = Locale["name"] | "a text cell" | "loose en-US";

/** The cell after a text is typed into it; `before` is its number format. */
export function typedInto(machine: Machine, text: string, before = "General"): RawCell {
  if (machine === "a text cell") return { value: text, text, format: "@" };
  const locale = machine === "loose en-US" ? { ...LOCALES["en-US"], looseGroups: true } : LOCALES[machine];
  const { value, format = before } = readTyped(text, locale, before, TODAY);
  return { value: isError(value) ? value.error : value, text: formatValue(value, format, locale), format };
}

export function separatorsOf(machine: Machine): Separators {
  if (machine === "a text cell") return { decimal: null, thousands: null };
  const { decimal, group } = LOCALES[machine === "loose en-US" ? "en-US" : machine];
  return { decimal, thousands: group };
}

/** "5", "blank", "code: first second"; "5 or 5000" where it can be read in two ways. */
export function said(raw: RawCell, measure: Measure, separators: Separators): string {
  const reading = readCell(raw, measure, separators);
  if (reading.kind === "blank") return "blank";
  if (reading.kind === "doubt") {
    const { code, candidates } = reading.doubt;
    return `${code}: ${candidates.map((one) => (one === null ? "-" : plain(one))).join(" ")}`.trim();
  }
  const other = otherReading(raw, measure, separators);
  return other === null ? plain(reading.value) : `${plain(reading.value)} or ${plain(other.other)}`;
}

/** Whether the figure meant is read, offered, or the other reading; or the cell at least reported as out of range. */
export function isOrOffers(raw: RawCell, measure: Measure, separators: Separators, meant: Decimal): boolean {
  const reading = readCell(raw, measure, separators);
  if (reading.kind === "blank") return false;
  const other = otherReading(raw, measure, separators)?.other ?? null;
  const said = reading.kind === "value" ? [reading.value, other] : reading.doubt.candidates;
  if (said.some((one) => one !== null && compare(one, meant) === 0)) return true;
  return reading.kind === "value" && measure.type === "percent" && compare(reading.value, 100) > 0;
}
