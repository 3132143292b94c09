import type { Verdict } from "../../src/report/verdict";
import { checkSlipText, type CheckSlipFacts, type CheckSlipFinding } from "../../src/text/check-slip";

const result: Verdict = {
  verdict: "ready",
  reasons: [],
  errors: [],
  openWarnings: [],
  explainedWarnings: [],
  blanks: [],
  afterSigning: [],
  unreadable: [],
  missingAppendices: [],
  missingRows: [],
  openCaptions: [],
  due: "2021-06-25",
  daysLeft: 3,
  force: "inForce",
};

const facts: CheckSlipFacts = {
  office: "UBND tỉnh A",
  period: { name: "6 tháng", year: 2021, from: "2020-12-15", to: "2021-06-14" },
  template: { name: "Mẫu", version: 2, regulation: "Công văn 1", validFrom: "2020-12-07", validTo: "" },
  sheets: ["Phụ lục 1", "Phụ lục 2"],
  figures: { filled: 87, fillable: 95, required: 95, requiredFilled: 87 },
  rules: { checked: 160, notChecked: 12 },
  result,
  reasons: "",
  blanks: [],
  findings: [],
  missing: [],
  report: "a/b/6-thang/2021",
  fingerprint: "3F2A-91B0-77CE-0D4E-A1B2-C3D4",
  madeAt: new Date(2021, 5, 22, 10, 32).getTime(),
};

const finding: CheckSlipFinding = {
  severity: "warning",
  explained: false,
  sheet: "",
  where: "1.2 Số phiếu (ô D5)",
  sentence: "Ghi 3.",
  note: "",
  supplier: "",
};

const said = (more: Partial<CheckSlipFacts>) => checkSlipText({ ...facts, ...more });
const row = (more: Partial<CheckSlipFinding>) => said({ findings: [{ ...finding, ...more }] }).rows[0];

describe("the words of a Phiếu kiểm tra", () => {
  it("say what was checked, when, and that nothing was found", () => {
    const { subtitles, facts: told, verdict, after } = said({});
    expect(subtitles.at(-1)).toContain("10:32 ngày 22/6/2021");
    expect(new Map(told)).toEqual(
      new Map([
        ["Đơn vị báo cáo", "UBND tỉnh A"],
        ["Kỳ báo cáo", "6 tháng 2021, số liệu từ 15/12/2020 đến 14/6/2021"],
        ["Hạn nhận", "25/6/2021"],
        ["Biểu mẫu", "Mẫu, phiên bản 2"],
        ["Văn bản", "Công văn 1"],
        ["Trang tính", "Phụ lục 1, Phụ lục 2"],
        ["Số liệu", "đã ghi 87 trên 95 ô phải ghi; 8 ô chưa ghi"],
        ["Đã kiểm tra", "160 điều; 12 điều chưa kiểm tra được vì ô để trống hoặc không đọc được"],
        ["Mã báo cáo", "a/b/6-thang/2021"],
        ["Mã đối chiếu số liệu", "3F2A-91B0-77CE-0D4E-A1B2-C3D4"],
      ]),
    );
    expect(verdict).toBe("CÓ THỂ GỬI. Đã ghi đủ 95 ô phải ghi, không còn lỗi. Gửi được.");
    expect(after[0]).toBe("Không có phát hiện nào.");
  });

  it.each<[string, Partial<CheckSlipFinding>, readonly string[]]>([
    ["an error", { severity: "error" }, ["Lỗi", "", "Người lập báo cáo"]],
    ["a warning", {}, ["Cảnh báo", "Chưa giải trình", "Người lập báo cáo"]],
    ["an explained one", { explained: true, note: "Đúng" }, ["Đã giải trình", "Đúng", "Người ký báo cáo"]],
    [
      "one that is open again",
      { note: "Đúng" },
      ["Cảnh báo", "Giải trình khi số liệu chưa đổi: Đúng", "Người lập báo cáo"],
    ],
    [
      "one whose figure another office supplies",
      { supplier: "Sở Nội vụ" },
      ["Cảnh báo", "Chưa giải trình", "Sở Nội vụ"],
    ],
  ])("say of %s what was said to it and who looks at it", (_, more, [severity, explanation, who]) => {
    expect(row(more)).toEqual(["1", severity, "1.2 Số phiếu (ô D5)\nGhi 3.", explanation, who]);
  });

  it("name the sheet where the form has several", () => {
    expect(row({ sheet: "Phụ lục 2" })?.[2]).toBe("Phụ lục 2 · 1.2 Số phiếu (ô D5)\nGhi 3.");
  });

  it("say what keeps the report, each thing once", () => {
    const place = { sheet: "s", row: 0, column: 0 };
    const { verdict, after } = said({
      result: {
        ...result,
        verdict: "notReady",
        force: "expired",
        openCaptions: [
          { place, text: "Số:   /BC" },
          { place, text: "Số:   /BC" },
        ],
      },
      reasons: "2 dòng tiêu đề còn chỗ chưa ghi.",
      template: { ...facts.template, validTo: "2021-03-31" },
      missing: ["1.2 Số phiếu"],
    });
    expect(verdict).toBe("CHƯA THỂ GỬI. 2 dòng tiêu đề còn chỗ chưa ghi.");
    expect(after.slice(1, -1)).toEqual([
      "Tiêu đề còn chỗ chưa ghi: Số:   /BC",
      "Thiếu so với biểu mẫu: 1.2 Số phiếu",
      expect.stringContaining("31/3/2021"),
    ]);
  });

  it("guess no office and no period", () => {
    const { facts: told } = said({ office: null, period: null, result: { ...result, due: null, daysLeft: null } });
    expect(told.slice(0, 3).map(([name]) => name)).toEqual(["Đơn vị báo cáo", "Kỳ báo cáo", "Biểu mẫu"]);
    expect(told.slice(0, 2).every(([, text]) => text.startsWith("chưa đọc được"))).toBe(true);
  });
});
