import fc from "fast-check";
import { evidenceFindings } from "../../../src/core/evidence/evidence";
import { readCell } from "../../../src/core/reading/read-cell";
import { plausible } from "../../bench/plausible";
import { seeded } from "../../support/seeded";
import { smallPlan, smallRow } from "../../support/small-template";
import ninhSon from "../../templates/ninh-thuan-2022/ninh-son.json";
import { checkEdited, reading, shipped, shippedAs, type Edits } from "../../templates/shipped";
import { cellOf, columns, edited, fieldCopied, huyen, matrix, none, tinh } from "./edited";

/** What is odd in the clean sample of a form once some cells are changed. */
function odd(id: string, edits: Edits) {
  const form = shippedAs(id);
  return evidenceFindings(form.plan, edited(form, edits), checkEdited(form, edits)).map(({ rule }) => rule);
}

describe("evidence", () => {
  it.each(shipped)("is not found in the clean sample of $id", ({ plan, readings }) => {
    expect(evidenceFindings(plan, readings, none)).toEqual([]);
  });

  it("is not found in the report of Ninh Sơn, where 252 procedures stand ten times", () => {
    const { plan } = shippedAs(huyen);
    const figures: Readonly<Record<string, string>> = ninhSon.figures;
    const readings = plan.cells.map(({ key, measure }) => {
      const text = figures[key] ?? "";
      return readCell({ value: text, text, format: "General" }, measure);
    });
    expect(evidenceFindings(plan, readings, none)).toEqual([]);
  });

  it.each<[string, string, Edits, readonly string[]]>([
    [
      "a block over one built alike",
      huyen,
      {
        "giai-quyet.cap-xa.dung-han": 99.05,
        "giai-quyet.cap-xa.xong": 4126,
        "giai-quyet.cap-xa.ho-so-dung-han": 4087,
      },
      ["evidence/block/giai-quyet.cap-xa.dung-han"],
    ],
    [
      "a block a finding of the rules names already",
      tinh,
      { "nguoi-lam-viec.duoc-giao": 2135, "nguoi-lam-viec.co-mat": 2047 },
      [],
    ],
    [
      "a block elsewhere that cannot have come out the same by chance",
      tinh,
      {
        "vbqppl.ban-hanh": 2350,
        "vbqppl.kiem-tra": 1457,
        "vbqppl.ra-soat": 4833,
        "tthc.cong-bo-moi": 4833,
        "tuyen-dung.cong-chuc": 2350,
        "tuyen-dung.cong-chuc-dac-biet": 1457,
        "tuyen-dung.cap-xa-len-cap-huyen": 4833,
      },
      ["evidence/block/tuyen-dung.cong-chuc"],
    ],
    [
      "small figures that are the same in two blocks",
      huyen,
      {
        "tuyen-dung.cong-chuc": 1,
        "tuyen-dung.cong-chuc-dac-biet": 2,
        "tuyen-dung.cap-xa-len-cap-huyen": 4,
        "ky-luat.so-nganh-va-huyen": 1,
        "ky-luat.phong-thuoc-so-va-huyen": 2,
        "ky-luat.su-nghiep": 4,
      },
      [],
    ],
    [
      "all procedures published, integrated and paid online",
      tinh,
      { "cong-dvc.muc-do-3-4": 1891, "cong-dvc.thanh-toan": 1891, "cong-dvc-quoc-gia.muc-do-3-4": 1891 },
      [],
    ],
    [
      "one more row of a field like another",
      matrix,
      fieldCopied(8, 14),
      ["evidence/block/ho-so.linh-vuc#14:tiep-nhan"],
    ],
    [
      "a large figure in the next row, which counts something else",
      tinh,
      { "khao-sat.hinh-thuc": null, "doi-thoai": null, "khao-sat.phieu": 4357, "vbqppl.ban-hanh": 4357 },
      ["evidence/row/vbqppl.ban-hanh"],
    ],
    [
      "a round figure in the next row",
      tinh,
      { "khao-sat.hinh-thuc": null, "doi-thoai": null, "khao-sat.phieu": 4000, "vbqppl.ban-hanh": 4000 },
      [],
    ],
    [
      "a small figure in the next row",
      tinh,
      { "khao-sat.hinh-thuc": null, "doi-thoai": null, "khao-sat.phieu": 43, "vbqppl.ban-hanh": 43 },
      [],
    ],
    [
      "a very large figure where something else is counted",
      tinh,
      { "nguoi-lam-viec.duoc-giao": 1284350 },
      ["evidence/row/van-ban-di"],
    ],
    ["the same for a figure met more easily", tinh, { "vbqppl.ra-soat": 742 }, []],
    ["a whole that is all of its part", tinh, { "nguoi-lam-viec.co-mat": 24560 }, []],
    [
      "a rate under a count of 0",
      tinh,
      {
        "co-cau.su-nghiep": 0,
        "co-cau.su-nghiep.ubnd-tinh": 0,
        "co-cau.su-nghiep.so-nganh": 0,
        "co-cau.su-nghiep.cap-huyen": 0,
      },
      ["evidence/nothing/co-cau.su-nghiep.cat-giam-so-2015"],
    ],
    [
      "all of nothing left was cut",
      tinh,
      {
        "co-cau.su-nghiep": 0,
        "co-cau.su-nghiep.ubnd-tinh": 0,
        "co-cau.su-nghiep.so-nganh": 0,
        "co-cau.su-nghiep.cap-huyen": 0,
        "co-cau.su-nghiep.cat-giam-so-2015": 100,
      },
      [],
    ],
    ["a rate whose count a rule looks after", huyen, { "pakn.tiep-nhan": 0, "pakn.giai-quyet": 0 }, []],
  ])("%s", (_name, id, edits, rules) => {
    expect(odd(id, edits)).toEqual(rules);
  });

  it("tells what is about nothing once for each 0", () => {
    const nature = "stock" as const;
    const rows = [
      smallRow("don-vi", "Đơn vị", { nature }),
      smallRow("tu-chu", "Đơn vị", { parent: "don-vi", nature }),
      smallRow("tu-chu.ty-le", "%", { parent: "tu-chu", nature }),
      smallRow("giai-the", "Đơn vị", { parent: "don-vi", nature: "flow" }),
      smallRow("vien-chuc", "Người", { parent: "don-vi", nature }),
    ];
    const says = (...figures: readonly (number | null)[]) =>
      evidenceFindings(smallPlan(rows), figures.map(reading), none).map(({ rule, data }) => [rule, data]);
    expect(says(0, 3, 40, 5, 6)).toEqual([
      ["evidence/nothing/tu-chu", { says: "nothing", figures: ["tu-chu", "tu-chu.ty-le"], of: ["don-vi"] }],
    ]);
    expect(says(0, 0, 40, null, null).map(([rule]) => rule)).toEqual(["evidence/nothing/tu-chu.ty-le"]);
    expect(says(0, 0, 0, 5, 6)).toEqual([]);
    expect(says(null, 3, 40, 5, 6)).toEqual([]);
    expect(says(2, 3, 40, 5, 6)).toEqual([]);
  });

  it("says of a row of a field copied which cells repeat which", () => {
    const form = shippedAs(matrix);
    const readings = edited(form, fieldCopied(8, 14));
    const [finding] = evidenceFindings(form.plan, readings, none);
    expect(finding?.data).toMatchObject({
      block: expect.arrayContaining(["ho-so.linh-vuc#14:tiep-nhan"]) as unknown,
      of: expect.arrayContaining(["ho-so.linh-vuc#8:tiep-nhan"]) as unknown,
    });
    expect(finding?.cells).toHaveLength(18);
  });

  it("names each place and each figure once", () => {
    expect(odd(matrix, { ...fieldCopied(8, 11), ...fieldCopied(8, 14) })).toEqual([
      "evidence/block/ho-so.linh-vuc#11:tiep-nhan",
      "evidence/block/ho-so.linh-vuc#14:tiep-nhan",
    ]);
    const rows = ["Phiếu", "Hồ sơ", "Người", "Lớp"].map((unit, at) => smallRow(`so-${at}`, unit));
    const found = evidenceFindings(
      smallPlan(rows),
      rows.map(() => reading(4357)),
      none,
    );
    expect(found.map(({ rule }) => rule)).toEqual([`evidence/row/${rows[1]?.id}`]);
  });

  it("finds a row copied over another one, whatever report it is in", () => {
    const field = fc.record({
      seed: fc.nat(),
      from: fc.integer({ min: 1, max: 15 }),
      step: fc.integer({ min: 1, max: 14 }),
      before: fc.integer({ min: 10, max: 99 }),
      fresh: fc.integer({ min: 300, max: 900 }),
      done: fc.integer({ min: 110, max: 250 }),
      late: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(field, ({ seed, from, step, before, fresh, done, late }) => {
        const { plan, ...form } = shippedAs(matrix);
        const to = ((from + step - 1) % 15) + 1;
        const left = before + fresh - done;
        const row = [before + fresh, before, fresh, done, done - late, late, left, left - late, late];
        const both = [from, to].flatMap((one) => columns.map((column, at) => [cellOf(one, column), row[at] ?? 0]));
        const readings = plausible({ plan, ...form }, seeded(seed));
        const copied = edited({ plan, readings }, Object.fromEntries(both) as Edits);
        const blocks = evidenceFindings(plan, copied, none).filter(({ data }) => data["says"] === "block");
        const ends = [from, to].map((one) => cellOf(one, "moi-tiep-nhan"));
        expect(blocks.some(({ cells }) => ends.every((key) => cells.includes(key)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is hardly ever found in a plausible report", () => {
    const random = seeded(7);
    const reports = Array.from({ length: 900 }, (_, at) => shipped[at % shipped.length]).flatMap((form) => form ?? []);
    const warned = reports.filter((form) => evidenceFindings(form.plan, plausible(form, random), none).length > 0);
    expect(warned.length).toBeLessThanOrEqual(2);
  });
});
