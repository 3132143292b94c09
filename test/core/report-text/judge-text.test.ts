import { decimal, lexiconOf, placeText, type Reading, summaryOf, textFindings } from "../../../src/core";
import { shipped, shippedAs } from "../../templates/shipped";
import ninhSon from "../../templates/ninh-thuan-2022/ninh-son.json";
import { compareText } from "./compare-text";
import lines from "./ninh-son-text.json";

const lexicon = lexiconOf(shipped.map(({ plan }) => plan.template));

type Cells = Readonly<Record<string, number | string>>;

/** "446/491" is a doubt, as the reader of cells has it. */
function readingOf(figure: number | string | undefined): Reading {
  if (figure === undefined || figure === "") return { kind: "blank" };
  const [part = "", whole] = String(figure).replaceAll(".", "").replace(",", ".").split("/");
  if (typeof figure === "number") return { kind: "value", value: decimal(figure) };
  if (whole === undefined) return { kind: "value", value: decimal(part.replace(/^0(?=\d)/, "")) };
  return { kind: "doubt", doubt: { code: "fraction", shown: figure, candidates: [decimal(part), null] } };
}

/** What is said of a text beside an appendix whose other cells are blank. */
function laid(text: string, cells: Cells, form = "ninh-thuan-2022/huyen", caption = "") {
  const { plan } = shippedAs(form);
  const readings = plan.cells.map(({ key }) => readingOf(cells[key]));
  const matches = compareText(text, plan, readings, lexicon, caption);
  return { matches, findings: textFindings(matches, plan, readings), summary: summaryOf(matches) };
}

/** The cells in conflict, each with what the text says. */
function conflicts(text: string, cells: Cells, form?: string, caption?: string): readonly string[] {
  return laid(text, cells, form, caption).findings.map(({ cells: [key], data }) => `${key}: ${String(data.text)}`);
}

const level = "Tổng số TTHC thuộc thẩm quyền giải quyết của UBND cấp huyện là: 252 thủ tục.";
const huyen = "tthc.hieu-luc.cap-huyen";
const rate = "giai-quyet.cap-huyen.dung-han";
const onTime = "giai-quyet.cap-huyen.ho-so-dung-han";
const done = "giai-quyet.cap-huyen.xong";

describe("a figure of a text beside the appendix", () => {
  it("agrees", () => {
    const { findings, summary } = laid(level, { [huyen]: 252 });
    expect(findings).toEqual([]);
    expect(summary).toEqual({ compared: 1, agrees: 1, conflicts: 0, unsure: 0, elsewhere: 0, unrelated: false });
  });

  it("conflicts, with both figures, the cell and the sentence", () => {
    expect(laid(level, { [huyen]: 253 }).findings).toEqual([
      {
        rule: `report-text/${huyen}`,
        kind: "report-text",
        severity: "warning",
        cells: [huyen],
        data: { appendix: 253, text: 252, quote: level, how: "said" },
        fixes: [],
      },
    ]);
  });

  it("is not cleared by an equal figure of another cell or place", () => {
    const text = `${level.replace(".", "")}; cấp xã có 253 thủ tục.`;
    expect(conflicts(text, { [huyen]: 253, "tthc.cong-bo-moi": 252 })).toEqual([`${huyen}: 252`]);
  });

  it.each<[string, string, Cells]>([
    ["the cell is blank", level, {}],
    ["it is a plan", `IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV\n${level}`, { [huyen]: 253 }],
    ["another place agrees", `${level}\n${level.replace("252", "253")}`, { [huyen]: 253 }],
    ["the text says two things", `${level}\n${level.replace("252", "251")}`, { [huyen]: 253 }],
    ["it speaks of the communes", level.replace("cấp huyện", "cấp xã"), { [huyen]: 253 }],
    [
      "it is a number of a document",
      "UBND huyện ban hành Quyết định số 252/QĐ-UBND ngày 15/01/2024.",
      { [huyen]: 253 },
    ],
    ["it is said of one commune", "Xã Mỹ Sơn: tổng số hồ sơ đã giải quyết xong 120 hồ sơ.", { [done]: 4126 }],
    ["it is a duty", "Tiếp tục giải quyết hồ sơ theo quy định, không để xảy ra hồ sơ quá hạn.", { [rate]: 99 }],
    [
      "its sentence begins with what is planned",
      "Phấn đấu giải quyết 100% hồ sơ đúng hạn; tinh giản thêm 9 biên chế.",
      { "bien-che.tinh-gian": 1 },
    ],
    ["it is of several years", "Giai đoạn 2016-2021, huyện đã tinh giản 125 biên chế.", { "bien-che.tinh-gian": 1 }],
    ["it counts communes", "UBND huyện đã kiểm tra 6 xã.", { "kiem-tra.cap-huyen": 0 }],
    ["it counts offices of another kind", "UBND huyện đã kiểm tra 04 phòng, ban.", { "kiem-tra.cap-huyen": 0 }],
    ["it is of a level, and the cell of all", "Hồ sơ cấp huyện: tiếp nhận 4.015 hồ sơ.", { "ho-so.tiep-nhan": 13200 }],
    [
      "it is of all staff, and the cell of a part",
      "Tổng số biên chế công chức, viên chức được giao là 1.366 biên chế, trong đó: cơ quan chuyên môn 77 biên chế.",
      { "bien-che.duoc-giao": 77 },
    ],
  ])("shows no conflict when %s", (_name, text, cells) => {
    expect(conflicts(text, cells)).toEqual([]);
  });

  const paper = "van-ban-di.dien-tu";
  it.each<[string, string, Cells, readonly string[]]>([
    [
      "done as far as it is, after a plan",
      "Phấn đấu tinh giản 5 biên chế; đến nay đã tinh giản 3 biên chế.",
      { "bien-che.tinh-gian": 1 },
      ["bien-che.tinh-gian: 3"],
    ],
    [
      "of the office itself, and of others by their level alone",
      "Tỷ lệ sử dụng văn bản điện tử của UBND thành phố đạt 91,9%; của các xã đạt 93,2%.",
      { [`${paper}.cap-huyen`]: 99.1, [`${paper}.cap-xa`]: 94.2 },
      [`${paper}.cap-huyen: 91.9`, `${paper}.cap-xa: 93.2`],
    ],
    [
      "none, with the reason for it",
      "Trong năm chưa tuyển dụng viên chức do chờ hướng dẫn mới của tỉnh.",
      { "tuyen-dung.vien-chuc": 6 },
      ["tuyen-dung.vien-chuc: 0"],
    ],
    [
      "none, with whose it would be",
      "Trong kỳ không nhận được phản ánh, kiến nghị nào của người dân, doanh nghiệp.",
      { "pakn.tiep-nhan": 2 },
      ["pakn.tiep-nhan: 0"],
    ],
  ])("is %s", (_name, said, cells, expected) => {
    expect(conflicts(said, cells)).toEqual(expected);
  });

  it.each<[string, string, Cells]>([
    [
      "the part of a whole that agrees",
      "Sở có 63 biên chế, trong đó 3 biên chế được giao bổ sung trong năm.",
      { "bien-che.duoc-giao": 63 },
    ],
    [
      "said of two indicators at once",
      "Sở thực hiện tiếp nhận và trả kết quả qua dịch vụ bưu chính công ích đối với 96 TTHC.",
      { "bcci.tthc-tra-ket-qua": 26, "bcci.tthc-tiep-nhan": 19 },
    ],
  ])("%s shows no conflict", (_name, said, cells) => {
    expect(conflicts(said, cells, "soc-trang-2021/so")).toEqual([]);
  });

  it("counts what stands right behind it, not what it is part of", () => {
    const text = "Sở có 06 phòng chuyên môn thuộc khối văn phòng Sở và 6 đơn vị sự nghiệp trực thuộc.";
    const cells = { "co-cau.phong-ban": 7, "co-cau.su-nghiep": 6, "co-cau.su-nghiep.phong-ban": 19 };
    expect(conflicts(text, cells, "soc-trang-2021/so")).toEqual(["co-cau.phong-ban: 6"]);
  });

  it("is laid beside the cell only in the report's own period", () => {
    const text = "Trong quý II, số TTHC công bố mới là 12 thủ tục.";
    const cells = { "tthc.cong-bo-moi": 31 };
    const said = (caption: string) => conflicts(text, cells, undefined, caption);
    expect(said("Quý II năm 2024")).toEqual(["tthc.cong-bo-moi: 12"]);
    expect(said("Quý III năm 2024")).toEqual([]);
    expect(said("")).toEqual([]);
  });
});

describe("figures reckoned from what a text says", () => {
  const cells = { [rate]: 99.75, [done]: 4836, [onTime]: 4824 };
  const terms = (early: string, onTime_: string, late: string) =>
    `Cấp huyện: đã giải quyết 4.836 hồ sơ: trước hạn ${early} hồ sơ; đúng hạn ${onTime_} hồ sơ; quá hạn ${late} hồ sơ.`;

  it("early and on time are on time together", () => {
    expect(conflicts(terms("3.000", "1.824", "12"), cells)).toEqual([]);
    expect(conflicts(terms("3.000", "1.824", "12"), { ...cells, [onTime]: 1824 })).toEqual([`${onTime}: 4824`]);
  });

  it("none late is a rate of 100", () => {
    const text = "Cấp huyện: đã giải quyết xong 4.836 hồ sơ, không có hồ sơ trễ hạn.";
    expect(conflicts(text, cells)).toEqual([`${rate}: 100`]);
    expect(conflicts(text, { ...cells, [rate]: 100 })).toEqual([]);
  });

  it("from five to three is less by two", () => {
    const text = "Số phòng ban, tổ chức hành chính thuộc sở giảm từ 5 phòng xuống còn 3 phòng.";
    expect(conflicts(text, { "co-cau.cat-giam": 2 }, "soc-trang-2021/so")).toEqual([]);
    expect(conflicts(text, { "co-cau.cat-giam": 1 }, "soc-trang-2021/so")).toEqual(["co-cau.cat-giam: 2"]);
  });

  it("the whole of a right part is laid beside what the form counts it out of", () => {
    const text = "Đã hoàn thành 31/34 nhiệm vụ của Kế hoạch CCHC năm.";
    const said = (whole: number) => conflicts(text, { "ke-hoach.hoan-thanh": 31, "ke-hoach.nhiem-vu": whole });
    expect(said(34)).toEqual([]);
    expect(said(40)).toEqual(["ke-hoach.nhiem-vu: 34"]);
  });
});

describe("the whole report of Ninh Sơn", () => {
  const text = lines.join("\n");

  it("conflicts with its own appendix where its figures are to be reckoned, and nowhere else", () => {
    const { matches } = laid(text, ninhSon.figures);
    const shown = matches.filter(({ verdict }) => verdict === "conflicts");
    expect(shown.map(({ key, figure }) => `${key}: ${String(figure.value)}`).sort()).toEqual(
      [`${rate}: 100`, `${onTime}: 445`, `${rate}: 99.7758`, "giai-quyet.cap-xa.ho-so-dung-han: 2388"].sort(),
    );
    expect(summaryOf(matches).agrees).toBeGreaterThanOrEqual(4);
  });

  it("has the office and period of its heading", () => {
    expect(placeText(text, shippedAs("ninh-thuan-2022/huyen").plan, lexicon, "").heading.join("\n")).toContain(
      "quý III năm 2024 huyện Ninh Sơn",
    );
  });
});

describe("a text that is none of the form's", () => {
  it.each(["", "   \n", "Thời tiết hôm nay đẹp.", "Sản lượng lúa đạt 61,5 tạ/ha trên 4.200 ha gieo trồng."])(
    "%j is told",
    (text) => {
      expect(laid(text, { [huyen]: 252 }).summary).toMatchObject({ compared: 0, unrelated: true });
    },
  );
});

describe("tables of a text", () => {
  const small = ["Nội dung\tCấp huyện\tCấp xã", "Tổng số TTHC thuộc thẩm quyền giải quyết\t252\t109"];
  const cells = { [huyen]: 252, "tthc.hieu-luc.cap-xa": 110 };

  it("are read by their rows and columns, wherever an STT stands", () => {
    expect(conflicts(small.join("\n"), cells)).toEqual(["tthc.hieu-luc.cap-xa: 109"]);
    expect(conflicts(small.map((line, at) => `${at === 0 ? "STT" : at}\t${line}`).join("\n"), cells)).toEqual([
      "tthc.hieu-luc.cap-xa: 109",
    ]);
  });

  it("of another period's column are left alone", () => {
    const table = "Nội dung\tCùng kỳ năm trước\tKỳ này\nSố TTHC công bố mới\t12\t31";
    expect(conflicts(table, { "tthc.cong-bo-moi": 31 })).toEqual([]);
    expect(conflicts(table, { "tthc.cong-bo-moi": 30 })).toEqual(["tthc.cong-bo-moi: 31"]);
  });

  it("that are the form's own appendix are no text", () => {
    const { plan } = shippedAs("ninh-thuan-2022/huyen");
    const rows = plan.cells
      .filter(({ measure }) => measure.type === "count")
      .slice(0, 20)
      .map(({ row }, at) => `${row.stt}\t${row.label}\t${row.unit}\t${at + 500}`);
    const appendix = ["PHỤ LỤC 1", "STT\tChỉ tiêu thống kê\tĐơn vị tính\tSố liệu", ...rows].join("\n");
    expect(laid(appendix, cells).summary.compared).toBe(0);
    expect(conflicts(`${appendix}\n\n${level.replace("252", "251")}`, cells)).toEqual([`${huyen}: 251`]);
  });
});
