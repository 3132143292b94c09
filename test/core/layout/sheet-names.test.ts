import fc from "fast-check";
import { freeNames, pointsAt, renaming } from "../../../src/core";

it.each([
  [["Phụ lục 2"], ["Sheet1"], ["Phụ lục 2"]],
  [["Phụ lục 2"], ["PHỤ LỤC 2"], ["Phụ lục 2 (2)"]],
  [["Phụ lục 2"], ["Phụ lục 2".normalize("NFD")], ["Phụ lục 2 (2)"]],
  [["A"], ["a", "A (2)"], ["A (3)"]],
  [["A", "A"], [], ["A", "A (2)"]],
  [["1/2: [x]"], [], ["1 2   x"]],
  [["'x'"], [], ["x"]],
  [["x".repeat(31)], ["x".repeat(31)], [`${"x".repeat(27)} (2)`]],
  [["History"], [], ["History (2)"]],
  [["//"], [], ["Sheet"]],
])("%p beside %p become %p", (wanted, taken, names) => {
  expect(freeNames(wanted, taken)).toEqual(names);
});

it("are always new, of a length Excel takes and without a character it refuses", () => {
  const name = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom("A", "a", "A (2)", "x".repeat(31)));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), fc.array(name, { maxLength: 6 }), (wanted, taken) => {
      const names = freeNames(wanted, taken);
      const all = [...names, ...taken].map((one) => one.normalize("NFC").toLowerCase());
      const fresh = new Set(all.slice(0, names.length));
      expect(fresh.size).toBe(names.length);
      expect(all.slice(names.length).some((one) => fresh.has(one))).toBe(false);
      for (const one of names) expect(one).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    }),
  );
});

it.each([
  ["'A'!$B$2>$C$3", "'A (2)'!$B$2>$C$3"],
  ["SUM('A'!$B$2,'It''s'!$B$2,'B'!$B$2)", "SUM('A (2)'!$B$2,'It''s (2)'!$B$2,'B'!$B$2)"],
  ['$A$1="A"', '$A$1="A"'],
])("%s refers to the sheets as they are named in the end", (formula, renamed) => {
  expect(renaming(["A", "It's"], ["A (2)", "It's (2)"])(formula)).toBe(renamed);
});

it.each([
  ["='Phụ lục 2'!D12+1", true],
  ["='PHỤ LỤC 2'!D12", true],
  ["='Phụ lục 2'!D12".normalize("NFD"), true],
  ["'Phụ lục 2'!$D$12:$D$14", true],
  ["=INDIRECT(\"'Phụ lục 2'!D12\")", true],
  ["=SUM('Phụ lục 2:Phụ lục 9'!D12)", true],
  ["=SUM('Phụ lục 1:Phụ lục 2'!D12)", true],
  ["='Bản Phụ lục 2'!D12", false],
  ["='Phụ lục 22'!D12", false],
  ["='[Quý I.xlsx]Phụ lục 2'!D12", false],
  ['="Phụ lục 2"', false],
])("%p names the sheet “Phụ lục 2”: %p", (formula, named) => {
  expect(pointsAt("Phụ lục 2")(formula)).toBe(named);
});

it.each([
  ["Nhỏ", "=Nhỏ!A1", true],
  ["Nhỏ", "=SUM(Đầu:Nhỏ!A1)", true],
  ["Nhỏ", "=SUM(Nhỏ:Cuối!A1)", true],
  ["Nhỏ", "=BéNhỏ!A1", false],
  ["Nhỏ", "=[1]Nhỏ!A1", false],
  ["PL1", "=SUM(PL1:PL9)+Khác!A1", false],
  ["Sở A's (2)", "='Sở A''s (2)'!A1", true],
  ["a.b", "=axb!A1", false],
])("the sheet “%s” is named in %p: %p", (name, formula, named) => {
  expect(pointsAt(name)(formula)).toBe(named);
});
