import { checkEdited, type Edits, shippedAs } from "../shipped";

const so = shippedAs("quang-ngai-2021/so");
const found = (edits: Edits) => [...checkEdited(so, edits).failed.keys()];

describe("Quảng Ngãi, Phụ lục: what a wrong figure brings", () => {
  it.each<[string, Edits, string[]]>([
    ["1.1: more done than planned", { "ke-hoach.hoan-thanh": 29 }, ["tinh/ke-hoach.hoan-thanh"]],
    ["1.1.2 (1.2.2): a district's row", { "kiem-tra.cap-huyen": 3 }, ["scope/kiem-tra.cap-huyen"]],
    ["1.4: a code printed on one line", { "khao-sat.hinh-thuc": 3 }, ["value/khao-sat.hinh-thuc"]],
    ["3.1: a figure in the heading without unit", { "tthc.thong-ke": 139 }, ["heading/tthc.thong-ke"]],
    ["3.1.3: levels below the total", { "tthc.hieu-luc.cap-xa": 1 }, ["tinh/tthc.hieu-luc.du-cac-cap"]],
    [
      "3.4.2: 0 for a rate of the districts",
      { "giai-quyet.cap-huyen.dung-han": 0 },
      ["scope/giai-quyet.cap-huyen.dung-han"],
    ],
    ["4.1.4: the total of the province", { "co-cau.su-nghiep": 5 }, ["scope/co-cau.su-nghiep"]],
    [
      "4.3: staff without a unit",
      {
        "co-cau.su-nghiep.so-nganh": 0,
        "vi-tri-viec-lam.su-nghiep": 0,
        "tu-chu.chi-thuong-xuyen": 0,
        "tu-chu.mot-phan": 0,
        "tu-chu.nha-nuoc-bao-dam": 0,
      },
      ["tinh/nguoi-lam-viec.co-don-vi"],
    ],
    [
      "5.1.2: more units approved than there are",
      { "vi-tri-viec-lam.su-nghiep": 6 },
      ["tinh/vi-tri-viec-lam.su-nghiep"],
    ],
    ["6: more units by autonomy than there are", { "tu-chu.mot-phan": 4 }, ["quang-ngai/tu-chu.muc-do"]],
    ["6: fewer units by autonomy than there are", { "tu-chu.mot-phan": 2 }, ["quang-ngai/tu-chu.du-muc-do"]],
    ["7.8: level 3 above the portal", { "dvctt.muc-do-3": 54 }, ["tinh/cong-dvc.dvctt"]],
  ])("%s", (_, edits, rules) => {
    expect(found(edits)).toEqual(rules);
  });
});

describe("Quảng Ngãi, Phụ lục: what it leaves alone", () => {
  it.each<[string, Edits]>([
    [
      "issues found in its own divisions, no department inspected",
      { "kiem-tra.so-nganh": null, "kiem-tra.van-de": 12 },
    ],
    [
      "a department without service units",
      {
        "co-cau.su-nghiep.so-nganh": null,
        "vi-tri-viec-lam.su-nghiep": null,
        "nguoi-lam-viec.duoc-giao": null,
        "nguoi-lam-viec.co-mat": null,
        "nguoi-lam-viec.tinh-gian": null,
        "nguoi-lam-viec.tinh-gian-so-2015": null,
        "tu-chu.chi-thuong-xuyen-va-dau-tu": null,
        "tu-chu.chi-thuong-xuyen": null,
        "tu-chu.mot-phan": null,
        "tu-chu.nha-nuoc-bao-dam": null,
        "tu-chu.co-phan": null,
      },
    ],
    [
      "procedures of the province level only",
      {
        "tthc.hieu-luc": 139,
        "tthc.hieu-luc.cap-tinh": 139,
        "tthc.hieu-luc.cap-huyen": null,
        "tthc.hieu-luc.cap-xa": 0,
      },
    ],
    ["its own cut of units since 2015", { "co-cau.su-nghiep.cat-giam-so-2015": 20 }],
    ["platforms of the province left blank", { "kien-truc": null, "hop-truc-tuyen": null, lgsp: null }],
  ])("%s", (_, edits) => {
    expect(found(edits)).toEqual([]);
  });
});

it("leaves out each rule of the province with its reason, and keeps the others", () => {
  const ids = so.plan.template.file.rules.map(({ id }) => id);
  const tinh = shippedAs("bnv-6459-2020/tinh").plan.template.file.rules.map(({ id }) => id);
  expect(tinh.filter((id) => !ids.includes(id))).toEqual([
    "tinh/kiem-tra.so-nganh",
    "tinh/kiem-tra.van-de",
    "tinh/giai-quyet.cap-huyen.tthc",
    "tinh/giai-quyet.cap-xa.tthc",
    "tinh/co-cau.su-nghiep.thanh-phan",
    "tinh/co-cau.su-nghiep.du-thanh-phan",
    "tinh/tu-chu.muc-do",
    "tinh/tu-chu.du-muc-do",
    "tinh/co-cau.su-nghiep.tong-so",
  ]);
  expect(ids.filter((id) => !tinh.includes(id))).toEqual(["quang-ngai/tu-chu.muc-do", "quang-ngai/tu-chu.du-muc-do"]);
});
