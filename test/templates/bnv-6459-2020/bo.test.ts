import { checkEdited, type Edits, shippedAs } from "../shipped";

const bo = shippedAs("bnv-6459-2020/bo");
const found = (edits: Edits) => [...checkEdited(bo, edits).failed.keys()];

describe("Phụ lục 1: what a wrong figure brings", () => {
  it.each<[string, Edits, string[]]>([
    ["1.2: issues without an inspection", { "kiem-tra.don-vi-thuoc-bo": null }, ["bo/kiem-tra.van-de"]],
    ["1.4: a survey without forms", { "khao-sat.phieu": 0 }, ["bo/khao-sat.co-phieu"]],
    ["1.4: no survey, yet forms", { "khao-sat.thuc-hien": 0 }, ["bo/khao-sat.khong-khao-sat"]],
    ["1.4: the code left out as if 1.4 were a heading", { "khao-sat.thuc-hien": null }, ["bo/khao-sat.thuc-hien"]],
    [
      "1.4: no survey and a habitual 0 for its way",
      { "khao-sat.thuc-hien": 0, "khao-sat.phieu": 0, "khao-sat.hinh-thuc": 0 },
      ["bo/khao-sat.khong-khao-sat"],
    ],
    ["2.1: kinds above the total", { "vbqppl.ban-hanh.thong-tu": 64 }, ["bo/vbqppl.ban-hanh"]],
    ["2.1: kinds without a total", { "vbqppl.ban-hanh": null }, ["bo/vbqppl.ban-hanh.tong-so"]],
    ["3.1.3: levels differ from the total", { "tthc.hieu-luc.cap-xa": 23 }, ["bo/tthc.hieu-luc.cac-cap"]],
    ["3.4: over 100 %", { "giai-quyet.dung-han": 100.5 }, ["value/giai-quyet.dung-han"]],
    ["3.5: more at level 3 and 4 than on the portal", { "cong-dvc.tich-hop": 211 }, ["bo/cong-dvc.muc-do-3-4"]],
    ["4.1.1: parts differ from the total", { "co-cau.hanh-chinh.ben-trong": 188 }, ["bo/co-cau.hanh-chinh.thanh-phan"]],
    ["4.1.1: no total, as no unit is printed", { "co-cau.hanh-chinh": null }, ["bo/co-cau.hanh-chinh.tong-so"]],
    ["4.1.3: groups above the total", { "co-cau.su-nghiep.khac": 37 }, ["bo/co-cau.su-nghiep.thanh-phan"]],
    [
      "4.2.5: a cut of 100 % leaves nobody",
      { "bien-che.tinh-gian-so-2015": 100 },
      ["value/bien-che.tinh-gian-so-2015"],
    ],
    [
      "5.1: more bodies approved than there are",
      { "vi-tri-viec-lam.hanh-chinh": 215 },
      ["bo/vi-tri-viec-lam.hanh-chinh"],
    ],
    ["7.2: a code that is not in the list", { "he-thong-bao-cao": 3 }, ["value/he-thong-bao-cao"]],
    ["7.3: reports through a system not begun", { "he-thong-bao-cao": 0 }, ["bo/he-thong-bao-cao.ty-le"]],
    ["7.5: rates without the number of documents", { "van-ban-di": 0 }, ["bo/van-ban-di.ty-le"]],
  ])("%s", (_, edits, rules) => {
    expect(found(edits)).toEqual(rules);
  });
});

describe("Phụ lục 1: what is right though it looks odd", () => {
  it.each<[string, Edits]>([
    ["1.4: no survey, no forms, no way", { "khao-sat.thuc-hien": 0, "khao-sat.phieu": 0, "khao-sat.hinh-thuc": null }],
    ["2.1: more than laws, decrees and circulars", { "vbqppl.ban-hanh": 75 }],
    ["4.2.5: more staff than in 2015", { "bien-che.tinh-gian-so-2015": -2 }],
    ["7.2: a system not begun, nothing sent through it", { "he-thong-bao-cao": 0, "he-thong-bao-cao.ty-le": null }],
  ])("%s", (_, edits) => {
    expect(found(edits)).toEqual([]);
  });
});
