import type { DoubtCode, Finding, FindingData } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { rows } from "../findings/cells";
import { shownIn } from "../findings/write";
import { printNumber, printUnlike } from "../numbers";
import type { RuleWords } from "./kind-words";

type Data = FindingData["value"];
type InDoubt = Extract<Data, { readonly shown: string }>;
type FractionCause = Extract<InDoubt, { readonly rate: unknown }>;

/** What belongs into a cell of this measure. */
const wanted: Record<Exclude<Data["measure"], "code">, string> = {
  count: "Ghi số nguyên không âm.",
  signed: "Ghi một số; mang dấu âm khi giảm.",
  quantity: "Ghi một số; phần thập phân sau dấu phẩy.",
  percent: "Ghi tỷ lệ bằng số, phần thập phân sau dấu phẩy.",
};

function wantedText(data: Data): string {
  return data.measure === "code" ? `Chỉ ghi mã: ${data.codes}.` : wanted[data.measure];
}

/** What is wrong with what the cell shows. */
const doubts: Record<DoubtCode, (shown: string) => string> = {
  word: (shown) => `Ghi “${shown}”: ô này cần số, chưa đọc được số liệu.`,
  fraction: (shown) => `Ghi “${shown}”: ô này cần một số, không ghi dạng phân số.`,
  date: (shown) => `Ô đang là ngày tháng (“${shown}”), chưa đọc được số liệu.`,
  error: (shown) => `Công thức trong ô báo lỗi “${shown}”.`,
  boolean: (shown) => `Ô đang ghi “${shown}”, không phải số liệu.`,
  separator: (shown) => `Ghi “${shown}”: chưa rõ dấu phân nhóm hàng nghìn hay dấu thập phân.`,
  decimals: (shown) => `Ghi “${shown}”: số lượng không có phần thập phân.`,
  percentScale: (shown) => `Ghi “${shown}”: chưa rõ là số hay tỷ lệ phần trăm.`,
  negative: (shown) => `Ghi “${shown}”: số liệu không mang dấu âm.`,
  dash: (shown) => `Ghi “${shown}”: chưa rõ là 0 hay không có số liệu.`,
  spaces: (shown) => `Ghi “${shown}”: có dấu cách giữa các chữ số.`,
  invisible: (shown) => `Ghi “${shown}”: có ký tự không nhìn thấy.`,
  grouping: (shown) => `Ghi “${shown}”: dấu phân nhóm hàng nghìn đặt sai chỗ.`,
  notCalculated: (shown) => `Công thức chưa được tính (“${shown}”): chưa có số liệu.`,
  notDigits: (shown) => `Ghi “${shown}”: có ký tự không phải chữ số.`,
  tooLong: (shown) => `Ghi “${shown}”: nhiều chữ số hơn mức một số liệu có thể có.`,
};

function sentence(data: Data, context: FindingContext): string {
  switch (data.reason) {
    case "range":
      return `Ghi ${printNumber(data.stated)} %; tỷ lệ chỉ từ ${printNumber(data.min)} đến ${printNumber(data.max)}.`;
    case "openRange":
      return `Ghi ${printNumber(data.stated)} %; tỷ lệ này từ ${printNumber(data.min)} đến dưới ${printNumber(data.max)}.`;
    case "code":
      return `Ghi ${printNumber(data.stated)}; mã này không có trong danh mục.`;
    default:
      return inDoubt(data) + besideFraction(data, context);
  }
}

function inDoubt({ reason, shown, held, measure }: InDoubt): string {
  if (reason === "word" && measure === "code") return `Ghi “${shown}”: ô này chỉ nhận mã quy định.`;
  if (held === undefined || (reason !== "separator" && reason !== "decimals")) return doubts[reason](shown);
  const why =
    reason === "separator" ? "chưa rõ dấu phân nhóm hàng nghìn hay dấu thập phân" : "số lượng không có phần thập phân";
  return `Ô đang giữ ${printNumber(held)}, Excel chỉ hiện “${shown}”: ${why}.`;
}

/** Of a typed fraction whose rate stands beside it; and how the form itself works the rate out. */
function besideFraction(data: InDoubt, context: FindingContext): string {
  if (data.cause === undefined) return "";
  const rate = `Tỷ lệ ${printNumber(data.rate)} ở ${rows(data.rateCells, context)}`;
  const of = `${printNumber(data.part)} trên ${printNumber(data.base)}`;
  const right = printNumber(data.right);
  const said = {
    rateBeside: ` ${rate} chính là ${of}.`,
    cutRateBeside: ` ${rate} là ${of}, bị cắt bớt chữ số; làm tròn là ${right}.`,
    raisedRateBeside: ` ${rate} là ${of}, được làm tròn lên; làm tròn đúng là ${right}.`,
  };
  return said[data.cause] + byForm(data, context);
}

function byForm(
  { formPartCells, formBaseCells, formPart, formBase, formRate }: FractionCause,
  context: FindingContext,
): string {
  if (formPartCells === undefined || formBaseCells === undefined) return "";
  const form = ` Theo biểu mẫu, tỷ lệ này là ${rows(formPartCells, context)} chia cho ${rows(formBaseCells, context)}`;
  if (formPart === undefined || formBase === undefined || formRate === undefined) return `${form}.`;
  return `${form}: ${printNumber(formPart)} trên ${printNumber(formBase)} là ${printNumber(formRate)} %.`;
}

/** Where what to do is not simply what the measure asks for. */
const todos: Partial<Record<Data["reason"], string>> = {
  fraction: "Ghi tử số ở ô này; mẫu số ghi ở dòng tổng hoặc cột Ghi chú.",
  notCalculated: "Mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng số liệu.",
  grouping: "Ghi lại bằng chữ số, không ghi dấu phân nhóm.",
  error: "Sửa công thức hoặc ghi thẳng số liệu.",
  date: "Ghi lại số liệu; mẫu số, nếu có, ghi ở cột Ghi chú.",
  dash: "Ghi 0 nếu có thống kê và bằng không; để trống nếu không có số liệu.",
  separator: "Ghi lại bằng chữ số, không ghi dấu phân nhóm.",
  range: "Kiểm tra lại số liệu và dấu thập phân.",
  openRange: "Kiểm tra lại số liệu và dấu thập phân.",
};

/** "Có phải là 446 hoặc 491?": what is offered, or what may have been meant where nothing is. */
function question({ data, fixes }: Finding<"value">): string {
  const shown = "shown" in data ? data.shown : "";
  const figures = fixes.length > 0 ? fixes.map(({ value: figure }) => figure) : (data.meant ?? []);
  const said = figures.map((figure) => (figure === null ? "để trống" : printUnlike(figure, shown)));
  const meant = [...new Set(said)];
  return meant.length === 0 ? "" : `Có phải là ${meant.join(" hoặc ")}?`;
}

export const value: RuleWords<"value"> = {
  say: (finding, context) => ({
    sentence: sentence(finding.data, context),
    todo: [question(finding), todos[finding.data.reason] ?? wantedText(finding.data)].join(" ").trim(),
  }),

  explain: ({ data }, context, { cell }) => ({ words: wantedText(data), figures: shownIn([cell], context) }),
};
