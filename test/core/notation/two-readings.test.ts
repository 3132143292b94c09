import { plain, type Plan, type RawCell, type Separators, twoReadings, unknownSeparators } from "../../../src/core";
import { readAll, ruleData, smallPlan, smallRow, type SmallRow } from "../../support/small-template";

const amount = (id: string, more: Partial<SmallRow> = {}) =>
  smallRow(id, "Triệu đồng", { measure: { type: "quantity" }, ...more });

/** Amounts with their total, an amount of another unit, a count, a percentage. */
const plan = smallPlan(
  [
    amount("total"),
    amount("a"),
    amount("b"),
    smallRow("area", "Ha", { measure: { type: "quantity" } }),
    smallRow("n"),
    smallRow("rate", "%"),
  ],
  [ruleData("sum", { total: "total", parts: ["a", "b"] })],
);

const point: Separators = { decimal: ".", thousands: "," };
const comma: Separators = { decimal: ",", thousands: "." };

type Typed = number | string | { readonly value: number; readonly format: string };

function asked(typed: Readonly<Record<string, Typed>>, separators: Separators) {
  return askedOf(
    plan,
    plan.cells.map(({ key }) => typed[key] ?? ""),
    separators,
  );
}

function askedOf(plan: Plan, typed: readonly Typed[], separators: Separators = unknownSeparators) {
  const raws = plan.cells.map((_, slot): RawCell => {
    const cell = typed[slot] ?? "";
    const { value, format } = typeof cell === "object" ? cell : { value: cell, format: "General" };
    return { value, text: String(value), format };
  });
  const findings = twoReadings({ plan, raws, readings: readAll(plan, raws), separators });
  return findings.map(
    ({ cells, fixes }) => `${cells.join()} ${fixes.map(({ value }) => value && plain(value)).join()}`,
  );
}

describe("an amount that may have lost its thousands", () => {
  it.each<[string, Readonly<Record<string, Typed>>, Separators, readonly string[]]>([
    ["nothing else is known", { a: 87.582 }, unknownSeparators, ["a 87582"]],
    ["Excel has a decimal point", { a: 87.582 }, point, ["a 87582"]],
    ["Excel has a decimal comma", { a: 87.582 }, comma, []],
    ["negative", { area: -1.297 }, unknownSeparators, []],
    ["its format shows decimals", { a: { value: 87.582, format: "#,##0.000" } }, point, []],
    [
      "its format shows decimals only where there are some",
      { a: { value: 87.582, format: "#,##0.###" } },
      point,
      ["a 87582"],
    ],
    ["it is whole", { a: 87 }, point, []],
    ["it is a thousand and more", { a: 1297.582 }, point, []],
    ["it is below one", { a: 0.582 }, point, []],
    ["it has four decimals", { a: 87.5821 }, point, []],
    ["two decimals, nothing else is known", { a: 87.58 }, point, []],
    ["two decimals, beside one with three of the same unit", { a: 87.58, b: 12.345 }, point, ["a 87580", "b 12345"]],
    ["two decimals, beside one with three of another unit", { a: 87.58, area: 12.345 }, point, ["area 12345"]],
    ["two decimals, where a count lost its thousands", { a: 87.58, n: 1.297 }, point, ["a 87580"]],
    ["one decimal, where Excel left a decimal comma alone", { a: 87.5, rate: "62,78" }, point, ["a 87500"]],
    ["one decimal, both ways are used", { a: 87.5, rate: 62.78, area: "1.250,5" }, point, []],
    ["percentages have decimals as well", { a: 87.582, rate: 62.78 }, point, []],
    ["percentages have decimals with their sign", { a: 87.582, rate: { value: 0.6278, format: "0.00%" } }, point, []],
    ["percentages are worked out", { a: 87.582, rate: 62.7800232 }, point, ["a 87582"]],
    ["percentages have decimals, a count lost its thousands", { a: 87.582, rate: 62.78, n: 1.297 }, point, ["a 87582"]],
    ["another of its unit has decimals for sure", { a: 87.582, b: 1297.5 }, point, []],
    ["another unit has decimals for sure", { a: 87.582, area: 1297.5 }, point, ["a 87582"]],
  ])("%s: %o", (_, typed, separators, expected) => expect(asked(typed, separators)).toEqual(expected));
});

describe("rules decide", () => {
  it.each<[string, Readonly<Record<string, Typed>>, readonly string[]]>([
    ["the column adds up as it is", { total: 1087.582, a: 87.582, b: 1000 }, []],
    ["the column adds up with the other reading only", { total: 88582, a: 87.582, b: 1000 }, ["a 87582"]],
    [
      "it adds up either way: all may have lost their thousands",
      { total: 100, a: 87.582, b: 12.418 },
      ["a 87582", "b 12418"],
    ],
    ["it adds up neither way", { total: 5000, a: 87.582, b: 1000 }, ["a 87582"]],
  ])("%s", (_, typed, expected) => expect(asked(typed, point)).toEqual(expected));
});

describe("an amount written as text", () => {
  it.each<[string, Readonly<Record<string, Typed>>, Separators, readonly string[]]>([
    ["three digits after the comma, nothing else is known", { a: "87,582" }, unknownSeparators, ["a 87582"]],
    ["Excel has a decimal comma", { a: "87,582" }, comma, []],
    ["the form is written with decimal commas", { a: "87,582", rate: "62,78" }, unknownSeparators, []],
    ["the form is written with thousands dots", { a: "87,582", n: "1.297" }, unknownSeparators, []],
    ["the form is written the English way", { a: "87,582", rate: "62.78" }, comma, ["a 87582"]],
    ["a thousands dot, nothing else is known", { a: "87.582" }, point, []],
    ["a thousands dot, the form is written the English way", { a: "87.582", rate: "62.78" }, point, ["a 87.582"]],
    ["a thousands dot, both ways are used", { a: "87.582", rate: "62.78", area: "1,5" }, point, []],
    ["two digits after the comma", { a: "87,58" }, unknownSeparators, []],
    ["a leading zero", { a: "0,582" }, unknownSeparators, []],
  ])("%s: %o", (_, typed, separators, expected) => expect(asked(typed, separators)).toEqual(expected));
});

describe("a percentage that may be a share of 1", () => {
  const rates = smallPlan(
    [smallRow("rate", "%"), smallRow("part"), smallRow("base")],
    [ruleData("ratio", { ratio: "rate", part: ["part"], base: ["base"] })],
  );

  it.each<[string, readonly Typed[], readonly string[]]>([
    ["left of a division", [0.9979], ["rate 99.79"]],
    ["with many decimals", [0.908350305498982], ["rate 90.84"]],
    ["with two decimals: a small rate", [0.35], []],
    ["shown with its sign", [{ value: 0.9979, format: "0.00%" }], []],
    ["one", [1], []],
    ["typed as text", ["0,9979"], []],
    ["right for its figures", [0.125, 1, 800], []],
    ["wrong for its figures: the rule says so", [0.9979, 446, 491], []],
    ["its figures are not there yet", [0.9979, 446], ["rate 99.79"]],
  ])("%s: %o", (_, typed, expected) => expect(askedOf(rates, typed)).toEqual(expected));

  const many = smallPlan([1, 2, 3, 4].map((at) => smallRow(`rate-${at}`, "%")));

  it.each<[string, readonly Typed[], readonly string[]]>([
    ["all of them at most 1", [0.95, 1, 0.8, ""], ["rate-1 95", "rate-2 100", "rate-3 80"]],
    ["all of them, beside one that is 0", [0.95, 1, 0.8, 0], ["rate-1 95", "rate-2 100", "rate-3 80"]],
    ["all but one", [0.95, 1, 0.8, 97], []],
    ["all but one that fell", [0.95, 1, 0.8, -2], []],
    ["two of them", [0.95, 1, "", ""], []],
    ["shown with their sign", [0.95, 1, 0.8].map((value) => ({ value, format: "0%" })), []],
  ])("in a form, %s: %o", (_, typed, expected) => expect(askedOf(many, typed)).toEqual(expected));
});
