import type { RequiredSection, Template } from "../core";
import { rowLabelOf } from "../report/figure-name";
import type { Reason, Verdict } from "../report/verdict";
import { capital } from "./capital";
import { printDate } from "./dates";
import { partRead } from "./part-read";

/** Rows and sections named in one sentence; the rest are counted. */
const NAMED = 3;
const LONGEST_NAME = 60;

export const verdictHeads: Readonly<Record<Verdict["verdict"], string>> = {
  ready: "Có thể gửi",
  notReady: "Chưa thể gửi",
  notJudged: "Chưa xét được",
};

/** "Đã ghi đủ 94 ô phải ghi, không còn lỗi. Gửi được." */
export function readyDetail(required: number): string {
  return required === 0 ? "Không còn lỗi. Gửi được." : `Đã ghi đủ ${required} ô phải ghi, không còn lỗi. Gửi được.`;
}

/** Why a report cannot be sent yet, in one sentence. */
export function verdictReasons(reasons: readonly Reason[], template: Template): string {
  return sentence(reasons.map((reason) => reasonText(reason, template)).join("; "));
}

/** One reason, to stand in a sentence. */
export function reasonText(reason: Reason, template: Template | null): string {
  switch (reason.code) {
    case "unread":
      return `${reason.count} số trong bảng chưa được đọc vào biểu mẫu nào (trang ${quoted(reason.sheets)})`;
    case "cut":
      return reason.sheets.map(partRead).join("; ");
    case "unsplit":
      return `trang ${quoted(reason.sheets)} có cả dòng nằm trong một ô nên chưa đọc được`;
    case "column":
      return columnText(reason);
    case "unknownForm":
      return "bảng này không theo biểu mẫu đã biết, chỉ kiểm tra được đơn vị tính, đánh số, các dòng “Trong đó”, tổng và tỷ lệ mà bảng nói rõ";
    case "errors":
      return `còn ${reason.count} lỗi`;
    case "warnings":
      return `${reason.count} cảnh báo chưa giải trình`;
    case "blanks":
      return `mới ghi ${reason.filled}/${reason.required} ô phải ghi`;
    case "appendices":
      return `thiếu ${named(reason.appendices.map((id) => appendixName(id, template)))}`;
    case "rows":
      return `thiếu ${reason.rows.length} dòng của biểu mẫu: ${named(reason.rows.map((id) => rowName(id, template)))}`;
    case "titles":
      return `${reason.count} dòng tiêu đề còn chỗ chưa ghi`;
    case "notChecked":
      return `${reason.count} điều chưa kiểm tra được vì có ô không đọc được`;
    case "expired":
      return `biểu mẫu nhận ra đã hết hiệu lực sau ngày ${printDate(reason.validTo)}, trước khi kỳ báo cáo kết thúc`;
  }
}

/** "3. Cải cách thủ tục hành chính: 12 ô", a part of the form a line. */
export function blanksBySection(reasons: readonly Reason[], template: Template): readonly string[] {
  return reasons.flatMap((reason) =>
    reason.code !== "blanks"
      ? []
      : reason.sections.map((section) => `${sectionName(section, template)}: ${section.blank.length} ô`),
  );
}

/** A reason with the sections of its blank cells. */
export function wholeReason(reason: Reason, template: Template | null): string {
  const sections = template === null ? [] : blanksBySection([reason], template);
  return `${reasonText(reason, template)}${sections.length > 0 ? ` (${sections.join("; ")})` : ""}`;
}

/** "Phụ lục 2 · 3. Cải cách thủ tục hành chính". */
export function sectionName({ appendix, heading }: RequiredSection, template: Template): string {
  const sheet = template.file.appendices.length > 1 ? `${appendixName(appendix, template)} · ` : "";
  return `${sheet}${heading === null ? "các dòng không thuộc mục nào" : rowName(heading, template)}`;
}

export function appendixName(id: string, template: Template | null): string {
  return template?.file.appendices.find((appendix) => appendix.id === id)?.sheetName ?? id;
}

function columnText({ headings, why }: Extract<Reason, { code: "column" }>): string {
  if (why === "displaced") return "tiêu đề các cột lệch so với số liệu nên chưa rõ cột nào là số liệu kỳ này";
  return `chưa rõ cột nào là số liệu kỳ này: ${headings.map((one) => `“${short(one)}”`).join(" hay ")}`;
}

function rowName(id: string, template: Template | null): string {
  return template ? short(rowLabelOf(template, id)) : id;
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(", ");
  return names.length > NAMED ? `${shown} và ${names.length - NAMED} nữa` : shown;
}

function quoted(names: readonly string[]): string {
  return named(names.map((name) => `“${name}”`));
}

function short(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[;:,.]$/, "");
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, line.lastIndexOf(" ", LONGEST_NAME))} …`;
}

function sentence(text: string): string {
  return text === "" ? "" : `${capital(text)}.`;
}
