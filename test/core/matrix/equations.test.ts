import { equationsIn } from "../../../src/core/matrix/equations";

it.each<[string, string | null, readonly string[]]>([
  ["(3)=(4)+(5)+(6)", null, ["3 = 4 5 6"]],
  ["3=4+5+6", null, ["3 = 4 5 6"]],
  ["Tổng số\n(3 = 4 + 5)", null, ["3 = 4 5"]],
  ["(= 4 + 5)", "3", ["3 = 4 5"]],
  ["(7)=(3)-(4)-(5)", null, ["7 = 3 - 4 5"]],
  ["(7)=(3)–(4)", null, ["7 = 3 - 4"]],
  ["8=7/3*100", null, ["8 = 7 : 3"]],
  ["(8) = (7)/(3) x 100%", null, ["8 = 7 : 3"]],
  ["(8)=(7):(3)", null, ["8 = 7 : 3"]],
  ["8=100*7/3", null, ["8 = 7 : 3"]],
  ["(8)=((5)+(6))/(3)", null, ["8 = 5 6 : 3"]],
  ["(8)=(5)/[(5)+(6)]x100", null, ["8 = 5 : 5 6"]],
  ["(8)=(5/3)*100", null, ["8 = 5 : 3"]],
])("reads %j", (text, own, said) => {
  const found = equationsIn(text, own).map(({ result, plus, minus, base }) =>
    [
      `${result} =`,
      ...plus,
      ...(minus.length > 0 ? ["-", ...minus] : []),
      ...(base.length > 0 ? [":", ...base] : []),
    ].join(" "),
  );
  expect(found).toEqual(said);
});

it.each([
  "Có = 1; Không = 0",
  "(3)",
  "3=3+4",
  "3=4",
  "2021=20",
  "Tổng = A + B",
  "(3)=(4)+(4)",
  "(8)=(7)/(3)/(2)",
  "3=4*5",
  "= 4 + 5",
])("reads nothing in %j", (text) => {
  expect(equationsIn(text, null)).toEqual([]);
});

it("says an equation as it is printed, without the words and brackets around it", () => {
  expect(equationsIn("Tổng số (3 = 4 + 5)", null).map(({ said }) => said)).toEqual(["3=4+5"]);
  expect(equationsIn("(3) = (4) + (5)", null).map(({ said }) => said)).toEqual(["(3)=(4)+(5)"]);
});
