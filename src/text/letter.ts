import { printDate } from "./dates";

/** What the papers of a report are called, after its own name. */
export const paperName = { slip: "phiếu", marked: "đánh dấu", letter: "thư" } as const;

/** What a letter to an office is written from. */
export interface LetterFacts {
  /** "" where it is not known. */
  readonly office: string;
  /** "Quý III 2024"; "" where it is not known. */
  readonly period: string;
  /** Name of the file that came. */
  readonly file: string;
  /** What is wrong or missing, the gravest first. */
  readonly faults: readonly string[];
  /** Day the report must have arrived, ISO; null where it is not known. */
  readonly due: string | null;
  /** Days from today to it; negative when it has passed. */
  readonly daysLeft: number | null;
  /** Whether a Phiếu goes with it. */
  readonly hasSlip: boolean;
}

/** A letter tells as much; the rest is in the Phiếu. */
const MOST_FAULTS = 10;

/** A short letter as plain text, ready for mail or a message: the subject first. */
export function letterText(facts: LetterFacts): string {
  const { office, faults, file } = facts;
  const report = `phụ lục báo cáo cải cách hành chính${facts.period === "" ? "" : ` ${facts.period}`}`;
  const greeting = office === "" ? "Kính gửi Quý đơn vị," : `Kính gửi ${office},`;
  if (faults.length === 0) {
    return lines(
      `V/v: Đã nhận ${report}`,
      "",
      greeting,
      "",
      `Đã nhận ${report} (tệp ${file}). Số liệu đã ghi đủ, không có nội dung nào phải xem lại.`,
      "Cảm ơn đơn vị.",
    );
  }
  const told = faults.slice(0, MOST_FAULTS);
  const rest = faults.length - told.length;
  return lines(
    `V/v: ${faults.length} nội dung cần xem lại trong ${report}`,
    "",
    greeting,
    "",
    `Qua kiểm tra ${report} (tệp ${file}), còn các nội dung sau:`,
    "",
    ...told.map((fault, at) => `${at + 1}. ${fault}`),
    ...(rest === 0 ? [] : [`Và ${rest} nội dung nữa${facts.hasSlip ? ", xem trong phiếu kiểm tra kèm theo" : ""}.`]),
    "",
    deadline(facts),
    "Trân trọng cảm ơn.",
  );
}

function deadline({ due, daysLeft }: LetterFacts): string {
  if (due === null || daysLeft === null) return "Đề nghị đơn vị xem lại và gửi lại báo cáo.";
  if (daysLeft < 0) return `Hạn nhận báo cáo là ngày ${printDate(due)}. Đề nghị đơn vị xem lại và gửi lại sớm.`;
  return `Đề nghị đơn vị xem lại và gửi lại trước khi hết hạn nhận báo cáo, ngày ${printDate(due)}.`;
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
