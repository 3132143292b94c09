import type { CheckSlipText } from "../../../src/core";

/** A slip in words, some of them other than usual. */
export function slipText({
  report = "thu/nghiem",
  fingerprint = "AAAA-BBBB-CCCC-DDDD-EEEE-0000",
  ...more
}: Partial<CheckSlipText> & { report?: string; fingerprint?: string } = {}): CheckSlipText {
  return {
    sheetName: "Phiếu kiểm tra",
    title: "PHIẾU KIỂM TRA SỐ LIỆU",
    subtitles: ["Phụ lục báo cáo"],
    facts: [
      ["Đơn vị báo cáo", "UBND tỉnh A"],
      ["Mã báo cáo", report],
      ["Mã đối chiếu số liệu", fingerprint],
    ],
    verdict: "CÓ THỂ GỬI.",
    columns: [
      { heading: "STT", width: 5 },
      { heading: "Mức độ", width: 11 },
      { heading: "Phát hiện", width: 41 },
      { heading: "Giải trình", width: 23 },
      { heading: "Người xem lại", width: 13 },
    ],
    rows: [],
    after: [],
    signatures: [
      { who: "NGƯỜI LẬP", how: "(Ký)" },
      { who: "NGƯỜI KÝ", how: "(Ký)" },
    ],
    ...more,
  };
}
