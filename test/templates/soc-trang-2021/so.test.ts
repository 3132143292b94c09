import { checkEdited, type Edits, shippedAs } from "../shipped";

const so = shippedAs("soc-trang-2021/so");
const found = (edits: Edits) => [...checkEdited(so, edits).failed.keys()].map((id) => id.replace(/^soc-trang\//, ""));

describe("Sóc Trăng: what a wrong figure brings", () => {
  it.each<[string, Edits, string[]]>([
    ["I.1: more done than planned", { "ke-hoach.hoan-thanh": 29 }, ["ke-hoach.hoan-thanh"]],
    ["I.2: more offices inspected than there are", { "kiem-tra.phong-ban": 28 }, ["kiem-tra.phong-ban"]],
    ["I.2: more bodies inspected than there are", { "kiem-tra.don-vi-truc-thuoc": 8 }, ["kiem-tra.don-vi-truc-thuoc"]],
    [
      "I.2: issues without an inspection",
      { "kiem-tra.phong-ban": 0, "kiem-tra.don-vi-truc-thuoc": null },
      ["kiem-tra.van-de"],
    ],
    ["I.3: words for a code", { "tuyen-truyen.hop-hoi-nghi": 2 }, ["value/tuyen-truyen.hop-hoi-nghi"]],
    ["I.4: on time and late above assigned", { "nhiem-vu-ubnd-tinh.qua-han": 14 }, ["nhiem-vu-ubnd-tinh.hoan-thanh"]],
    [
      "I.5: a habitual 0 without a survey",
      { "khao-sat.phieu": 0, "khao-sat.hinh-thuc": 0, "khao-sat.hai-long": null },
      ["khao-sat.khong-phieu"],
    ],
    ["I.5: content, but nobody asked", { "khao-sat.phieu": null, "khao-sat.hinh-thuc": null }, ["khao-sat.hai-long"]],
    ["II.1: more on time than issued", { "vbqppl.ban-hanh.dung-tien-do": 7 }, ["vbqppl.ban-hanh/dung-tien-do"]],
    ["II.1: details without a total", { "vbqppl.ban-hanh": null }, ["vbqppl.ban-hanh.tong-so"]],
    ["II.2: more handled than recommended", { "vbqppl.ra-soat.xu-ly-xong": 9 }, ["vbqppl.ra-soat.xu-ly-xong"]],
    ["III.2: places differ from the total", { "tthc.hieu-luc.tai-co-quan": 99 }, ["tthc.hieu-luc"]],
    ["III.3: more on the site than in force", { "trang-mot-cua.cong-khai": 125 }, ["trang-mot-cua.cong-khai"]],
    [
      "III.6: a rate without files",
      { "giai-quyet.tiep-nhan": null, "giai-quyet.tra-ket-qua": null },
      ["giai-quyet.dung-han"],
    ],
    ["III.6: files without a rate", { "giai-quyet.dung-han": null }, ["giai-quyet.co-ty-le"]],
    ["III.7 and VII.3: two numbers of level 3 and 4", { "cong-dvc.muc-do-3-4": 88 }, ["cong-dvc.dvctt"]],
    [
      "IV.1: offices in bodies that do not exist",
      { "co-cau.hanh-chinh": 0, "tu-chu.to-chuc-hanh-chinh": 0, "quy-che-chi-tieu.don-vi-truc-thuoc": 5 },
      ["co-cau.phong-ban/co-cau.hanh-chinh"],
    ],
    ["IV.1: a rate of cuts, nothing cut", { "co-cau.cat-giam": 0 }, ["cat-giam.so-ke-hoach/co-cau.cat-giam"]],
    ["IV.1: cuts at a rate of 0", { "co-cau.cat-giam-so-ke-hoach": 0 }, ["cat-giam.khong-ty-le/co-cau.cat-giam"]],
    [
      "IV.3: the block of IV.2 over again",
      { "nguoi-lam-viec.duoc-giao": 74, "nguoi-lam-viec.co-mat": 69 },
      ["nguoi-lam-viec.khac-bien-che"],
    ],
    ["IV.5: more heads than people", { "lanh-dao.phong-thuoc-so": 66 }, ["lanh-dao"]],
    [
      "IV.7: issues without an inspection",
      {
        "thanh-tra-chuyen-nganh.so-nganh": 0,
        "thanh-tra-chuyen-nganh.cap-huyen": 0,
        "thanh-tra-chuyen-nganh.cap-xa": 0,
      },
      ["thanh-tra-chuyen-nganh.van-de"],
    ],
    ["V.3: more appointed than there are", { "bo-nhiem.so-nganh": 5 }, ["bo-nhiem/so-nganh"]],
    ["V.6: dash rows are counts and add up", { "ky-luat.su-nghiep.tu-chu-mot-phan": 2 }, ["ky-luat.su-nghiep"]],
    ["VI.3: autonomy levels above the total", { "tu-chu.mot-phan": 3 }, ["tu-chu.muc-do"]],
    ["VI.3: a figure in the heading", { "tu-chu": 5 }, ["heading/tu-chu"]],
    [
      "VI.5: more rules than bodies",
      { "quy-che-chi-tieu.don-vi-truc-thuoc": 8 },
      ["quy-che-chi-tieu.don-vi-truc-thuoc"],
    ],
    ["VII.1: rates without the number of documents", { "van-ban-di": 0 }, ["van-ban-di.ty-le"]],
    [
      "VII.3: a rate without procedures",
      { "dvctt.muc-do-4": 0, "cong-dvc.muc-do-3-4": 35, "trang-mot-cua.muc-do-3-4": 35 },
      ["dvctt.ho-so/muc-do-4"],
    ],
    ["VII.4: more procedures than files", { "bcci.ho-so-tiep-nhan": 22 }, ["bcci.ho-so/tiep-nhan"]],
    ["VII.4: files of no procedure", { "bcci.tthc-tiep-nhan": 0 }, ["bcci.co-tthc/tiep-nhan"]],
    ["VII.4: more files by post than files", { "bcci.ho-so-tra-ket-qua": 3713 }, ["bcci.tong-ho-so/tra-ket-qua"]],
    [
      "VII.5: ISO in bodies that do not exist",
      noBodies(),
      ["iso.don-vi/cong-bo", "iso.don-vi/xem-xet-lanh-dao", "iso.don-vi/danh-gia-noi-bo"],
    ],
  ])("%s", (_, edits, rules) => {
    expect(found(edits)).toEqual(rules);
  });
});

describe("Sóc Trăng: what is right though it looks odd", () => {
  it.each<[string, Edits]>([
    ["I.3: more articles than planned", { "tuyen-truyen.ty-le": 140 }],
    ["I.5: no survey, all blank", { "khao-sat.phieu": null, "khao-sat.hinh-thuc": null, "khao-sat.hai-long": null }],
    ["I.7: other tasks are words", { "nhiem-vu-khac": null }],
    ["IV.1: a cut without a plan", { "co-cau.cat-giam-so-ke-hoach": null }],
    ["IV.1: nothing cut", { "co-cau.cat-giam": 0, "co-cau.cat-giam-so-ke-hoach": 0 }],
    ["IV.2: more cut than planned", { "bien-che.tinh-gian-so-ke-hoach": 150 }],
    ["V.4: more trained than planned", { "dao-tao.thuc-te": 90 }],
    ["V.5: more moved than planned", { "chuyen-doi-vi-tri.thuc-te": 9 }],
    [
      "an office without bodies under it",
      {
        ...noBodies(),
        "iso.don-vi.cong-bo": null,
        "iso.don-vi.xem-xet-lanh-dao": 0,
        "iso.don-vi.danh-gia-noi-bo": null,
      },
    ],
  ])("%s", (_, edits) => {
    expect(found(edits)).toEqual([]);
  });
});

/** A ban or văn phòng that has nothing under it: the "(nếu có)" rows blank. */
function noBodies(): Edits {
  const under =
    /^(co-cau\.(hanh-chinh|su-nghiep)|nguoi-lam-viec|tu-chu\.(?!co-quan)|quy-che-chi-tieu\.|ky-luat\.su-nghiep|(lanh-dao|bo-nhiem|ky-luat)\.phong-don-vi)/;
  const blank = so.plan.cells.filter(({ key }) => under.test(key)).map(({ key }) => [key, null] as const);
  const own = {
    "kiem-tra.don-vi-truc-thuoc": 0,
    "tthc.hieu-luc.tai-co-quan": 124,
    "tthc.hieu-luc.don-vi-truc-thuoc": null,
  };
  return { ...Object.fromEntries(blank), ...own };
}
