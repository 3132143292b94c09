import fc from "fast-check";
import { compare, decimal, readCell, type Decimal, type Measure, type Reading } from "../../../src/core";

const measures: readonly Measure[] = [
  { type: "count" },
  { type: "count", signed: true },
  { type: "quantity" },
  { type: "percent" },
  { type: "heading" },
  { type: "text" },
  {
    type: "code",
    codes: [
      { code: 0, label: "Chưa" },
      { code: 1, label: "Có" },
    ],
  },
];

const count: Measure = { type: "count" };
const quantity: Measure = { type: "quantity" };

function grouped(digits: string, sign: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, sign);
}

function isOrOffers(reading: Reading, meant: Decimal): boolean {
  if (reading.kind === "value") return compare(reading.value, meant) === 0;
  if (reading.kind === "blank") return false;
  return reading.doubt.candidates.some((candidate) => candidate !== null && compare(candidate, meant) === 0);
}

const whole = fc.nat(999_999_999);
const fractionDigits = fc.stringMatching(/^\d{1,4}$/);
const spaces = fc.stringMatching(/^[ \u00A0]{0,2}$/);

describe("readCell", () => {
  it("reads a count printed the Vietnamese way as that count", () => {
    fc.assert(
      fc.property(whole, fc.boolean(), spaces, spaces, (value, dots, before, after) => {
        const text = before + grouped(String(value), dots ? "." : "") + after;
        expect(readCell({ value: text, text, format: "@" }, count)).toEqual({ kind: "value", value });
      }),
    );
  });

  it("reads a quantity printed the Vietnamese way as that quantity", () => {
    fc.assert(
      fc.property(whole, fractionDigits, fc.boolean(), (value, fraction, dots) => {
        const text = `${grouped(String(value), dots ? "." : "")},${fraction}`;
        const reading = readCell({ value: text, text, format: "@" }, quantity);
        expect(reading).toEqual({ kind: "value", value: decimal(`${value}.${fraction}`) });
      }),
    );
  });

  it("offers the count behind other ways of printing it, and never takes another for it", () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(",", " ", "\u00A0", "\u202F", ".", "'"), (value, sign) => {
        const text = grouped(String(value), sign);
        const reading = readCell({ value: text, text, format: "@" }, count);
        if (sign === "'") expect(reading.kind === "value" && reading.value !== value).toBe(false);
        else expect(isOrOffers(reading, value)).toBe(true);
      }),
    );
  });

  it("offers the count Excel made a decimal of", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (value) => {
        const reading = readCell({ value: value / 1000, text: String(value / 1000), format: "General" }, count);
        const lostNothing = value % 1000 === 0;
        expect(lostNothing ? reading.kind === "value" : isOrOffers(reading, value)).toBe(true);
      }),
    );
  });

  it("reads what Excel holds for a typed decimal as typed, percent formats too", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const typed = decimal(`${digits}e-${places}`);
        const held = Number(`${digits}e-${places}`);
        expect(readCell({ value: held, text: "", format: "General" }, quantity)).toEqual({
          kind: "value",
          value: typed,
        });
        const share = Number(`${digits}e-${places + 2}`);
        const shown = readCell({ value: share, text: "", format: "0.00%" }, { type: "percent" });
        expect(shown).toEqual({ kind: "value", value: typed });
      }),
    );
  });

  it("gives the smaller of day and month first for a typed fraction", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1930-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        (date) => {
          const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
          const reading = readCell({ value: serial, text: "", format: "d/m/yyyy" }, count);
          expect(isOrOffers(reading, date.getUTCDate())).toBe(true);
          expect(isOrOffers(reading, date.getUTCMonth() + 1)).toBe(true);
        },
      ),
    );
  });

  it("takes anything without failing, and offers only what the cell can hold", () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.stringMatching(/^[-+0-9.,/ %e#]{0,24}$/),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const format = fc.oneof(fc.constantFrom("General", "0%", "d/m/yyyy", "@"), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(value, format, fc.constantFrom(...measures), (value, format, measure) => {
        const reading = readCell({ value, text: String(value), format }, measure);
        if (reading.kind !== "doubt") return;
        expect([...reading.doubt.shown].length).toBeLessThanOrEqual(120);
        for (const candidate of reading.doubt.candidates) {
          if (candidate === null) continue;
          const again = readCell({ value: Number(candidate.toString()), text: "", format: "General" }, measure);
          expect(["value", "doubt"]).toContain(again.kind);
          if (Math.abs(Number(candidate.toString())) < 1e15) expect(again.kind).toBe("value");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
