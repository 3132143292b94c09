import type { CheckSlipText } from "../core";
import type { Counts } from "../report/counts";
import type { Verdict } from "../report/verdict";
import { printDate, printDay, printTime } from "./dates";
import { check as checkWords, finding as findingWords, submit as submitWords } from "./pane";
import { readyDetail, verdictHeads } from "./verdict";

/** What a Phiếu kiểm tra is written from. */
export interface CheckSlipFacts {
  readonly office: string | null;
  readonly period: {
    readonly name: string;
    readonly year: number;
    readonly from: string;
    readonly to: string;
  } | null;
  readonly template: {
    readonly name: string;
    readonly version: number;
    readonly regulation: string;
    readonly validFrom: string;
    /** "" while it is in force. */
    readonly validTo: string;
  };
  readonly sheets: readonly string[];
  readonly figures: Pick<Counts, "filled" | "fillable" | "required" | "requiredFilled">;
  readonly rules: { readonly checked: number; readonly notChecked: number };
  readonly result: Verdict;
  /** Why it is not ready, in one sentence; "" where it is. */
  readonly reasons: string;
  /** Blank cells that must be filled, a part of the form a line. */
  readonly blanks: readonly string[];
  readonly findings: readonly CheckSlipFinding[];
  /** Appendices and rows that are not there, as printed. */
  readonly missing: readonly string[];
  /** Both as they are found again on the sheet: nothing may be added. */
  readonly report: string;
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

export interface CheckSlipFinding {
  readonly severity: "error" | "warning";
  readonly explained: boolean;
  /** Name of its sheet; "" where the form has only one. */
  readonly sheet: string;
  readonly where: string;
  readonly sentence: string;
  /** What stands in the Ghi chú cell of its row. */
  readonly note: string;
  /** Who supplies the figure, where the form says so. */
  readonly supplier: string;
}

const words = {
  sheetName: "Phiếu kiểm tra",
  title: "PHIẾU KIỂM TRA SỐ LIỆU",
  subject: "Phụ lục báo cáo cải cách hành chính",
  made: (time: string, day: string) => `(Lập lúc ${time} ngày ${day}, theo số liệu trên trang tính lúc đó)`,
  office: "Đơn vị báo cáo",
  period: "Kỳ báo cáo",
  unknown: "chưa đọc được ở các dòng tiêu đề của biểu mẫu",
  periodSaid: (name: string, year: number, from: string, to: string) => `${name} ${year}, số liệu từ ${from} đến ${to}`,
  due: "Hạn nhận",
  template: "Biểu mẫu",
  templateSaid: (name: string, version: number) => `${name}, phiên bản ${version}`,
  regulation: "Văn bản",
  sheets: "Trang tính",
  figures: "Số liệu",
  figuresSaid: (filled: number, required: number) =>
    `đã ghi ${filled} trên ${required} ô phải ghi; ${required - filled} ô chưa ghi`,
  rules: "Đã kiểm tra",
  rulesSaid: (checked: number, notChecked: number) =>
    `${checked} điều; ${notChecked} điều chưa kiểm tra được vì ô để trống hoặc không đọc được`,
  report: "Mã báo cáo",
  fingerprint: "Mã đối chiếu số liệu",
  columns: [
    { heading: "STT", width: 5 },
    { heading: "Mức độ", width: 11 },
    { heading: "Phát hiện", width: 41 },
    { heading: "Giải trình (cột Ghi chú)", width: 23 },
    { heading: "Người xem lại", width: 13 },
  ],
  notExplained: "Chưa giải trình",
  explainedBefore: (note: string) => `Giải trình khi số liệu chưa đổi: ${note}`,
  reporter: "Người lập báo cáo",
  signer: "Người ký báo cáo",
  nothing: "Không có phát hiện nào.",
  caption: (text: string) => `Tiêu đề còn chỗ chưa ghi: ${text}`,
  missing: (text: string) => `Thiếu so với biểu mẫu: ${text}`,
  blank: (text: string) => `Chưa ghi: ${text}`,
  aboutFingerprint:
    "Mã đối chiếu tính từ mọi số liệu và ghi chú của biểu mẫu. Người nhận kiểm tra lại tệp: mã đối chiếu trùng với phiếu này là số liệu chưa đổi từ khi lập phiếu.",
  signatures: [
    { who: "NGƯỜI LẬP BÁO CÁO", how: "(Ký, ghi rõ họ tên)" },
    { who: "NGƯỜI KÝ BÁO CÁO", how: "(Ký, ghi rõ họ tên)" },
  ],
} as const;

/** The words of a Phiếu kiểm tra. */
export function checkSlipText(facts: CheckSlipFacts): CheckSlipText {
  const { findings, result, missing, madeAt } = facts;
  return {
    sheetName: words.sheetName,
    title: words.title,
    subtitles: [words.subject, words.made(printTime(madeAt), printDay(madeAt))],
    facts: factsOf(facts),
    verdict: `${verdictHeads[result.verdict].toUpperCase()}. ${result.verdict === "ready" ? readyDetail(facts.figures.required) : facts.reasons}`,
    columns: words.columns,
    rows: findings.map(rowOf),
    after: [
      ...(findings.length === 0 ? [words.nothing] : []),
      ...new Set(result.openCaptions.map(({ text }) => words.caption(text))),
      ...missing.map(words.missing),
      ...facts.blanks.map(words.blank),
      ...forceOf(facts),
      words.aboutFingerprint,
    ],
    signatures: words.signatures,
  };
}

/** Of what must be filled; of a form that says of nothing, of what may be. */
function figuresSaid({ filled, fillable, required, requiredFilled }: CheckSlipFacts["figures"]): string {
  return required > 0 ? words.figuresSaid(requiredFilled, required) : checkWords.progress(filled, fillable);
}

function factsOf({ office, period, template, sheets, figures, rules, result, report, fingerprint }: CheckSlipFacts) {
  const { due, daysLeft } = result;
  const facts: (readonly [name: string, said: string] | null)[] = [
    [words.office, office ?? words.unknown],
    [
      words.period,
      period ? words.periodSaid(period.name, period.year, printDate(period.from), printDate(period.to)) : words.unknown,
    ],
    due === null || daysLeft === null ? null : [words.due, printDate(due)],
    [words.template, words.templateSaid(template.name, template.version)],
    [words.regulation, template.regulation],
    [words.sheets, sheets.join(", ")],
    [words.figures, figuresSaid(figures)],
    [words.rules, words.rulesSaid(rules.checked, rules.notChecked)],
    [words.report, report],
    [words.fingerprint, fingerprint],
  ];
  return facts.filter((fact) => fact !== null);
}

function rowOf(finding: CheckSlipFinding, at: number): readonly string[] {
  const { severity, explained, sheet, where, sentence, supplier } = finding;
  return [
    String(at + 1),
    explained ? findingWords.explained : findingWords.severity[severity],
    `${[sheet, where].filter((part) => part !== "").join(" · ")}\n${sentence}`.trim(),
    explanationOf(finding),
    supplier !== "" ? supplier : explained ? words.signer : words.reporter,
  ];
}

/** Beside a warning that is open again stands what was said of other figures. */
function explanationOf({ severity, explained, note }: CheckSlipFinding): string {
  if (severity === "error" || explained) return note;
  return note === "" ? words.notExplained : words.explainedBefore(note);
}

function forceOf({ result: { force }, template: { validFrom, validTo } }: CheckSlipFacts): readonly string[] {
  if (force === "inForce") return [];
  return [force === "expired" ? submitWords.expired(printDate(validTo)) : submitWords.notInForce(printDate(validFrom))];
}
