import { decimal, type Decimal, fractionDigits, multiply, plain, readCell, type Reading } from "../../src/core";
import type { CleanForm } from "./clean-forms";

/** Single errors as clerks make them, planted into a clean sample. */
export type Harm = "digitsSwapped" | "digitLost" | "commaShifted" | "wrongRow" | "totalNotUpdated";

export const harms: readonly Harm[] = ["digitsSwapped", "digitLost", "commaShifted", "wrongRow", "totalNotUpdated"];

export interface Planted {
  readonly slot: number;
  readonly reading: Reading;
  readonly truth: Decimal;
}

/** A cell of the sample, harmed; null when this cell cannot be harmed in this way. */
export function plant({ plan, readings }: CleanForm, harm: Harm, slot: number, random: () => number): Planted | null {
  const spec = plan.cells[slot];
  const before = readings[slot];
  if (spec === undefined || before?.kind !== "value" || spec.measure.type === "code") return null;
  const reading = harmed(harm, before.value);
  if (reading === null || (reading.kind === "value" && String(reading.value) === String(before.value))) return null;
  return { slot, reading, truth: before.value };

  function harmed(kind: Harm, truth: Decimal): Reading | null {
    const text = plain(truth);
    const digits = [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
    const value = (figure: string): Reading => ({ kind: "value", value: decimal(figure) });
    switch (kind) {
      case "digitsSwapped": {
        const at = digits[Math.floor(random() * (digits.length - 1))] ?? 0;
        const next = digits.find((one) => one > at);
        if (next === undefined) return null;
        const signs = [...text];
        [signs[at], signs[next]] = [signs[next] ?? "", signs[at] ?? ""];
        return signs[0] === "0" && signs[1] !== "." ? null : value(signs.join(""));
      }
      case "digitLost": {
        if (digits.length < 2) return null;
        const at = digits[Math.floor(random() * digits.length)] ?? 0;
        const left = text.slice(0, at) + text.slice(at + 1);
        return /^(0\d|\.|-|$)|\.$/.test(left) ? null : value(left);
      }
      case "commaShifted": {
        if (spec?.measure.type !== "count") {
          const tenfold = random() < 0.5 ? multiply(truth, 10) : multiply(truth, decimal("0.1"));
          return fractionDigits(tenfold) > 4 ? null : { kind: "value", value: tenfold };
        }
        if (typeof truth !== "number" || truth < 1000) return null;
        return readCell({ value: truth / 1000, text: String(truth / 1000), format: "General" }, spec.measure);
      }
      case "wrongRow": {
        const other = [slot + 1, slot - 1, slot + 2, slot - 2].find((at) => {
          const neighbour = plan.cells[at];
          return (
            neighbour?.table === spec?.table &&
            neighbour?.measure.type === spec?.measure.type &&
            readings[at]?.kind === "value"
          );
        });
        return other === undefined ? null : (readings[other] ?? null);
      }
      case "totalNotUpdated": {
        const sum = plan.rules.find(({ data, slots }) => data.kind === "sum" && slots[0] === slot);
        if (sum === undefined || typeof truth !== "number") return null;
        const stale = truth + (random() < 0.7 ? -1 : 1) * (1 + Math.floor(random() * 12));
        return stale < 0 ? null : { kind: "value", value: stale };
      }
    }
  }
}
