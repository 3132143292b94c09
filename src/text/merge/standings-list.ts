import type { List, Merged } from "../../core";
import { type Standing, standingsInShort } from "./standings";

const STANDINGS_SHEET = "Tình hình nhận báo cáo";

export interface About {
  /** Name of the form. */
  readonly form: string;
  /** "6 tháng 2022". */
  readonly period: string;
}

/** The sheet that says who has reported, what is wrong first. */
export function standingsList(all: readonly Standing[], { leftOut }: Merged, about: About): List {
  const unread = all.filter(({ code }) => code === "doubts").length;
  return {
    name: STANDINGS_SHEET,
    orientation: "landscape",
    title: "TÌNH HÌNH NHẬN BÁO CÁO",
    lines: [
      ...aboutLines(about),
      `${standingsInShort(all)}.`,
      ...(unread > 0 ? ["Các tổng số ở chỉ tiêu có số không đọc được là chưa đủ."] : []),
      ...(leftOut > 0 ? [rowsLeftOut(leftOut)] : []),
    ],
    columns: [
      { heading: "STT", width: 5, align: "center" },
      { heading: "Đơn vị báo cáo", width: 28, align: "left" },
      { heading: "Tình hình", width: 20, align: "left" },
      { heading: "Nội dung", width: 46, align: "left" },
      { heading: "Tệp", width: 26, align: "left" },
    ],
    rows: all.map(({ office, state, detail, file }, at) => [at + 1, office, state, detail, file]),
    strong: new Set(all.flatMap(({ isProblem }, at) => (isProblem ? [at] : []))),
    frozen: null,
  };
}

export const rowsLeftOut = (rows: number) =>
  `${rows} dòng do các đơn vị tự thêm là quá nhiều cho một biểu mẫu nên không được đưa vào; xem trong tệp của từng đơn vị.`;

export function aboutLines({ form, period }: About): readonly string[] {
  return [`Biểu mẫu: ${form}`, `Kỳ báo cáo: ${period}`];
}
