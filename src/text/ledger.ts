import type { Arrival, Since } from "../core";
import { printDay, printTime } from "./dates";
import { fileName } from "./file-name";
import { verdictHeads } from "./verdict";

/** What `check --ledger` says. */
export const ledgerWords = {
  since: (since: Since) => `  Sổ theo dõi:    ${sinceText(since)}`,
  /** How many of the reports stand how. */
  totals: (file: string, count: (code: Since["code"]) => number) =>
    `Sổ theo dõi ${fileName(file)}: ${count("new")} báo cáo mới, ${count("changed")} báo cáo gửi lại có thay đổi, ` +
    `${count("judged")} báo cáo có kết quả kiểm tra khác trước, ${count("same")} báo cáo như đã ghi.`,
  begunAnew: (file: string) => `Tệp "${file}" không phải sổ theo dõi đọc được; đã thay bằng sổ mới.`,
} as const;

function sinceText(since: Since): string {
  switch (since.code) {
    case "new":
      return "báo cáo mới nhận.";
    case "changed":
      return `gửi lại, nội dung đã đổi. ${beforeText(since.before)}`;
    case "judged":
      return `nội dung như cũ, kết quả kiểm tra khác trước. ${beforeText(since.before)}`;
    case "same":
      return `như đã ghi ${momentText(since.before)}.`;
  }
}

function beforeText({ file, verdict, errors, warnings, at }: Arrival): string {
  return `Trước đó, ${momentText({ at })}, tệp ${fileName(file)}: ${verdictHeads[verdict].toLowerCase()}, ${errors} lỗi, ${warnings} cảnh báo.`;
}

function momentText({ at }: Pick<Arrival, "at">): string {
  const moment = Date.parse(at);
  return `lúc ${printTime(moment)} ngày ${printDay(moment)}`;
}
