import type { ChangedCell, FormVersions } from "../report/versions";
import { formName } from "./form-name";

const BLANK = "để trống";

/** What `compare` says of two versions of a report. */
export const versionWords = {
  same: "Hai bản không khác nhau: số liệu và kết quả kiểm tra như nhau.",
  sameAsFar: "Hai bản không khác nhau trong phần đọc được; phần chưa đọc thì chưa so được.",
  unjudged: (file: string, reasons: readonly string[]) => `${file}: ${reasons.join("; ")}.`,
  noForm: (file: string) => `${file}: không có biểu mẫu nào đã biết để so sánh.`,
  otherOffice: (before: string, now: string) => `Lưu ý: bản cũ của “${before}”, bản mới của “${now}”.`,
  otherPeriod: (before: string, now: string) => `Lưu ý: bản cũ là ${before}, bản mới là ${now}.`,
  form: ({ now, figures, closed, opened }: FormVersions) =>
    `${formName(now.template)}: ${figures.length} số đã đổi, ${closed.length} mục đã hết, ${opened.length} mục mới`,
  figure: ({ label, sheet, address, was, now }: ChangedCell) =>
    `  ĐỔI ${sheet}: ${label} (ô ${address}): ${was === "" ? BLANK : was} → ${now === "" ? BLANK : now}`,
  closed: (message: string) => `  HẾT ${message}`,
  opened: (message: string) => `  MỚI ${message}`,
  onlyBefore: (form: string) => `Chỉ bản cũ có: ${form}`,
  onlyNow: (form: string) => `Chỉ bản mới có: ${form}`,
} as const;
