import fc from "fast-check";
import "../../support/seed";
import {
  isExplained,
  isSaidAbsent,
  nothingFindings,
  requiredCells,
  rowsSaidNothing,
  saysNothing,
  type Finding,
  type Reading,
} from "../../../src/core";
import { NOTHING_NOTE } from "../../../src/text/kinds/nothing";
import { describeFinding } from "../../../src/text/findings";
import { explainBeside } from "../../../src/text/findings/explain";
import { reading } from "../../templates/shipped";
import { smallPlan, smallRow, type SmallRow } from "../../support/small-template";

const rows: SmallRow[] = [
  smallRow("muc", ""),
  smallRow("khoi", "", { parent: "muc" }),
  smallRow("a", "Hồ sơ", { parent: "khoi", required: true }),
  smallRow("b", "Hồ sơ", { parent: "khoi", required: true }),
  smallRow("phan-b", "Hồ sơ", { parent: "b", required: true }),
  smallRow("c", "Hồ sơ", { parent: "muc", required: true }),
  smallRow("vi-pham", "Tốt = 1\nCó vi phạm = 0", { parent: "muc", required: true }),
];
const plan = smallPlan(rows);

type Figures = Readonly<Record<string, number | string>>;

function form(figures: Figures, notes: Readonly<Record<string, string>>) {
  const readings = plan.cells.map(({ key }): Reading => reading(figures[key] ?? null));
  return { plan, readings, notes: new Map(Object.entries(notes)), kept: new Map<string, string>(), period: null };
}

const told = (...args: Parameters<typeof form>) =>
  nothingFindings(form(...args)).map(({ rule, cells }) => [rule, ...cells]);

/** The words of a finding as the clerk reads them, in a sheet whose row names are its addresses. */
function words(finding: Finding, figures: Figures): string {
  const { where, sentence } = describeFinding(finding, {
    cell: (key) => ({ stt: key, label: key, address: key.toUpperCase(), shown: String(figures[key] ?? "") }),
  });
  return `${where}: ${sentence}`;
}

describe("a note says that there is nothing to report", () => {
  it.each([
    NOTHING_NOTE,
    "không có số liệu.",
    " KHÔNG PHÁT SINH ",
    "Không phát  sinh .",
    "Không có",
    "không có.",
    "Không có số liệu".normalize("NFD"),
    "Không có số liệu\u200B",
    "\uFEFF Không có số liệu",
  ])("%j", (note) => expect(saysNothing(note)).toBe(true));

  it.each([
    "",
    ".",
    "Không",
    "Không có số liệu do chưa thành lập",
    "Kỳ này không có số liệu",
    "Không có số liệu; số kỳ trước là 5",
    "Không phát sinh hồ sơ quá hạn",
    "Không có số liệu..",
    "Có số liệu",
    "Không có số liệu không có số liệu không có số liệu không có số liệu",
  ])("not: %j", (note) => expect(saysNothing(note)).toBe(false));

  it("never inside a longer note", () => {
    const word = fc.constantFrom("năm", "nay", "5", "hồ sơ", "-", "(*)");
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        fc.pre(before.length + after.length > 0);
        expect(saysNothing([...before, NOTHING_NOTE, ...after].join(" "))).toBe(false);
      }),
    );
  });
});

describe("where it holds", () => {
  const covered = (notes: Readonly<Record<string, string>>) => [
    ...rowsSaidNothing(plan, new Map(Object.entries(notes))),
  ];

  it("for its own row", () => expect(covered({ a: NOTHING_NOTE })).toEqual([["a", "a"]]));

  it("for the block under a heading, whatever stands between", () => {
    expect(covered({ khoi: NOTHING_NOTE }).sort()).toEqual([
      ["a", "khoi"],
      ["b", "khoi"],
      ["khoi", "khoi"],
      ["phan-b", "khoi"],
    ]);
    expect(covered({ muc: NOTHING_NOTE })).toHaveLength(rows.length);
  });

  it("not for the breakdown of a row with figures", () => expect(covered({ b: NOTHING_NOTE })).toEqual([["b", "b"]]));

  it("not for a row the form does not have", () => expect(covered({ khac: NOTHING_NOTE })).toEqual([]));

  it("the nearest note speaks", () => {
    const said = new Map(covered({ muc: NOTHING_NOTE, khoi: "Không phát sinh", a: "Không có" }));
    expect([said.get("a"), said.get("phan-b"), said.get("c")]).toEqual(["a", "khoi", "muc"]);
  });
});

describe("its blank cells", () => {
  it("are not asked for, and merging counts them as absent", () => {
    const said = form({ c: 1, "vi-pham": 1 }, { khoi: NOTHING_NOTE });
    expect(requiredCells(said)).toEqual({
      required: ["c", "vi-pham"],
      blank: [],
      closed: [],
      nothing: ["a", "b", "phan-b"],
    });
    const nothing = rowsSaidNothing(plan, said.notes);
    expect(["a", "c"].map((key) => isSaidAbsent(key, { kind: "blank" }, nothing))).toEqual([true, false]);
    expect(isSaidAbsent("a", reading(0), nothing)).toBe(false);
  });

  it("are asked for again when the note says more", () => {
    const { blank } = requiredCells(form({}, { a: `${NOTHING_NOTE} do chưa tách được` }));
    expect(blank).toContain("a");
  });
});

describe("a figure beside it", () => {
  it("is a contradiction in its own row", () => {
    expect(told({ a: 5 }, { a: NOTHING_NOTE })).toEqual([["nothing/a", "a"]]);
  });

  it("is one finding for a whole block", () => {
    expect(told({ a: 5, b: 7, c: 1 }, { khoi: NOTHING_NOTE })).toEqual([["nothing/khoi", "a", "b"]]);
  });

  it("is told once where both the row and its block say it", () => {
    expect(told({ a: 5 }, { khoi: NOTHING_NOTE, a: NOTHING_NOTE })).toEqual([["nothing/a", "a"]]);
  });

  it.each<[string, Figures, Record<string, string>]>([
    ["0 agrees with it", { a: 0, b: "0.0" }, { khoi: NOTHING_NOTE }],
    ["another note", { a: 5 }, { a: "Không có hồ sơ quá hạn" }],
    ["no violation: the code's own matter", { "vi-pham": 1 }, { "vi-pham": "Không có" }],
    ["a figure elsewhere", { c: 5 }, { khoi: NOTHING_NOTE }],
  ])("not: %s", (_, figures, notes) => expect(told(figures, notes)).toEqual([]));

  it("a code is an answer too", () => {
    expect(told({ "vi-pham": 1 }, { "vi-pham": NOTHING_NOTE })).toEqual([["nothing/vi-pham", "vi-pham"]]);
  });

  it("is said in words", () => {
    const [row] = nothingFindings(form({ a: 5 }, { a: "Không phát sinh." }));
    expect(words(row!, { a: 5 })).toBe(
      "a a (ô A): Ghi chú của dòng này ghi “Không phát sinh.”, trong khi dòng a (ô A) ghi 5.",
    );
    const figures = { a: 5, b: 7, "phan-b": 2, c: 8, "vi-pham": 1 };
    const [block] = nothingFindings(form(figures, { muc: NOTHING_NOTE }));
    expect(words(block!, figures)).toBe(
      "a a (ô A): Ghi chú của dòng muc (ô MUC) ghi “Không có số liệu”, nhưng bên dưới vẫn có số liệu (5 ô), như dòng a (ô A) ghi 5; dòng b (ô B) ghi 7; dòng phan-b (ô PHAN-B) ghi 2.",
    );
    const context = { cell: () => ({ stt: "1", label: "x", address: "A1", shown: "5" }) };
    expect(explainBeside(block!, context)?.words).toContain("để trống số liệu");
  });
});

describe("beside the explanation of a warning", () => {
  const other: Finding = {
    rule: "khac",
    kind: "copy",
    severity: "warning",
    cells: ["a"],
    data: { block: ["a"], of: ["b"] },
    fixes: [],
  };

  it("the note does not explain that it is contradicted", () => {
    const said = form({ a: 5 }, { a: NOTHING_NOTE });
    expect(nothingFindings(said).map((finding) => isExplained(finding, said))).toEqual([false]);
  });

  it("the note of the row explains a figure that contradicts its heading", () => {
    const said = form({ a: 5 }, { khoi: NOTHING_NOTE, a: "Của kỳ trước chuyển sang", b: "" });
    expect(nothingFindings(said).map((finding) => isExplained(finding, said))).toEqual([true]);
  });

  it("it explains another warning of a row that is 0 or blank", () => {
    const said = form({ a: 0 }, { a: NOTHING_NOTE });
    expect(isExplained(other, said)).toBe(true);
  });
});

it("law: what is said absent has no finding, what has one is not said absent", () => {
  const figure = fc.option(fc.nat({ max: 2 }), { nil: null });
  const note = fc.constantFrom("", NOTHING_NOTE, "Không có", "Đã kiểm tra");
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: rows.length, maxLength: rows.length }),
      fc.array(note, { minLength: rows.length, maxLength: rows.length }),
      (figures, notes) => {
        const readings = figures.map((one) => reading(one));
        const said = { plan, readings, notes: new Map(rows.map(({ id }, at) => [id, notes[at] ?? ""])), period: null };
        const nothing = rowsSaidNothing(plan, said.notes);
        const contradicted = nothingFindings(said).flatMap(({ cells }) => cells);
        const absent = rows
          .filter(({ id }, at) => isSaidAbsent(id, readings[at] as Reading, nothing))
          .map(({ id }) => id);
        const { blank, nothing: excused } = requiredCells(said);
        expect(absent.filter((id) => contradicted.includes(id) || blank.includes(id))).toEqual([]);
        expect(excused.filter((id) => !absent.includes(id))).toEqual([]);
        expect(contradicted.every((id) => nothing.has(id))).toBe(true);
      },
    ),
  );
});
