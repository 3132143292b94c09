import type { BesideData, Decimal, DoubtCode, Finding, FindingKind } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { printNumber, printUnlike } from "../numbers";
import { cut } from "../short";
import { shiftInShort } from "../kinds/shift";
import { brokenSigns } from "./relations";

type Brief<K extends FindingKind> = (data: Finding<K>["data"], context: FindingContext) => string;

/** What a cell shows is cut to so many letters, numbers added up are told up to so many. */
const LONGEST = 32;
const TOLD = 4;

/** Where a doubt has a single reading, that says it all; these are the others. */
const doubts: Record<DoubtCode, string> = {
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

const titles: Partial<Record<BesideData["title"]["says"], string>> = {
  period: "kỳ báo cáo chưa thống nhất",
  office: "tên đơn vị chưa thống nhất",
  foreign: "biểu mẫu không có kỳ này",
  impossible: "khoảng ngày không có thật",
  textPeriod: "nội dung báo cáo ghi kỳ khác",
  textOffice: "nội dung báo cáo ghi đơn vị khác",
};

const structures: Record<BesideData["structure"]["says"], string> = {
  twice: "chỉ tiêu ghi ở hai dòng",
  sameTwice: "chỉ tiêu ghi ở hai dòng",
  inNotes: "số liệu nằm ở cột Ghi chú",
  noFigures: "thiếu cột số liệu",
  noNotes: "thiếu cột Ghi chú",
};

const value: Brief<"value"> = (data) => {
  switch (data.reason) {
    case "code":
      return `${printNumber(data.stated)}: mã không có trong danh mục`;
    case "range":
    case "openRange":
      return `${printNumber(data.stated)} %, ngoài khoảng cho phép`;
    default:
      return `${quoted(data.shown)} ${doubts[data.reason]}`.trim();
  }
};

const previous: Brief<"previous"> = (data) => {
  if (data.says === "copied") return `${data.count} số giống hệt kỳ trước`;
  if (data.says === "vanished") return `để trống, kỳ trước ${printNumber(data.before)}`;
  const now = printNumber(data.now);
  if (data.says === "stock") return `${now}, tính từ kỳ trước ${printNumber(data.expected)}`;
  return `${now}, kỳ trước ${printNumber(data.before)}`;
};

const evidence: Brief<"evidence"> = (data) => {
  switch (data.says) {
    case "block":
      return `${data.count} số giống hệt chỗ khác`;
    case "row":
      return `${printNumber(data.figure)} trùng số của dòng khác`;
    case "nothing":
      return "có số, trong khi số gốc là 0";
  }
};

/** One a kind: a kind that cannot be said in brief does not compile. */
const briefs: { readonly [K in FindingKind]: Brief<K> } = {
  value,
  heading: (data) => {
    if (data.reason === "word") return `tiêu đề nhóm ghi ${quoted(data.shown)}`;
    return `tiêu đề nhóm ghi ${printNumber(data.stated)}${data.reason === "misfit" ? ", khác chi tiết" : ""}`;
  },
  scope: () => "ngoài phạm vi, cần để trống",
  part: ({ part, whole, wholes }, context) => `${printNumber(part)} > ${printNumber(whole)}${at(wholes, context)}`,
  sum: ({ stated, relation, sum, figures }) =>
    `${printNumber(stated)} ${brokenSigns[relation]} ${printNumber(sum)}${added(figures)}`,
  ratio: ({ stated, right, part, base }) =>
    `${printNumber(stated)} % ≠ ${printNumber(right)} % (${printNumber(part)}:${printNumber(base)})`,
  rounding: ({ stated, right }) => `${printNumber(stated)} %, làm tròn là ${printNumber(right)} %`,
  compare: ({ left, operator, right, rightCells = [] }, context) =>
    `${printNumber(left)} ${brokenSigns[operator]} ${printNumber(right)}${at(rightCells, context)}`,
  implies: ({ wanted }, context) => `chưa khớp${at(wanted, context)}`,
  pair: ({ missing }, context) => `chưa khớp${at(missing, context)}`,
  base: () => "có tỷ lệ, chưa có số gốc",
  copy: () => "trùng hoàn toàn chỗ khác",
  between: ({ stated, least, most }) =>
    `${printNumber(stated)} ngoài khoảng ${printNumber(least)} đến ${printNumber(most)}`,
  numbering: ({ reason }) => (reason === "repeated" ? "số thứ tự lặp lại" : "số thứ tự bị cách"),
  notation: ({ stated, other }) => `hiểu là ${printNumber(stated)} hay ${printNumber(other)}?`,
  lostThousands: ({ count }) => `${count} ô mất hàng nghìn`,
  headingZeros: ({ count }) => `${count} dòng tiêu đề ghi 0`,
  notCalculated: ({ count }) => `${count} công thức chưa tính`,
  mergedCells: ({ count }) => `${count} dòng chung một ô gộp`,
  previous,
  evidence,
  "report-text": ({ appendix, text }) => `phụ lục ${printNumber(appendix)}, báo cáo ${printNumber(text)}`,
  title: ({ says }) => titles[says] ?? "khoảng ngày chưa khớp kỳ",
  nothing: () => "ghi chú không có, vẫn có số",
  note: () => "chưa khớp với ghi chú cùng dòng",
  structure: ({ says }) => structures[says],
  shift: shiftInShort,
  gap: ({ given }, context) => `để trống, trong khi${at(given.slice(0, 1), context)} đã có số`,
};

/** What is wrong in a few words, for a line that says beside it where. */
export function briefOf(finding: Finding, context: FindingContext): string {
  const { kind, cells, fixes } = finding;
  const [fix, other] = fixes;
  if (kind !== "value" || fix === undefined || other !== undefined || fix.also || fix.cell !== cells[0])
    return saidIn(finding, context);
  const { shown } = context.cell(fix.cell);
  return `${cut(shown, LONGEST)} → ${fix.value === null ? "trống" : printUnlike(fix.value, shown)}`;
}

function saidIn<K extends FindingKind>(finding: Finding<K>, context: FindingContext): string {
  return briefs[finding.kind](finding.data, context);
}

function quoted(text: string): string {
  const shown = cut(text, LONGEST);
  return shown === "" ? "" : `“${shown}”`;
}

/** " ở D31" of a single cell. */
function at([only, second]: readonly string[], context: FindingContext): string {
  const address = only === undefined || second !== undefined ? null : context.cell(only).address;
  return address === null ? "" : ` ở ${address}`;
}

/** " (2+3+4)". */
function added(figures: readonly Decimal[]): string {
  return figures.length < 2 || figures.length > TOLD ? "" : ` (${figures.map(printNumber).join("+")})`;
}
