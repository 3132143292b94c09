import { checkEdited, type Edits, shippedAs } from "../shipped";

const tinh = shippedAs("bnv-6459-2020/tinh");
const found = (edits: Edits) => [...checkEdited(tinh, edits).failed.keys()];

describe("Phụ lục 2: what a wrong figure brings", () => {
  it.each<[string, Edits, string[]]>([
    ["1.1: more done than planned", { "ke-hoach.hoan-thanh": 63 }, ["tinh/ke-hoach.hoan-thanh"]],
    ["1.2: more departments inspected than there are", { "kiem-tra.so-nganh": 80 }, ["tinh/kiem-tra.so-nganh"]],
    [
      "1.2: issues without an inspection",
      { "kiem-tra.so-nganh": 0, "kiem-tra.cap-huyen": null },
      ["tinh/kiem-tra.van-de"],
    ],
    ["1.2: more issues resolved than found", { "kiem-tra.xu-ly-xong": 38 }, ["tinh/kiem-tra.xu-ly-xong"]],
    ["1.3: on time and late above assigned", { "nhiem-vu-cp-ttg.qua-han": 16 }, ["tinh/nhiem-vu-cp-ttg.hoan-thanh"]],
    ["1.4: forms without the way they were handed out", { "khao-sat.hinh-thuc": null }, ["tinh/khao-sat.hinh-thuc"]],
    [
      "1.4: a habitual 0 without a survey",
      { "khao-sat.phieu": 0, "khao-sat.hinh-thuc": 0 },
      ["tinh/khao-sat.khong-phieu"],
    ],
    ["1.5: a code that is not in the list", { "doi-thoai": 2 }, ["value/doi-thoai"]],
    ["2.4: more recommended than checked and reviewed", { "vbqppl.kien-nghi": 541 }, ["tinh/vbqppl.kien-nghi"]],
    ["2.5: more handled than recommended", { "vbqppl.xu-ly-xong": 42 }, ["tinh/vbqppl.xu-ly-xong"]],
    ["3.1: a figure in the heading", { "tthc.thong-ke": 1891 }, ["heading/tthc.thong-ke"]],
    ["3.1.3: levels above the total", { "tthc.hieu-luc.cap-xa": 148 }, ["tinh/tthc.hieu-luc.khong-trung"]],
    ["3.1.3: levels below the total", { "tthc.hieu-luc.cap-xa": 146 }, ["tinh/tthc.hieu-luc.du-cac-cap"]],
    [
      "3.1.3: one level above the total",
      { "tthc.hieu-luc.cap-huyen": 2870 },
      ["tinh/tthc.hieu-luc.khong-trung", "tinh/tthc.hieu-luc.cap-huyen"],
    ],
    ["3.1.3: levels without a total", { "tthc.hieu-luc": null }, ["tinh/tthc.hieu-luc.tong-so"]],
    [
      "3.2: more published than in force",
      { "cong-dvc-quoc-gia.cong-khai": 1892 },
      ["tinh/cong-dvc-quoc-gia.cong-khai"],
    ],
    [
      "3.2: more integrated than provided online",
      { "cong-dvc-quoc-gia.muc-do-3-4": 1205 },
      ["tinh/cong-dvc-quoc-gia.dvctt"],
    ],
    ["3.3: more linked than in force", { "mot-cua.lien-thong-cac-cap": 1892 }, ["tinh/mot-cua.lien-thong-cac-cap"]],
    ["3.4: over 100 %", { "giai-quyet.so-nganh.dung-han": 120 }, ["value/giai-quyet.so-nganh.dung-han"]],
    [
      "3.5: level 3 and 4 on the portal differs from section 7.8",
      { "cong-dvc.muc-do-3-4": 1024 },
      ["tinh/cong-dvc.dvctt"],
    ],
    ["3.5: more with payment than on the portal", { "cong-dvc.thanh-toan": 1892 }, ["tinh/cong-dvc.thanh-toan"]],
    ["4.1.4: parts above the total", { "co-cau.su-nghiep.cap-huyen": 589 }, ["tinh/co-cau.su-nghiep.thanh-phan"]],
    ["4.1.4: parts below the total", { "co-cau.su-nghiep.cap-huyen": 558 }, ["tinh/co-cau.su-nghiep.du-thanh-phan"]],
    [
      "4.1.4: a cut of 100 % leaves nothing",
      { "co-cau.su-nghiep.cat-giam-so-2015": 100 },
      ["value/co-cau.su-nghiep.cat-giam-so-2015"],
    ],
    ["4.2: more officials than allotted", { "bien-che.co-mat": 2136 }, ["tinh/bien-che.co-mat"]],
    [
      "4.2: cuts without a rate against 2015",
      { "bien-che.tinh-gian-so-2015": null },
      ["tinh/bien-che.tinh-gian-so-2015"],
    ],
    [
      "4.3: the block of 4.2 over again",
      { "nguoi-lam-viec.duoc-giao": 2135, "nguoi-lam-viec.co-mat": 2047 },
      ["tinh/nguoi-lam-viec.khac-bien-che"],
    ],
    [
      "5.1: more units approved than there are",
      { "vi-tri-viec-lam.su-nghiep": 743 },
      ["tinh/vi-tri-viec-lam.su-nghiep"],
    ],
    [
      "5.3: selection by exam, nobody appointed",
      { "bo-nhiem.so-nganh": 0, "bo-nhiem.phong-thuoc-so": 0, "bo-nhiem.phong-thuoc-huyen": null },
      ["tinh/bo-nhiem.thi-tuyen"],
    ],
    ["6: autonomy levels above the total", { "tu-chu.mot-phan": 187 }, ["tinh/tu-chu.muc-do"]],
    ["6: autonomy levels below the total", { "tu-chu.mot-phan": 168 }, ["tinh/tu-chu.du-muc-do"]],
    ["7.4: over 100 % though no unit is printed", { "chung-thu-so": 101 }, ["value/chung-thu-so"]],
    ["7.6.2: rates without the number of documents", { "van-ban-di": null }, ["tinh/van-ban-di.ty-le"]],
    ["7.6.2: both ways of sending above 100 %", { "van-ban-di.dien-tu-va-giay": 6.51 }, ["tinh/van-ban-di.cong-ty-le"]],
    [
      "7.8: level 3 and level 4 above all procedures",
      { "dvctt.muc-do-4": 1203, "cong-dvc.muc-do-3-4": 1891 },
      ["tinh/cong-dvc.dvctt", "tinh/dvctt.tong-so"],
    ],
    [
      "7.8: a rate without procedures",
      { "dvctt.muc-do-4": 0, "cong-dvc.muc-do-3-4": 689 },
      ["tinh/dvctt.ho-so-muc-do-4"],
    ],
    [
      "7.8: a rate of 0 over no procedures",
      { "dvctt.muc-do-4": 0, "dvctt.ho-so-muc-do-4": 0, "cong-dvc.muc-do-3-4": 689 },
      ["tinh/dvctt.khong-muc-do-4"],
    ],
  ])("%s", (_, edits, rules) => {
    expect(found(edits)).toEqual(rules);
  });
});

describe("Phụ lục 2: what is right though it looks odd", () => {
  it.each<[string, Edits]>([
    ["1.1: everything done", { "ke-hoach.hoan-thanh": 62 }],
    ["1.2: nothing found, nothing resolved", { "kiem-tra.van-de": 0, "kiem-tra.xu-ly-xong": 0 }],
    ["1.4: no survey, both blank", { "khao-sat.phieu": null, "khao-sat.hinh-thuc": null }],
    ["1.4: an online survey is code 0", { "khao-sat.hinh-thuc": 0 }],
    [
      "3.1.3: no district level since 1/7/2025",
      { "tthc.hieu-luc.cap-huyen": null, "tthc.hieu-luc.cap-xa": 434, "giai-quyet.cap-huyen.dung-han": null },
    ],
    ["3.3: internal processes at 0 %", { "mot-cua.quy-trinh-noi-bo": 0, "mot-cua.quy-trinh-dien-tu": 0 }],
    ["4.2: more staff than in 2015", { "bien-che.tinh-gian-so-2015": -3.5 }],
    ["4.2: nobody left in the period", { "bien-che.tinh-gian": 0, "bien-che.tinh-gian-so-2015": 0 }],
    ["5.3: appointments without an exam", { "bo-nhiem.thi-tuyen": 0 }],
    [
      "7.8: no procedure at level 3, its rate blank",
      { "dvctt.muc-do-3": 0, "dvctt.muc-do-4": 1204, "dvctt.ho-so-muc-do-3": null },
    ],
    ["7.8: nobody used the procedures online", { "dvctt.ho-so-muc-do-3": 0 }],
  ])("%s", (_, edits) => {
    expect(found(edits)).toEqual([]);
  });
});
