import fc from "fast-check";
import { decimal, multiply, plain, readCell, unknownSeparators, type Measure } from "../../../src/core";
import { LOCALES } from "../../excel-host/formulas/locale";
import { formatValue } from "../../excel-host/formulas/number-format";
import { isOrOffers, type Machine, separatorsOf, typedInto } from "./typed";

/** A figure printed one way and read another: it is read as itself, offered, or asked about, never silently another. */

const count: Measure = { type: "count" };
const amount: Measure = { type: "quantity" };
const percent: Measure = { type: "percent" };

const group = (digits: string, sign: string) => digits.replace(/\B(?=(\d{3})+$)/g, sign);

function printed(figure: string, notation: "vi" | "en", grouped: boolean): string {
  const [whole = "", fraction] = figure.split(".");
  const [dot, comma] = notation === "vi" ? [".", ","] : [",", "."];
  const front = grouped ? group(whole, dot) : whole;
  return fraction === undefined ? front : `${front}${comma}${fraction}`;
}

const fraction = fc.stringMatching(/^\d{0,4}$/);
const join = (whole: number, fraction: string) => (fraction === "" ? String(whole) : `${whole}.${fraction}`);
const figures: readonly [Measure, fc.Arbitrary<string>][] = [
  [count, fc.oneof(fc.nat(9999), fc.nat(9_999_999)).map(String)],
  [amount, fc.tuple(fc.oneof(fc.nat(999), fc.nat(9_999_999)), fraction).map(([whole, rest]) => join(whole, rest))],
  [percent, fc.tuple(fc.nat(99), fraction).map(([whole, rest]) => join(whole, rest))],
];
const figure = fc.oneof(...figures.map(([measure, text]) => text.map((figure) => [measure, figure] as const)));
const machines: readonly Machine[] = ["en-US", "vi-VN", "loose en-US", "a text cell"];

/**
 * What no reader of one cell can see, because a right figure looks the same: the dot of a text stands for thousands, as
 * the documents write it; an English PC takes the dot or the comma of a Vietnamese figure for its own, and whole thousands
 * lose their zeros; a figure in English notation on a Vietnamese PC the other way round. Sums and the rest of the form
 * tell them (`twoReadings`, `diagnose`).
 */
function looksRight(machine: Machine, notation: "vi" | "en", measure: Measure, text: string): boolean {
  const oneGroup = /^\d{1,3}[.,]\d{3}$/.test(text);
  const taken = (sign: string) => text.includes(sign) && !/[.,]/.test(text.replace(sign, ""));
  if (machine === "a text cell") return false;
  if (machine === "vi-VN") return notation === "en" && measure !== percent && oneGroup;
  if (notation === "en") return false;
  if (/^\d{1,3}\.000$/.test(text)) return true;
  const digits = machine === "loose en-US" ? /^\d+,\d+$/ : /^\d{1,3},\d{3}$/;
  return measure !== count && taken(",") && digits.test(text);
}

it("typed or pasted into any machine, in either notation", () => {
  fc.assert(
    fc.property(
      figure,
      fc.constantFrom<"vi" | "en">("vi", "en"),
      fc.boolean(),
      fc.constantFrom(...machines),
      ([measure, figure], notation, grouped, machine) => {
        const text = printed(figure, notation, grouped);
        fc.pre(!looksRight(machine, notation, measure, text));
        const raw = typedInto(machine, text);
        const read = isOrOffers(raw, measure, separatorsOf(machine), decimal(figure));
        expect([machine, notation, text, raw.value, read]).toEqual([machine, notation, text, raw.value, true]);
      },
    ),
    { numRuns: 5000 },
  );
});

it("in the machine's own notation it is read as itself", () => {
  fc.assert(
    fc.property(
      figure,
      fc.boolean(),
      fc.constantFrom<"vi-VN" | "en-US">("vi-VN", "en-US"),
      ([measure, figure], grouped, machine) => {
        const text = printed(figure, machine === "vi-VN" ? "vi" : "en", grouped);
        const reading = readCell(typedInto(machine, text), measure);
        expect(reading).toEqual({ kind: "value", value: decimal(figure) });
      },
    ),
  );
});

const formats = ["General", "0", "#,##0", "0.0", "#,##0.00", "#,##0.###", "0.00;[Red]-0.00", "@", '#,##0 "đồng"'];

it("as a number in any number format under any machine it is read as itself, or both readings are offered", () => {
  fc.assert(
    fc.property(
      figure,
      fc.constantFrom(...formats),
      fc.constantFrom<"vi-VN" | "en-US">("vi-VN", "en-US"),
      ([measure, figure], format, machine) => {
        const value = Number(figure);
        const raw = { value, text: formatValue(value, format, LOCALES[machine]), format };
        expect(readCell(raw, measure)).toEqual({ kind: "value", value: decimal(figure) });
        expect(isOrOffers(raw, measure, unknownSeparators, decimal(figure))).toBe(true);
      },
    ),
  );
});

it("as a share in a percent format it is read a hundredfold", () => {
  fc.assert(
    fc.property(figures[2]![1], fc.constantFrom("0%", "0.00%", "0.0 %"), (figure, format) => {
      const share = multiply(decimal(figure), decimal("0.01"));
      const raw = { value: Number(plain(share)), text: "", format };
      expect(isOrOffers(raw, percent, unknownSeparators, decimal(figure))).toBe(true);
    }),
  );
});
