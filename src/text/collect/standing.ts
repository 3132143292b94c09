import type { FileReport } from "../../core";
import type { Taken } from "../../report/received";
import { sameFigures } from "../../report/kept-files";
import type { ReceivedFile, Trouble } from "../../report/received-file";
import { capital } from "../capital";
import { printDay, printTime } from "../dates";
import { askedOffice } from "../merge/standings";
import { short } from "../short";
import { fileName } from "../file-name";
import { periodNames } from "../pane";

/** How a file stands with who collects: what it lacks, in a few words and in full. */
export interface CallStanding {
  /** In a few words; the gravest. */
  readonly state: string;
  /** What is to be said, a line each. */
  readonly lines: readonly string[];
}

/** Findings told in full for each file; the others are counted. */
const MOST_TOLD = 3;
const LONGEST = 260;

const states = {
  missing: "Chưa có báo cáo",
  unread: "Không kiểm tra được tệp",
  form: "Không đúng biểu mẫu",
  period: "Báo cáo kỳ khác",
  noPeriod: "Chưa ghi kỳ báo cáo",
  twice: "Nhiều báo cáo khác nhau",
  unnamed: "Chưa ghi tên đơn vị",
  unlisted: "Tên không có trong danh sách",
  notJudged: "Chưa xét được",
  errors: "Còn lỗi",
  incomplete: "Chưa ghi đủ",
  warnings: "Cảnh báo chưa giải trình",
} as const;

export const missingStanding: CallStanding = {
  state: states.missing,
  lines: ["Không có báo cáo của đơn vị trong các tệp đã nhận."],
};

/** Null where nothing has to be said: it may be counted as it is. */
export function callStanding(taken: Taken): CallStanding | null {
  const { received, troubles } = taken;
  const { report, fault } = received;
  if (troubles.length === 0 && report.verdict === "ready") return null;
  const [gravest] = troubles;
  const lines = troubles.map((trouble) => troubleText(trouble, report));
  if (fault !== null) return { state: states.unread, lines };
  return {
    state: gravest ? states[gravest.code] : states[openState(report)],
    lines: [...lines, ...report.reasons.flatMap((reason) => reasonLines(reason, report))],
  };
}

/** Files that a report stands for: nothing to be put right. */
export function insteadLines({ insteadOf, received }: Taken): readonly string[] {
  return insteadOf.map((other) =>
    sameFigures(other, received)
      ? `Tệp ${fileName(other.file)} có số liệu giống hệt.`
      : `Đã lấy tệp lưu sau (${saved(received)}), không lấy tệp ${fileName(other.file)} (${saved(other)}).`,
  );
}

function openState({ verdict, summary, reasons }: FileReport): "notJudged" | "errors" | "incomplete" | "warnings" {
  if (summary.errors > 0) return "errors";
  if (verdict === "notJudged") return "notJudged";
  return reasons.some(({ code }) => code !== "warnings") ? "incomplete" : "warnings";
}

function troubleText(trouble: Trouble, { template, period, year }: FileReport): string {
  switch (trouble.code) {
    case "unread":
      return capital(trouble.because);
    case "form":
      return template === null
        ? "Bảng trong tệp không theo biểu mẫu đã biết."
        : "Biểu mẫu trong tệp không phải của loại đơn vị này.";
    case "period":
      return period === null || year === null ? "" : `Tiêu đề ghi kỳ ${periodNames[period]} ${year}.`;
    case "noPeriod":
      return "Dòng tiêu đề không ghi kỳ báo cáo và năm.";
    case "twice":
      return `Đơn vị gửi nhiều tệp, số liệu khác nhau: tệp này và ${trouble.files.map(fileAt).join("; ")}. Lấy tệp nào?`;
    case "unnamed":
      return `Dòng tiêu đề không ghi tên đơn vị.${asked(trouble.perhaps, "Theo tên tệp, có phải là")}`;
    case "unlisted":
      return `Tên đơn vị không có trong danh sách.${asked(trouble.perhaps)}`;
  }
}

function asked(names: readonly string[], begins?: string): string {
  return names.length === 0 ? "" : ` ${askedOffice(names, begins)}`;
}

function reasonLines({ code, text }: FileReport["reasons"][number], report: FileReport): readonly string[] {
  if (code !== "errors" && code !== "warnings") return [`${short(capital(text), LONGEST)}.`];
  const found = report.findings.filter(
    ({ severity, explained }) => severity === (code === "errors" ? "error" : "warning") && !explained,
  );
  const told = found.slice(0, MOST_TOLD).map(({ message }) => `– ${short(message, LONGEST)}`);
  return [`${capital(text)}:`, ...told, ...(found.length > MOST_TOLD ? ["– …"] : [])];
}

function fileAt(file: ReceivedFile): string {
  return `${fileName(file.file)} (${saved(file)})`;
}

function saved({ saved: at }: ReceivedFile): string {
  return `lưu lúc ${printTime(at)} ngày ${printDay(at)}`;
}
