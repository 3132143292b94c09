import type { Data, Decimal, Finding, FindingKind } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { printNumber, printUnlike } from "../numbers";
import { brokenSigns } from "./relations";
import { figure } from "./write";

type Brief = (data: Data, context: FindingContext) => string;

/** What a cell shows is cut to so many letters, numbers added up are told up to so many. */
const LONGEST = 32;
const TOLD = 4;

/** Where a doubt has a single reading, that says it all; these are the others. */
const doubts: Readonly<Record<string, string>> = {
  word: "chưa phải số",
  fraction: "ghi dạng phân số",
  date: "là ngày tháng, không phải số",
  error: "công thức báo lỗi",
  boolean: "không phải số liệu",
  separator: "phân nhóm hay thập phân?",
  decimals: "số lượng không có phần thập phân",
  percentScale: "số hay tỷ lệ phần trăm?",
  negative: "số liệu không mang dấu âm",
  dash: "0 hay không có số liệu?",
  spaces: "có dấu cách giữa các chữ số",
  invisible: "có ký tự không nhìn thấy",
  grouping: "dấu phân nhóm đặt sai chỗ",
  notCalculated: "công thức chưa được tính",
  notDigits: "có ký tự không phải chữ số",
  tooLong: "quá nhiều chữ số",
};

const value: Brief = (data) => {
  if (data.reason === "code") return `${figure(data, "stated")}: mã không có trong danh mục`;
  if ("stated" in data && !("shown" in data)) return `${figure(data, "stated")} %, ngoài khoảng cho phép`;
  return `${quoted(data, "shown")} ${doubts[String(data.reason)] ?? ""}`.trim();
};

const headings: Readonly<Record<string, Brief>> = {
  word: (data) => `tiêu đề nhóm ghi ${quoted(data, "shown")}`,
  filled: (data) => `tiêu đề nhóm ghi ${figure(data, "stated")}`,
  misfit: (data) => `tiêu đề nhóm ghi ${figure(data, "stated")}, khác chi tiết`,
};

const previous: Readonly<Record<string, Brief>> = {
  stock: (data) => `${figure(data, "now")}, tính từ kỳ trước ${figure(data, "expected")}`,
  copied: (data) => `${figure(data, "count")} số giống hệt kỳ trước`,
};

const evidence: Readonly<Record<string, Brief>> = {
  block: (data) => `${figure(data, "count")} số giống hệt chỗ khác`,
  row: (data) => `${figure(data, "figure")} trùng số của dòng khác`,
  full: () => "mọi tỷ lệ đều 100 %",
  nothing: (data) => `${figure(data, "rate")} % nhưng không có số gốc`,
  level: (data) => `${figure(data, "figure")} mới là một cấp`,
};

const titles: Readonly<Record<string, string>> = {
  period: "kỳ báo cáo chưa thống nhất",
  office: "tên đơn vị chưa thống nhất",
  foreign: "biểu mẫu không có kỳ này",
  impossible: "khoảng ngày không có thật",
};

const structure: Readonly<Record<string, string>> = {
  twice: "chỉ tiêu ghi ở hai dòng",
  sameTwice: "chỉ tiêu ghi ở hai dòng",
  inNotes: "số liệu nằm ở cột Ghi chú",
  noFigures: "thiếu cột số liệu",
  noNotes: "thiếu cột Ghi chú",
};

const briefs: Readonly<Record<FindingKind, Brief>> = {
  value,
  heading: (data, context) => headings[String(data.reason)]?.(data, context) ?? "",
  scope: () => "ngoài phạm vi, cần để trống",
  part: (data, context) => `${figure(data, "part")} > ${figure(data, "whole")}${at(data, "wholes", context)}`,
  sum: (data) =>
    `${figure(data, "stated")} ${brokenSigns[String(data.relation)]} ${figure(data, "sum")}${added(data, "figures")}`,
  ratio: (data) =>
    `${figure(data, "stated")} % ≠ ${figure(data, "right")} % (${figure(data, "part")}:${figure(data, "base")})`,
  rounding: (data) => `${figure(data, "stated")} %, làm tròn là ${figure(data, "right")} %`,
  compare: (data, context) =>
    `${figure(data, "left")} ${brokenSigns[String(data.operator)]} ${figure(data, "right")}${at(data, "rightCells", context)}`,
  implies: (data, context) => `chưa khớp${at(data, "wanted", context)}`,
  pair: (data, context) => `chưa khớp${at(data, "missing", context)}`,
  base: () => "có tỷ lệ, chưa có số gốc",
  copy: () => "trùng hoàn toàn chỗ khác",
  between: (data) => `${figure(data, "stated")} ngoài khoảng ${figure(data, "least")} đến ${figure(data, "most")}`,
  numbering: (data) => (data.reason === "repeated" ? "số thứ tự lặp lại" : "số thứ tự bị cách"),
  notation: (data) => `hiểu là ${figure(data, "stated")} hay ${figure(data, "other")}?`,
  lostThousands: (data) => `${figure(data, "count")} ô mất hàng nghìn`,
  headingZeros: (data) => `${figure(data, "count")} dòng tiêu đề ghi 0`,
  notCalculated: (data) => `${figure(data, "count")} công thức chưa tính`,
  mergedCells: (data) => `${figure(data, "count")} dòng chung một ô gộp`,
  previous: (data, context) =>
    previous[String(data.says)]?.(data, context) ?? `${figure(data, "now")}, kỳ trước ${figure(data, "before")}`,
  evidence: (data, context) => evidence[String(data.says)]?.(data, context) ?? "",
  "report-text": (data) => `phụ lục ${figure(data, "appendix")}, báo cáo ${figure(data, "text")}`,
  title: ({ says }) => titles[String(says)] ?? "khoảng ngày chưa khớp kỳ",
  nothing: () => "ghi chú không có, vẫn có số",
  structure: ({ says }) => structure[String(says)] ?? "",
};

/** What is wrong in a few words, for a line that says beside it where. */
export function briefOf({ kind, data, cells, fixes }: Finding, context: FindingContext): string {
  const [fix, other] = fixes;
  if (kind !== "value" || fix === undefined || other !== undefined || fix.also || fix.cell !== cells[0])
    return briefs[kind](data, context);
  const { shown } = context.cell(fix.cell);
  return `${cut(shown)} → ${fix.value === null ? "trống" : printUnlike(fix.value, shown)}`;
}

function quoted(data: Data, name: string): string {
  const shown = cut(figure(data, name));
  return shown === "" ? "" : `“${shown}”`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** " ở D31" of a single cell. */
function at(data: Data, name: string, context: FindingContext): string {
  const cells = data[name];
  const [only, second] = Array.isArray(cells) ? (cells as readonly string[]) : [];
  const address = only === undefined || second !== undefined ? null : context.cell(only).address;
  return address === null ? "" : ` ở ${address}`;
}

/** " (2+3+4)". */
function added(data: Data, name: string): string {
  const figures = data[name];
  if (!Array.isArray(figures) || figures.length < 2 || figures.length > TOLD) return "";
  return ` (${(figures as readonly Decimal[]).map(printNumber).join("+")})`;
}
