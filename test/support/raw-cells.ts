import fc from "fast-check";
import type { RawCell } from "../../src/core/reading/reading";

/** Everything a clerk's cell may hold, for tests of reading and formulas. */

const NBSP = "\u00a0";

export const plainCell = (value: string | number | boolean, format = "General"): RawCell => ({
  value,
  text: typeof value === "boolean" ? String(value).toUpperCase() : String(value),
  format,
});

const digits = fc.stringMatching(/^[0-9]{1,5}$/);
const grouped = fc
  .tuple(fc.integer({ min: 0, max: 1200 }), fc.array(fc.stringMatching(/^[0-9]{3}$/), { minLength: 1, maxLength: 4 }))
  .map(([head, groups]) => [head, ...groups].join("."));
const withComma = fc
  .tuple(fc.oneof(digits, grouped), fc.stringMatching(/^[0-9]{0,4}$/))
  .map((parts) => parts.join(","));
const figureLike = fc
  .tuple(
    fc.constantFrom("", "", "", "+", "-", ".", ","),
    fc.oneof(digits, grouped, withComma),
    fc.constantFrom("", "", "%", " %", "%%"),
  )
  .map((parts) => parts.join(""));
const junk = fc.stringMatching(/^[0-9.,%+\- e/:$()#Đa\u00a0]{0,9}$/);
const words = fc.constantFrom(
  "Đang triển khai",
  "446/491",
  "2.388/2.390",
  "10/10",
  "1e5",
  "1E+05",
  "5:30",
  "$5",
  "(5)",
  "5-6",
  "1 297",
  "1.297",
  "12.34",
  ".388",
  "0.388",
  "012.388",
  "123.388",
  "1234.567",
  "12.3456",
  ",5",
  "5,",
  "1,2,3",
  "12,345.6",
  "5,65 ngàn",
  "１２",
  "-",
  "'",
  "%",
  "6%3",
  "%5",
  "63 %",
  "63%%",
  "TRUE",
  "#DIV/0!",
  "#N/A",
  "123456789012345",
  "1234567890123456",
  "1000000000000000",
  "000000000000000001",
  "1.234.567.890.123",
  "1.234.567.890.123.456",
  "999999999999999,5",
  "12345678901234,5",
  "1.234.567.890.123,55",
  "1|2",
  "*",
  "?",
  "~",
  '"',
  "1\t",
  "\n5",
  "a".repeat(300),
  "0".repeat(40),
);
const pad = fc.constantFrom("", "", "", " ", "  ", NBSP, ` ${NBSP}`);
const text = fc
  .tuple(pad, fc.oneof({ weight: 4, arbitrary: figureLike }, junk, { weight: 2, arbitrary: words }), pad)
  .map((parts) => parts.join(""));

const number = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }) },
  fc.integer({ min: -5, max: 3000 }),
  fc
    .tuple(fc.integer({ min: -200, max: 15000 }), fc.constantFrom(10, 100, 1000))
    .map(([units, scale]) => units / scale),
  fc.constantFrom(
    1e15,
    999999999999999,
    0.30000000000000004,
    3.0000000001,
    2.9999999996,
    1e-10,
    -1e-10,
    45000,
    100,
    100.01,
  ),
);
const format = fc.oneof(
  { weight: 5, arbitrary: fc.constant("General") },
  fc.constantFrom("0", "0.00", "#,##0", "0%", "0.00%", "d-mmm", "dd/mm/yyyy", "h:mm", "@"),
);

export const rawCell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(plainCell("")) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }).map((value) => plainCell(value)) },
  { weight: 6, arbitrary: fc.tuple(number, format).map(([value, code]) => plainCell(value, code)) },
  { weight: 6, arbitrary: text.map((value) => plainCell(value)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(plainCell(true), plainCell(false), plainCell("#DIV/0!"), plainCell("#REF!")),
  },
);
