import fc from "fast-check";
import "../../support/seed";
import { compile, loadTemplate, requiredCells, type Plan, type Reading, type RequiredRequest } from "../../../src/core";
import { blank } from "../../../src/core/reading/reading";
import { reading } from "../../templates/shipped";
import { ruleData, smallPlan, smallRow, smallTemplate, type SmallRow } from "../../support/small-template";

const doubt: Reading = { kind: "doubt", doubt: { code: "word", shown: "?", candidates: [] } };
type Figures = Readonly<Record<string, number | "?">>;

function asked(plan: Plan, figures: Figures = {}, more: Partial<RequiredRequest> = {}) {
  const readings = plan.cells.map(({ key }): Reading => {
    const figure = figures[key];
    return figure === "?" ? doubt : figure === undefined ? blank : reading(figure);
  });
  return requiredCells({ plan, readings, unitType: "so", period: null, notes: new Map(), ...more });
}

const when = (cell: string, is: "positive" | "filled" | number = "positive") => ({ when: { cell, is } });

describe("what is required", () => {
  it("nothing, where the form does not say so", () => {
    expect(asked(smallPlan([smallRow("a"), smallRow("b")])).required).toEqual([]);
  });

  it("what the row says, then the column, then the table; headings never, words where the row says so", () => {
    const words = { type: "text" } as const;
    const file = smallTemplate([
      smallRow("muc", "", { required: true }),
      smallRow("a"),
      smallRow("b", "Hồ sơ", { required: false }),
      smallRow("loi", "", { measure: words }),
      smallRow("ly-do", "", { measure: words, required: true }),
    ]);
    const [appendix] = file.appendices;
    const [table] = appendix!.tables;
    const columns = [
      ...table!.columns,
      { id: "them", role: "value", path: ["Thêm"], width: 9, required: false } as const,
      { id: "nua", role: "value", path: ["Nữa"], width: 9 } as const,
    ];
    const whole = { ...file, appendices: [{ ...appendix!, tables: [{ ...table!, columns, required: true }] }] };
    expect(asked(compile(loadTemplate(whole, "nho.json"))).required).toEqual([
      "a:so",
      "a:nua",
      "ly-do:so",
      "ly-do:nua",
    ]);
  });

  it("of a kind of office: its rows; while it is not known, the rows of every kind", () => {
    const plan = smallPlan([
      smallRow("so", "Hồ sơ", { required: true, appliesTo: ["so"] }),
      smallRow("tinh", "Hồ sơ", { required: true, appliesTo: ["tinh"] }),
      smallRow("ca-hai", "Hồ sơ", { required: true, appliesTo: ["tinh", "so"] }),
      smallRow("khong", "Hồ sơ", { required: true, appliesTo: [] }),
    ]);
    expect(asked(plan).required).toEqual(["so", "ca-hai"]);
    expect(asked(plan, {}, { unitType: null }).required).toEqual(["ca-hai"]);
  });

  it("in a period: the rows asked for on its last day; while it is not known, those without dates", () => {
    const plan = smallPlan([
      smallRow("cu", "Hồ sơ", { required: true, validTo: "2023-12-15" }),
      smallRow("moi", "Hồ sơ", { required: true, validFrom: "2023-12-15" }),
      smallRow("luon", "Hồ sơ", { required: true }),
    ]);
    // The small form's period ends on 15/12 of the year before.
    const inYear = (year: number) => asked(plan, {}, { period: { id: "nam", year } }).required;
    expect([inYear(2023), inYear(2024), inYear(2025)]).toEqual([
      ["cu", "luon"],
      ["cu", "moi", "luon"],
      ["moi", "luon"],
    ]);
    expect(asked(plan).required).toEqual(["luon"]);
  });
});

describe("what an answer closes", () => {
  const plan = smallPlan([
    smallRow("ke-hoach", "Chưa = 0\nĐã ban hành = 1", { required: true }),
    smallRow("ket-qua", "Hồ sơ", { required: when("ke-hoach", 1) }),
    smallRow("trong-do", "Hồ sơ", { required: when("ket-qua") }),
    smallRow("neu-co"),
    smallRow("cua-no", "Hồ sơ", { required: when("neu-co") }),
  ]);

  it.each<[string, Figures, string[], string[]]>([
    ["no answer yet: all is open", {}, ["ke-hoach", "ket-qua", "trong-do"], ["cua-no"]],
    ["closed", { "ke-hoach": 0 }, [], ["ket-qua", "trong-do", "cua-no"]],
    ["open", { "ke-hoach": 1 }, ["ket-qua", "trong-do"], ["cua-no"]],
    ["a result of 0 closes its breakdown", { "ke-hoach": 1, "ket-qua": 0 }, [], ["trong-do", "cua-no"]],
    ["an answer nobody can read closes nothing", { "ke-hoach": "?" }, ["ket-qua", "trong-do"], ["cua-no"]],
    [
      "a row that may stay blank opens what rests on it",
      { "ke-hoach": 0, "neu-co": 3 },
      ["cua-no"],
      ["ket-qua", "trong-do"],
    ],
  ])("%s", (_, figures, left, closed) => {
    const answer = asked(plan, figures);
    expect([answer.blank, answer.closed]).toEqual([left, closed]);
  });

  it("a row after which a condition looks may stand anywhere", () => {
    const turned = smallPlan([
      smallRow("trong-do", "Hồ sơ", { required: when("tong") }),
      smallRow("tong", "Hồ sơ", { required: when("co", 1) }),
      smallRow("co", "Không = 0\nCó = 1", { required: true }),
    ]);
    expect(asked(turned, { co: 0 }).closed).toEqual(["trong-do", "tong"]);
    expect(asked(turned, { co: 1 }).blank).toEqual(["trong-do", "tong"]);
  });

  it("rows that wait for each other close each other, and end", () => {
    const circle = smallPlan([
      smallRow("a", "Hồ sơ", { required: when("b") }),
      smallRow("b", "Hồ sơ", { required: when("a") }),
      smallRow("c", "Hồ sơ", { required: when("c") }),
    ]);
    expect(asked(circle).closed).toEqual(["a", "b", "c"]);
    expect(asked(circle, { a: 1 }).blank).toEqual(["b"]);
  });

  it.each(["ratio", "base"])("a rate whose base is 0, by a rule of kind %s", (kind) => {
    const options =
      kind === "ratio" ? { ratio: "ty-le", part: ["xong"], base: ["giao"] } : { rates: ["ty-le"], base: ["giao"] };
    const rated = smallPlan(
      [
        smallRow("ty-le", "%", { required: true }),
        smallRow("giao", "Hồ sơ", { required: true }),
        smallRow("xong", "Hồ sơ", { required: true }),
      ],
      [ruleData(kind, options)],
    );
    expect(asked(rated, { giao: 0, xong: 0 })).toMatchObject({ blank: [], closed: ["ty-le"] });
    expect(asked(rated, { giao: 4, xong: 1 })).toMatchObject({ blank: ["ty-le"], closed: [] });
    // Still to be filled: both are.
    expect(asked(rated, {}).blank).toEqual(["ty-le", "giao", "xong"]);
  });

  it("a base nobody is asked for and that is blank leaves nothing to rate", () => {
    const rated = smallPlan(
      [smallRow("ty-le", "%", { required: true }), smallRow("giao", "Hồ sơ")],
      [ruleData("base", { rates: ["ty-le"], base: ["giao"] })],
    );
    expect(asked(rated, {}).closed).toEqual(["ty-le"]);
  });
});

describe("rows the clerk adds", () => {
  const rows: SmallRow[] = [
    smallRow("linh-vuc", "Hồ sơ", { repeat: { rows: 3 }, required: true }),
    smallRow("tong", "Hồ sơ", { required: { when: { sum: ["linh-vuc*"], is: "filled" } } }),
  ];
  const plan = smallPlan(rows);

  it("are asked for once begun: with a figure, even one nobody can read, or a name", () => {
    expect(asked(plan).required).toEqual([]);
    expect(asked(plan, { "linh-vuc#2": 4 }).required).toEqual(["linh-vuc#2", "tong"]);
    expect(asked(plan, { "linh-vuc#3": "?" }).required).toEqual(["linh-vuc#3", "tong"]);
    const names = new Map([
      ["linh-vuc", "Đất đai"],
      ["linh-vuc#2", " "],
    ]);
    expect(asked(plan, {}, { names }).blank).toEqual(["linh-vuc", "tong"]);
  });

  it("as many as stand on the sheet, each by its own condition", () => {
    const template = loadTemplate(
      smallTemplate([
        smallRow("dau", "Hồ sơ", { repeat: { rows: 1 } }),
        smallRow("con", "Hồ sơ", { repeat: { rows: 1 }, required: when("dau") }),
      ]),
      "nho.json",
    );
    const instances = new Map([
      ["dau", 2],
      ["con", 2],
    ]);
    const two = compile(template, { instances, unitType: "so" });
    const names = new Map(["con", "con#2"].map((row) => [row, "Đất đai"]));
    expect(asked(two, { "dau#2": 1 }, { names })).toMatchObject({ blank: ["con#2"], closed: ["con"] });
  });
});

describe("laws, of random forms and answers", () => {
  /** Rows whose conditions name any other row, in circles too. */
  const form = fc
    .array(fc.record({ required: fc.option(fc.nat({ max: 9 }), { nil: null }), free: fc.boolean() }), {
      minLength: 2,
      maxLength: 10,
    })
    .map((rows) =>
      smallPlan(
        rows.map(({ required, free }, at) =>
          smallRow(
            `r${at}`,
            "Hồ sơ",
            required === null ? { required: !free } : { required: when(`r${required % rows.length}`) },
          ),
        ),
      ),
    );
  const figures = fc.array(fc.oneof(fc.constant(null), fc.nat({ max: 1 }), fc.constant("?" as const)), {
    minLength: 10,
    maxLength: 10,
  });
  const read = (plan: Plan, some: readonly (number | "?" | null)[]): Figures =>
    Object.fromEntries(
      plan.cells.flatMap(({ key }, at) => (some[at] === null ? [] : [[key, some[at] as number | "?"]])),
    );

  it("filling all blanks leaves none", () => {
    fc.assert(
      fc.property(form, figures, fc.array(fc.nat({ max: 1 }), { minLength: 10, maxLength: 10 }), (plan, some, more) => {
        const before = read(plan, some);
        const { blank: left } = asked(plan, before);
        const filled = { ...before, ...Object.fromEntries(left.map((key, at) => [key, more[at] ?? 1])) };
        expect(asked(plan, filled).blank).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("a cell is asked for exactly when its own condition can still hold", () => {
    fc.assert(
      fc.property(form, figures, (plan, some) => {
        const before = read(plan, some);
        const { required, blank: left, closed } = asked(plan, before);
        for (const { key, row } of plan.cells) {
          if (typeof row.required !== "object" || !("cell" in row.required.when)) {
            expect(required.includes(key)).toBe(row.required === true);
            continue;
          }
          const { cell } = row.required.when;
          const figure = before[cell];
          // In a circle of blanks nothing is decided from outside: they are closed together.
          if (figure === undefined && inCircle(plan, key)) continue;
          const open = figure === "?" || (figure === undefined ? left.includes(cell) : figure > 0);
          expect([key, required.includes(key), closed.includes(key)]).toEqual([key, open, !open]);
        }
      }),
      { numRuns: 300 },
    );
  });

  function inCircle(plan: Plan, start: string): boolean {
    let key = start;
    for (let step = 0; step <= plan.cells.length; step += 1) {
      const { required } = plan.cell(key).row;
      if (typeof required !== "object" || !("cell" in required.when)) return false;
      key = required.when.cell;
    }
    return true;
  }
});
