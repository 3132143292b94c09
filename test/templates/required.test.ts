import fc from "fast-check";
import "../support/seed";
import { blank } from "../../src/core/reading/reading";
import {
  readCell,
  requiredCells,
  requiredSections,
  type CellKey,
  type CellSpec,
  type Reading,
  type RequiredRequest,
} from "../../src/core";
import { requirementOf } from "../../src/core/template/required";
import { reading, shipped, shippedAs, type Edits, type Shipped } from "./shipped";
import ninhSon from "./ninh-thuan-2022/ninh-son.json";

/** While there were districts, and after. */
const before = { id: "6-thang", year: 2024 } as const;
const after = { id: "quy-3", year: 2025 } as const;

function asked(form: Shipped, readings: readonly Reading[], more: Partial<RequiredRequest> = {}) {
  const { plan, sample } = form;
  return requiredCells({ plan, readings, unitType: sample.unitType, period: before, notes: new Map(), ...more });
}

function emptied({ plan }: Shipped): Reading[] {
  return plan.cells.map(() => blank);
}

function edited({ plan }: Shipped, readings: readonly Reading[], edits: Edits): Reading[] {
  return plan.cells.map(({ key }, slot) => {
    const edit = edits[key];
    if (edit === undefined) return readings[slot] as Reading;
    return typeof edit === "object" && edit !== null ? edit : reading(edit);
  });
}

describe("how many cells must be filled", () => {
  // Empty: nothing answered yet, so nothing is closed but what rests on a row that may stay blank.
  // Clean: every branch of the sample is open; Bình Định has begun 15 lĩnh vực of 9 figures.
  // After: the rows about districts are not asked for any more.
  it.each([
    { id: "binh-dinh-2020/huyen", empty: 138, clean: 275, figures: 292 },
    { id: "bnv-6459-2020/bo", empty: 87, clean: 87, figures: 87, after: 86 },
    { id: "bnv-6459-2020/tinh", empty: 94, clean: 94, figures: 94, after: 84 },
    { id: "ninh-thuan-2022/huyen", empty: 105, clean: 108, figures: 127 },
    { id: "quang-ngai-2021/so", empty: 65, clean: 67, figures: 94, after: 64 },
    { id: "soc-trang-2021/so", empty: 92, clean: 118, figures: 129, after: 90 },
  ])("in $id: $empty in the empty form, $clean in the clean sample", ({ id, figures, ...counts }) => {
    const form = shippedAs(id);
    expect(form.plan.cells.filter(isFigure)).toHaveLength(figures);
    expect(asked(form, emptied(form)).required).toHaveLength(counts.empty);
    expect(asked(form, form.readings).required).toHaveLength(counts.clean);
    if (counts.after === undefined) return;
    expect(asked(form, emptied(form), { period: after }).required).toHaveLength(counts.after);
  });

  it("every form we ship is counted", () => {
    expect(shipped).toHaveLength(6);
  });

  it("by section, as a reader names them", () => {
    const form = shippedAs("bnv-6459-2020/tinh");
    const answer = asked(
      form,
      edited(form, form.readings, { "ke-hoach.nhiem-vu": null, lgsp: null, "tu-chu.co-phan": 0 }),
    );
    expect(
      requiredSections(form.plan, answer).map(({ heading, filled, required }) => [heading, filled, required]),
    ).toEqual([
      ["chi-dao", 12, 13],
      ["the-che", 5, 5],
      ["tthc", 20, 20],
      ["bo-may", 17, 17],
      ["cong-vu", 16, 16],
      ["tai-chinh-cong", 5, 5],
      ["chinh-phu-dien-tu", 17, 18],
    ]);
  });

  it("the province is asked for nothing about districts once there are none", () => {
    const form = shippedAs("bnv-6459-2020/tinh");
    const now = new Set(asked(form, form.readings, { period: after }).required);
    expect(asked(form, form.readings).required.filter((key) => !now.has(key))).toEqual([
      "kiem-tra.cap-huyen",
      "tthc.hieu-luc.cap-huyen",
      "giai-quyet.cap-huyen.dung-han",
      "co-cau.su-nghiep.cap-huyen",
      "tuyen-dung.cap-xa-len-cap-huyen",
      "bo-nhiem.phong-thuoc-huyen",
      "hop-truc-tuyen",
      "lien-thong-van-ban.cap-huyen",
      "lien-thong-van-ban.cap-xa",
      "mot-cua-dien-tu.cap-huyen",
    ]);
  });

  it("the last report with districts is still asked for them", () => {
    const form = shippedAs("bnv-6459-2020/tinh");
    const keys = asked(form, form.readings, { period: { id: "6-thang", year: 2025 } }).required;
    expect(keys).toContain("tthc.hieu-luc.cap-huyen");
  });

  it("the report of Ninh Sơn, as it was sent, leaves 24 of them blank", () => {
    const form = shippedAs("ninh-thuan-2022/huyen");
    const figures = new Map<string, string>(Object.entries(ninhSon.figures));
    const readings = form.plan.cells.map(({ key, measure }) => {
      const text = figures.get(key) ?? "";
      return readCell({ value: text, text, format: "General" }, measure);
    });
    const { blank: left, closed } = asked(form, readings);
    // Rows of its own matters, left blank beside rows where it did write 0.
    expect(left).toEqual([
      "doi-thoai",
      "vbqppl.ban-hanh",
      "tthc.don-gian-hoa",
      "tthc.cong-bo-moi",
      "tthc.bai-bo-thay-the",
      "tthc.hieu-luc",
      "mot-cua.lien-thong-cung-cap",
      "mot-cua.lien-thong-cac-cap",
      "mot-cua.phi-dia-gioi",
      "co-cau.su-nghiep.cat-giam-so-2015",
      "bien-che.tinh-gian",
      "bien-che.tinh-gian-so-2015",
      "nguoi-lam-viec.tinh-gian-so-2015",
      "vi-tri-viec-lam.vi-pham",
      "tuyen-dung.cong-chuc",
      "tuyen-dung.cong-chuc-dac-biet",
      "tuyen-dung.cap-xa-len-cap-huyen",
      "tuyen-dung.vien-chuc",
      "tuyen-dung.vien-chuc-dac-biet",
      "ky-luat.so-nganh-va-huyen",
      "ky-luat.phong-thuoc-so-va-huyen",
      "ky-luat.su-nghiep",
      "tu-chu.chi-thuong-xuyen-va-dau-tu",
      "tu-chu.co-phan",
    ]);
    // Nothing was inspected or reviewed, no petition came in, no task is known: their results are not asked for.
    expect(closed).toEqual([
      "kiem-tra.ty-le-xu-ly",
      "kiem-tra.xu-ly-xong",
      "nhiem-vu-cp-ttg.dung-han",
      "nhiem-vu-cp-ttg.qua-han",
      "nhiem-vu-cp-ttg.chua-hoan-thanh",
      "vbqppl.kiem-tra.ty-le-xu-ly",
      "vbqppl.kiem-tra.can-xu-ly",
      "vbqppl.kiem-tra.xu-ly-xong",
      "vbqppl.ra-soat.ty-le-xu-ly",
      "vbqppl.ra-soat.can-xu-ly",
      "vbqppl.ra-soat.xu-ly-xong",
      "pakn.ty-le-giai-quyet",
      "pakn.giai-quyet",
    ]);
  });
});

describe.each(shipped)("$id", (form) => {
  const { plan, readings } = form;
  const conditional = plan.cells.filter((spec) => typeof requirementOf(spec) === "object");

  it("the clean sample leaves no required cell blank", () => {
    const answer = asked(form, readings);
    expect([answer.blank, answer.closed, answer.nothing]).toEqual([[], [], []]);
  });

  it("requires no heading, no words, no row of another office", () => {
    const keys = asked(form, readings).required.map((key) => plan.cell(key));
    expect(
      keys.filter((spec) => !isFigure(spec) || spec.row.appliesTo?.includes(form.sample.unitType) === false),
    ).toEqual([]);
  });

  it("a blank in any one required cell is told, and no other", () => {
    for (const key of asked(form, readings).required) {
      const { blank: left } = asked(form, edited(form, readings, { [key]: null }));
      expect(left).toEqual([key]);
    }
  });

  it("what an answer of 0 closes, another answer opens", () => {
    expect(conditional.length).toBeGreaterThan(5);
    for (const { key, row } of conditional) {
      const opening = openingOf(row);
      const isAsked = (figure: number) => {
        const edits = Object.fromEntries([[key, null], ...opening.map((cell) => [cell, figure])]);
        return asked(form, edited(form, readings, edits));
      };
      if (!asked(form, readings).required.includes(key)) continue;
      expect([key, isAsked(0).closed.includes(key), isAsked(0).blank.includes(key)]).toEqual([key, true, false]);
      expect([key, isAsked(1).closed.includes(key), isAsked(1).blank.includes(key)]).toEqual([key, false, true]);
    }
  });

  describe("whatever is filled", () => {
    const some = fc.array(fc.oneof(fc.constant(null), fc.nat({ max: 3 }), fc.constant("doubt" as const)), {
      minLength: plan.cells.length,
      maxLength: plan.cells.length,
    });
    const random = some.map((figures) => figures.map((figure) => (figure === "doubt" ? doubt : reading(figure))));

    it("filling all blanks leaves none, with whatever figures", () => {
      fc.assert(
        fc.property(random, fc.infiniteStream(fc.nat({ max: 2 })), (some, figures) => {
          const { blank: left } = asked(form, some);
          const next = figures[Symbol.iterator]();
          const edits = Object.fromEntries(left.map((key): [CellKey, number] => [key, next.next().value as number]));
          expect(asked(form, edited(form, some, edits)).blank).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });

    it("filling one never adds a blank", () => {
      fc.assert(
        fc.property(random, fc.nat(), fc.nat({ max: 2 }), (some, at, figure) => {
          const { blank: left } = asked(form, some);
          const key = left[at % Math.max(1, left.length)];
          if (key === undefined) return;
          const then = asked(form, edited(form, some, { [key]: figure })).blank;
          expect(then.filter((one) => !left.includes(one))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });

    it("each cell is asked for, closed or neither, and the sections hold all of them", () => {
      fc.assert(
        fc.property(random, (some) => {
          const { required, blank: left, closed } = asked(form, some);
          expect(new Set([...required, ...closed]).size).toBe(required.length + closed.length);
          expect(left).toEqual(required.filter((key) => some[plan.slots.get(key) as number]?.kind === "blank"));
          const sections = requiredSections(plan, { required, blank: left });
          expect(sections.reduce((sum, one) => sum + one.required, 0)).toBe(required.length);
          expect(sections.flatMap((one) => one.blank).sort()).toEqual([...left].sort());
          expect(sections.every((one) => one.filled + one.blank.length === one.required)).toBe(true);
        }),
        { numRuns: 40 },
      );
    });
  });
});

const doubt: Reading = { kind: "doubt", doubt: { code: "word", shown: "?", candidates: [] } };

function isFigure({ measure }: CellSpec): boolean {
  return measure.type !== "heading" && measure.type !== "text";
}

/** The cells a row's condition names. */
function openingOf({ required }: CellSpec["row"]): readonly CellKey[] {
  if (typeof required !== "object") return [];
  const { when } = required;
  const atoms = "any" in when ? when.any : "all" in when ? when.all : [when];
  return atoms.flatMap((atom) => ("cell" in atom ? [atom.cell] : atom.sum));
}
