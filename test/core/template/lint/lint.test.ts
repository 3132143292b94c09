import { lint } from "../../../../src/core";
import { loadTemplate } from "../../../../src/core/template/load";
import type { Row, RuleData, TemplateFile } from "../../../../src/core/template/schema";
import { lintSentence } from "../../../../src/text/lint";
import { ruleData, smallRow, smallTemplate } from "../../../support/small-template";

const words = ["Hồ sơ"];

function remarks(rows: readonly Row[], rules: readonly RuleData[] = [], more: Partial<TemplateFile> = {}) {
  const file = { ...smallTemplate([...rows], [...rules]), ...more };
  return lint(loadTemplate(file, "nho.json"), words);
}

const codes = (...args: Parameters<typeof remarks>) =>
  remarks(...args)
    .filter(({ code }) => code !== "untouched")
    .map(({ severity, code, at, data }) => [severity, code, at, ...(data["other"] ? [data["other"]] : [])]);

describe("units", () => {
  it.each<[string, string, unknown[]]>([
    ["a known count word, in any case", "hồ  sơ", []],
    ["a percentage", "%", []],
    ["codes", "Chưa = 0\nXong = 1", []],
    ["nothing", "", []],
    ["a word it does not know", "Kiện", [["warning", "unitUnknown", "a"]]],
    ["codes it cannot read", "Chưa: 0, Xong: 1", [["error", "unitNotRead", "a"]]],
    ["codes of which two are the same", "Chưa = 0 Xong = 0", [["error", "unitNotRead", "a"]]],
  ])("%s", (_, unit, expected) => {
    expect(codes([smallRow("a", unit)])).toEqual(expected);
  });

  it("a measure of its own says what a unit does not", () => {
    expect(codes([smallRow("a", "Kiện", { measure: { type: "quantity" } })])).toEqual([]);
  });

  const parts = [smallRow("a", "Hồ sơ"), smallRow("b", "%", { parent: "a" }), smallRow("c", "Hồ sơ", { parent: "a" })];

  it("parts in another unit than their total are told, once for the block", () => {
    expect(codes(parts)).toEqual([["warning", "mixedUnits", "b"]]);
    expect(codes([smallRow("a", "%"), smallRow("b", "Hồ sơ", { parent: "a" })])).toEqual([]);
    expect(codes([smallRow("a", ""), smallRow("b", "%", { parent: "a" })])).toEqual([]);
  });

  it("a slip of the official form is told with its reason", () => {
    const known = { at: "b", defect: "In sai.", meaning: "Là tỷ lệ." };
    const [remark] = remarks(parts, [], { knownDefects: [known] });
    expect(remark).toMatchObject({ severity: "info", code: "mixedUnits", known });
    expect(lintSentence(remark!)).toContain("In sai. Là tỷ lệ.");
  });
});

describe("numbers", () => {
  const numbered = (...stts: string[]) => stts.map((stt, index) => smallRow(`r${index}`, "Hồ sơ", { stt }));
  it.each<[string, Row[], unknown[]]>([
    ["in order, with or without the last dot", numbered("1.", "2", "3."), []],
    ["rows without a number between", numbered("1.", "", "2."), []],
    ["the same twice", numbered("1.", "1."), [["warning", "numberRepeated", "r1"]]],
    ["one left out", numbered("1.", "3."), [["warning", "numberSkipped", "r1"]]],
    ["a block that does not begin at 1", numbered("4."), [["warning", "numberSkipped", "r0"]]],
    [
      "another heading's",
      [smallRow("a", "", { stt: "1." }), smallRow("b", "Hồ sơ", { stt: "2.1.", parent: "a" })],
      [["warning", "numberStray", "b"]],
    ],
  ])("%s", (_, rows, expected) => {
    expect(codes(rows)).toEqual(expected);
  });
});

describe("rules", () => {
  const rows = [
    smallRow("a", "Hồ sơ"),
    smallRow("b", "Hồ sơ"),
    smallRow("c", "Hồ sơ"),
    smallRow("p", "%"),
    smallRow("q", "%"),
    smallRow("k", "Không = 0 Có = 1"),
  ];
  const rule = (id: string, kind: string, options: Record<string, unknown>, more: Partial<RuleData> = {}) =>
    ruleData(kind, options, { id, ...more });
  const part = (id: string, parts: string[], wholes: string[], more: Partial<RuleData> = {}) =>
    rule(id, "part", { parts, wholes }, more);
  const compare = (id: string, left: string[], operator: string, right: unknown, more: Partial<RuleData> = {}) =>
    rule(id, "compare", { left, operator, right }, more);
  const filled = (cell: string) => ({ cell, is: "filled" });

  it.each<[string, RuleData[], unknown[]]>([
    ["two that ask for different things", [part("r1", ["a"], ["b"]), part("r2", ["b"], ["c"])], []],
    ["the same twice", [part("r1", ["a"], ["b"]), part("r2", ["a"], ["b"])], [["warning", "ruleRepeated", "r2", "r1"]]],
    [
      "the same in other words",
      [part("r1", ["a", "b"], ["c"]), rule("r2", "sum", { total: "c", parts: ["b", "a"], relation: ">=" })],
      [["warning", "ruleRepeated", "r2", "r1"]],
    ],
    [
      "one that another includes",
      [compare("r1", ["a"], "<=", ["b"]), compare("r2", ["a"], "<", ["b"])],
      [["warning", "ruleRepeated", "r1", "r2"]],
    ],
    [
      "a part beside all parts",
      [part("r1", ["a"], ["c"]), part("r2", ["a", "b"], ["c"])],
      [["warning", "ruleRepeated", "r1", "r2"]],
    ],
    [
      "a part beside a sum that is left unchecked while a part is blank",
      [part("r1", ["a"], ["c"]), compare("r2", ["a", "b"], "<=", ["c"])],
      [],
    ],
    [
      "an error beside a warning that includes it",
      [part("r1", ["a"], ["c"]), part("r2", ["a", "b"], ["c"], { severity: "warning" })],
      [],
    ],
    [
      "the same for other offices",
      [part("r1", ["a"], ["b"], { appliesTo: ["so"] }), part("r2", ["a"], ["b"], { appliesTo: ["tinh"] })],
      [],
    ],
    [
      "two that contradict each other",
      [compare("r1", ["a"], "<", ["b"]), compare("r2", ["b"], "<=", ["a"])],
      [["error", "rulesContradict", "r2", "r1"]],
    ],
    [
      "two bounds with nothing between",
      [compare("r1", ["a"], "<", 5), compare("r2", ["a"], ">", 9)],
      [["error", "rulesContradict", "r2", "r1"]],
    ],
    [
      "two conditions that leave a cell no figure",
      [
        rule("r1", "implies", { if: filled("a"), then: filled("b") }),
        rule("r2", "pair", { mode: "notBoth", first: filled("a"), second: filled("b") }),
      ],
      [["error", "rulesContradict", "r2", "r1"]],
    ],
    [
      "a condition and the same both ways",
      [
        rule("r1", "implies", { if: filled("a"), then: filled("b") }),
        rule("r2", "pair", { mode: "both", first: filled("a"), second: filled("b") }),
      ],
      [["warning", "ruleRepeated", "r1", "r2"]],
    ],
    ["a bound no percentage reaches", [compare("r1", ["p"], ">", 100)], [["error", "ruleImpossible", "r1"]]],
    ["a bound no sum of counts reaches", [compare("r1", ["a", "b"], "<", 0)], [["error", "ruleImpossible", "r1"]]],
    [
      "a condition that contradicts itself",
      [
        rule("r1", "implies", {
          if: filled("a"),
          then: { all: [filled("b"), { cell: "b", is: "blank" }] },
        }),
      ],
      [["error", "ruleImpossible", "r1"]],
    ],
    ["a bound nothing breaks", [compare("r1", ["p", "q"], "<=", 200)], [["warning", "ruleIdle", "r1"]]],
    [
      "a condition nothing breaks",
      [rule("r1", "implies", { if: filled("a"), then: { cell: "a", is: "filled" } })],
      [["warning", "ruleIdle", "r1"]],
    ],
    ["a ratio", [rule("r1", "ratio", { ratio: "p", part: ["a"], base: ["b"] })], []],
    ["a rate and its base", [rule("r1", "base", { rates: ["p"], base: ["b"] })], []],
    ["a rate between others", [rule("r1", "between", { cell: "p", among: ["q", "k"] })], []],
    ["a copy", [rule("r1", "copy", { block: ["a"], of: ["b"] })], []],
  ])("%s", (_, rules, expected) => {
    expect(codes(rows, rules)).toEqual(expected);
  });

  it("figures that no rule reads are told, as something to know", () => {
    const untouched = remarks(rows, [part("r1", ["a"], ["b"])]).filter(({ code }) => code === "untouched");
    expect(untouched.map(({ severity, data }) => [severity, data["cell"]])).toEqual([
      ["info", "c"],
      ["info", "p"],
      ["info", "q"],
      ["info", "k"],
    ]);
  });
});

describe("rows that must be filled", () => {
  const when = (cell: string) => ({ when: { cell, is: "positive" as const } });

  it("a heading that must be filled is told", () => {
    expect(codes([smallRow("muc", "", { required: true }), smallRow("muc-khac", "", { required: false })])).toEqual([
      ["warning", "requiredHeading", "muc"],
    ]);
  });

  it("conditions that go round are told, each row of the circle and no other", () => {
    const rows = [
      smallRow("a", "Hồ sơ", { required: when("b") }),
      smallRow("b", "Hồ sơ", { required: when("c") }),
      smallRow("c", "Hồ sơ", { required: when("b") }),
      smallRow("d", "Hồ sơ", { required: when("d") }),
      smallRow("e", "Hồ sơ", { required: when("g") }),
      smallRow("g", "Hồ sơ", { required: true }),
    ];
    expect(codes(rows).map(([, code, at]) => [code, at])).toEqual([
      ["requiredCircle", "b"],
      ["requiredCircle", "c"],
      ["requiredCircle", "d"],
    ]);
  });

  it("a condition on rows that nobody fills is told", () => {
    const rows = [
      smallRow("a", "Hồ sơ", { appliesTo: [] }),
      smallRow("b", "Hồ sơ", { required: when("a") }),
      smallRow("c", "Hồ sơ", { required: { when: { sum: ["a", "b"], is: "positive" } } }),
      smallRow("d", "Hồ sơ", { required: when("a"), appliesTo: [] }),
    ];
    expect(codes(rows)).toEqual([["warning", "requiredNever", "b"]]);
  });

  it("a thousand rows that wait for each other are read at once", () => {
    const rows = Array.from({ length: 1000 }, (_, at) =>
      smallRow(`r${at}`, "Hồ sơ", { required: when(`r${(at + 1) % 1000}`) }),
    );
    expect(codes(rows).filter(([, code]) => code === "requiredCircle")).toHaveLength(1000);
  });

  it("is said in words", () => {
    const [heading] = remarks([smallRow("muc", "", { required: true })]);
    expect(lintSentence(heading!)).toBe('dòng "muc" là tiêu đề, luôn để trống, nên "required" không có tác dụng.');
    const [, never] = remarks([smallRow("a", "Kiện", { appliesTo: [] }), smallRow("b", "%", { required: when("a") })]);
    expect(lintSentence(never!)).toContain("(a), nên dòng không bao giờ phải ghi.");
  });
});
