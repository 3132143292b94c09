import { checkEdited, type Edits, shippedAs } from "../shipped";

const huyen = shippedAs("ninh-thuan-2022/huyen");
const found = (edits: Edits) => [...checkEdited(huyen, edits).failed.keys()];

describe("Phụ lục 1 to 7: what a wrong figure brings", () => {
  it.each<[string, Edits, string[]]>([
    ["1, 2: a rate over another base", { "ke-hoach.ty-le": 78 }, ["ninh-thuan/ke-hoach.ty-le"]],
    [
      "1, 2: a rate though nothing was planned",
      { "ke-hoach.nhiem-vu": 0, "ke-hoach.hoan-thanh": 0 },
      ["ninh-thuan/ke-hoach.ty-le.mau-so"],
    ],
    ["1, 2: a rate without what was done", { "ke-hoach.hoan-thanh": null }, ["ninh-thuan/ke-hoach.ty-le.tu-so"]],
    ["1, 2: done and planned without a rate", { "ke-hoach.ty-le": null }, ["ninh-thuan/ke-hoach.ty-le.co-ty-le"]],
    ["1, 3.1: a row of the departments", { "kiem-tra.so-nganh": 4 }, ["scope/kiem-tra.so-nganh"]],
    ["1, 4.1: a count, though the form prints %", { "thanh-tra.co-quan": 250 }, ["scope/thanh-tra.co-quan"]],
    [
      "1, 5: more tasks than were given",
      { "nhiem-vu-cp-ttg.chua-hoan-thanh": 3 },
      ["ninh-thuan/nhiem-vu-cp-ttg.hoan-thanh"],
    ],
    ["1, 6: no survey, yet forms", { "khao-sat.thuc-hien": 0 }, ["ninh-thuan/khao-sat.khong-khao-sat"]],
    ["1, 6: a survey without forms", { "khao-sat.phieu": 0 }, ["ninh-thuan/khao-sat.co-phieu"]],
    ["2, 1: levels differ from the total", { "vbqppl.ban-hanh.cap-xa": 4 }, ["ninh-thuan/vbqppl.ban-hanh"]],
    ["2, 1: levels without a total", { "vbqppl.ban-hanh": null }, ["ninh-thuan/vbqppl.ban-hanh.tong-so"]],
    ["2, 2: more to be handled than checked", { "vbqppl.kiem-tra": 5 }, ["ninh-thuan/vbqppl.kiem-tra.can-xu-ly"]],
    ["3, 1.4: a total above its levels", { "tthc.hieu-luc": 369 }, ["ninh-thuan/tthc.hieu-luc.du-cac-cap"]],
    ["3, 1.4: a total below its levels", { "tthc.hieu-luc": 367 }, ["ninh-thuan/tthc.hieu-luc.khong-trung"]],
    [
      "3, 3.2: more on time than resolved",
      { "giai-quyet.cap-huyen.ho-so-dung-han": 4127 },
      ["ninh-thuan/giai-quyet.cap-huyen.dung-han", "ninh-thuan/giai-quyet.cap-huyen.ho-so-dung-han"],
    ],
    [
      "3, 3.2: a rate cut off",
      { "giai-quyet.cap-huyen.ho-so-dung-han": 4125, "giai-quyet.cap-huyen.dung-han": 99.97 },
      ["ninh-thuan/giai-quyet.cap-huyen.dung-han/rounding"],
    ],
    [
      "3, 3.4: complaints solved, no rate",
      { "pakn.ty-le-giai-quyet": null },
      ["ninh-thuan/pakn.ty-le-giai-quyet.co-ty-le"],
    ],
    [
      "4, 1.5: other units than the district's",
      { "co-cau.su-nghiep.cap-huyen": 46 },
      ["ninh-thuan/co-cau.su-nghiep.du-thanh-phan"],
    ],
    [
      "4 and 6: two totals of the same units",
      { "tu-chu.tong-so": 48, "tu-chu.nha-nuoc-bao-dam": 39 },
      ["ninh-thuan/tu-chu.tong-so"],
    ],
    [
      "4 and 5: more units approved than there are",
      { "vi-tri-viec-lam.su-nghiep": 48 },
      ["ninh-thuan/vi-tri-viec-lam.su-nghiep", "ninh-thuan/vi-tri-viec-lam.cap-huyen"],
    ],
    ["4, 2: more officials than allotted", { "bien-che.co-mat": 83 }, ["ninh-thuan/bien-che.co-mat"]],
    [
      "4, 3: the block of 2 over again",
      { "nguoi-lam-viec.duoc-giao": 82, "nguoi-lam-viec.co-mat": 79 },
      ["ninh-thuan/nguoi-lam-viec.khac-bien-che"],
    ],
    ["5, 2: a figure on the heading", { "tuyen-dung": 27 }, ["heading/tuyen-dung"]],
    ["6, 1: another rate of payment", { "giai-ngan.ty-le": 67 }, ["ninh-thuan/giai-ngan.ty-le"]],
    ["6, 2: autonomy levels above the total", { "tu-chu.chi-thuong-xuyen": 3 }, ["ninh-thuan/tu-chu.muc-do"]],
    ["6, 2: autonomy levels below the total", { "tu-chu.chi-thuong-xuyen": 1 }, ["ninh-thuan/tu-chu.du-muc-do"]],
    ["6, 2.4: bands differ from their total", { "tu-chu.mot-phan.tu-10": 2 }, ["ninh-thuan/tu-chu.mot-phan"]],
    ["7, 1: a code that is not in the list", { "kien-truc": 2 }, ["value/kien-truc"]],
    ["7, 5.2: the common rate beyond its parts", { "van-ban-di.dien-tu": 99.5 }, ["ninh-thuan/van-ban-di.dien-tu"]],
    [
      "7 and 3: level 3 and 4 above all procedures",
      { "tthc.hieu-luc": 228, "tthc.hieu-luc.cap-huyen": 115 },
      ["ninh-thuan/dvctt.tong-so", "ninh-thuan/dvctt.muc-do-3-4.tthc"],
    ],
    [
      "7, 6.6: level 3 and 4 differ from their total",
      { "dvctt.muc-do-3-4": 230, "cong-dvc-quoc-gia.ty-le": 88.26 },
      ["ninh-thuan/dvctt.muc-do-3-4"],
    ],
    [
      "7, 6.7: files online, but of no procedure",
      { "dvctt.muc-do-3.phat-sinh": 0, "dvctt.muc-do-4.phat-sinh": 0 },
      ["ninh-thuan/ho-so.co-tthc-phat-sinh"],
    ],
    [
      "7 and 3: more resolved than received",
      { "ho-so.tiep-nhan": 4125, "ho-so.ty-le-truc-tuyen": 73.02 },
      ["ninh-thuan/ho-so.tiep-nhan"],
    ],
  ])("%s", (_, edits, rules) => {
    expect(found(edits)).toEqual(rules);
  });
});

describe("Phụ lục 1 to 7: what is right though it looks odd", () => {
  it.each<[string, Edits]>([
    ["1, 2: 63 for 62,5 half a unit up", { "ke-hoach.hoan-thanh": 25, "ke-hoach.ty-le": 63 }],
    [
      "1, 3.3: nothing found, no rate",
      { "kiem-tra.van-de": 0, "kiem-tra.xu-ly-xong": 0, "kiem-tra.ty-le-xu-ly": null },
    ],
    ["1, 6: no survey, no forms, no way", { "khao-sat.thuc-hien": 0, "khao-sat.phieu": 0, "khao-sat.hinh-thuc": null }],
    [
      "2, 1: nothing issued, no total",
      { "vbqppl.ban-hanh": null, "vbqppl.ban-hanh.cap-huyen": 0, "vbqppl.ban-hanh.cap-xa": 0 },
    ],
    ["4, 2: more staff than in 2015", { "bien-che.tinh-gian-so-2015": -3.5 }],
    ["6, 1: more paid out than planned", { "giai-ngan.thuc-hien": 95319.5, "giai-ngan.ty-le": 102 }],
    ["6, 1: an amount with decimals", { "giai-ngan.thuc-hien": 71208.35 }],
  ])("%s", (_, edits) => {
    expect(found(edits)).toEqual([]);
  });
});
