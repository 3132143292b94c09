import { checkAll, compile } from "../../../src/core";
import { checkEdited, type Edits, reading, shippedAs } from "../shipped";

const huyen = shippedAs("binh-dinh-2020/huyen");
const found = (edits: Edits) => [...checkEdited(huyen, edits).failed.keys()];
const field = "ho-so.linh-vuc";

describe("Bình Định, Phụ lục 1 and 2: what a wrong figure brings", () => {
  it.each<[string, Edits, string[]]>([
    ["PL1 1.2: departments of the province", { "kiem-tra.so-nganh": 2 }, ["scope/kiem-tra.so-nganh"]],
    [
      "PL1 3.4.2: a rate that is not that of table 1b",
      { "giai-quyet.cap-huyen.dung-han": 97 },
      ["binh-dinh/ho-so.ty-le-dung-han"],
    ],
    [
      "PL1 3.4.2: the rate cut off",
      { "giai-quyet.cap-huyen.dung-han": 98.6 },
      ["binh-dinh/ho-so.ty-le-dung-han/rounding"],
    ],
    [
      "PL1 5.3: an exam without an appointment",
      { "bo-nhiem.thi-tuyen": 1, "bo-nhiem.phong-thuoc-huyen": 0 },
      ["tinh/bo-nhiem.thi-tuyen"],
    ],
    ["1a: published on time and late", { "tthc-thuoc-tham-quyen:cong-bo-cham": 3 }, ["binh-dinh/tthc.cong-bo"]],
    [
      "1a: the procedures of the communes counted in",
      { "tthc-thuoc-tham-quyen:hieu-luc": 507 },
      ["binh-dinh/tthc.hieu-luc"],
    ],
    [
      "1a: linked procedures below the parts",
      { "tthc-thuoc-tham-quyen:lien-thong": 39 },
      ["binh-dinh/tthc.lien-thong.khong-trung"],
    ],
    [
      "1a: linked procedures above the parts",
      { "tthc-thuoc-tham-quyen:lien-thong": 41 },
      ["binh-dinh/tthc.lien-thong.du"],
    ],
    [
      "1a: linked across levels unlike Phụ lục 1",
      { "mot-cua.lien-thong-cac-cap": 30 },
      ["binh-dinh/tthc.lien-thong-doc"],
    ],
    [
      "1b: a field's carried over and new do not add up, neither does the column",
      { [`${field}#4:moi-tiep-nhan`]: 1 },
      ["binh-dinh/ho-so.tiep-nhan/linh-vuc#4", "binh-dinh/ho-so.tong-cong/moi-tiep-nhan"],
    ],
    [
      "1b: the total row",
      { "ho-so.tong-cong:qua-han": 32 },
      ["binh-dinh/ho-so.da-giai-quyet/tong-cong", "binh-dinh/ho-so.tong-cong/qua-han"],
    ],
    [
      "1b: the total row left blank",
      Object.fromEntries(
        huyen.plan.cells.filter(({ row }) => row.id === "ho-so.tong-cong").map(({ key }) => [key, null]),
      ),
      ["binh-dinh/ho-so.co-tong-cong"],
    ],
    ["1c: more procedures with files than registered", { "bcci:tthc-phat-sinh": 13 }, ["binh-dinh/bcci.phat-sinh"]],
    ["1c: received here and by post", { "bcci:tiep-nhan": 97 }, ["binh-dinh/bcci.hinh-thuc/tiep-nhan"]],
    ["1c: more answered than received", { "bcci:tra": 97, "bcci:tra-tai-noi": 62 }, ["binh-dinh/bcci.tra"]],
    ["1c: files by post of no procedure", { "bcci:tthc-phat-sinh": 0 }, ["binh-dinh/bcci.co-phat-sinh"]],
    [
      "2: more new leaders than leaders",
      { "bo-may-huyen:lanh-dao-huyen-tang-giam": 4 },
      ["binh-dinh/bo-may.tang-giam/lanh-dao-huyen"],
    ],
    ["2: more staff than allotted", { "bo-may-huyen:bien-che": 77 }, ["binh-dinh/bo-may.bien-che"]],
    ["2: fewer staff than present", { "bo-may-huyen:bien-che": 68 }, ["binh-dinh/bo-may.bien-che-co-mat"]],
    ["2: more cut in the period than in all", { "bien-che.tinh-gian": 3 }, ["binh-dinh/bo-may.tinh-gian-ky"]],
    [
      "3a: a division neither right nor wrong",
      { "bo-tri-viec-lam.phong-chua": 0 },
      ["binh-dinh/vi-tri-viec-lam.phong"],
    ],
    ["3a: units unlike Phụ lục 1", { "bo-tri-viec-lam.su-nghiep-chua": 3 }, ["binh-dinh/vi-tri-viec-lam.su-nghiep"]],
    ["4: the total of autonomous units", { "tu-chu.su-nghiep": 53 }, ["binh-dinh/tai-chinh.su-nghiep"]],
    [
      "4: two errors that cancel each other, told by Phụ lục 1",
      { "tu-chu.su-nghiep.chi-thuong-xuyen": 4, "tu-chu.su-nghiep.mot-phan": 1 },
      ["binh-dinh/tai-chinh.tu-chu/chi-thuong-xuyen", "binh-dinh/tai-chinh.tu-chu/mot-phan"],
    ],
    ["5: documents on paper and electronic", { "cntt:van-ban-giay": 793 }, ["binh-dinh/cntt.van-ban.khong-trung"]],
    [
      "5: files at level 4 without a procedure",
      { "cntt:muc-do-4": 0 },
      ["binh-dinh/cntt.co-tthc/muc-do-4", "binh-dinh/cntt.tthc/muc-do-4"],
    ],
    ["6: more procedures under ISO than in force", { "iso.tthc": 361 }, ["binh-dinh/iso.tthc"]],
  ])("%s", (_, edits, rules) => {
    expect(found(edits)).toEqual(rules);
  });
});

describe("Bình Định, Phụ lục 1 and 2: what it leaves alone", () => {
  it.each<[string, Edits]>([
    ["a decrease", { "bo-may-huyen:bien-che-tang-giam": -12 }],
    ["staff as present, not as allotted", { "bo-may-huyen:bien-che": 69 }],
    ["a field not used", { ...withoutField(15), "giai-quyet.cap-huyen.dung-han": 99 }],
    ["a division counted with other offices", { "bo-tri-viec-lam.phong-chua": 4 }],
    ["the figures of the report: 3 procedures by post, 2 with files", { "bcci:tthc": 3, "bcci:tthc-phat-sinh": 2 }],
    ["the rate at its own precision", { "giai-quyet.cap-huyen.dung-han": 99 }],
  ])("%s", (_, edits) => {
    expect(found(edits)).toEqual([]);
  });
});

describe("Bình Định, table 1b with fields added and removed", () => {
  it.each([3, 40])("with %i fields, every field and every column is checked", (count) => {
    const plan = compile(huyen.plan.template, { unitType: "huyen", instances: new Map([[field, count]]) });
    const figure = (key: string): number => {
      if (key.startsWith("ho-so.tong-cong:")) return figure(`${field}:${key.split(":")[1]}`) * count;
      const each = { "tiep-nhan": 12, "ky-truoc-chuyen": 2, "moi-tiep-nhan": 10, "da-giai-quyet": 9, "dung-han": 8 };
      const rest = { "qua-han": 1, "dang-giai-quyet": 3, "dang-chua-den-han": 2, "dang-qua-han": 1 };
      return ({ ...each, ...rest } as Record<string, number>)[key.split(":")[1] ?? ""] ?? 0;
    };
    const inTable = (key: string) => key.startsWith("ho-so.");
    const readings = plan.cells.map(({ key }) => reading(inTable(key) ? figure(key) : null));
    expect([...checkAll(plan, readings).failed.keys()]).toEqual([]);

    const last = `${field}#${count}:dung-han`;
    const wrong = plan.cells.map(({ key }, slot) => (key === last ? reading(9) : readings[slot]!));
    expect([...checkAll(plan, wrong).failed.keys()]).toEqual([
      `binh-dinh/ho-so.da-giai-quyet/linh-vuc#${count}`,
      "binh-dinh/ho-so.tong-cong/dung-han",
    ]);
  });
});

/** The last of the fields left blank, and the total row without it. */
function withoutField(instance: number): Edits {
  const own = huyen.plan.cells.filter(({ key }) => key.startsWith(`${field}#${instance}:`));
  const figure = (key: string) => Number(huyen.sample.figures[key]);
  return Object.fromEntries(
    own.flatMap(({ key, column }) => {
      const total = `ho-so.tong-cong:${column.id}`;
      return [
        [key, null],
        [total, figure(total) - figure(key)],
      ];
    }),
  );
}
