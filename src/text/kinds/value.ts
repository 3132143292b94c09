import type { Decimal, DoubtCode, Finding } from "../../core";
import { shownIn } from "../findings/write";
import { printUnlike } from "../numbers";
import type { Explain, RuleWords, Say, Wording } from "./kind-words";

type Measure = "count" | "signed" | "quantity" | "percent" | "code";
type Reason = DoubtCode | "range" | "openRange" | "code";

/** What belongs into a cell of this measure. */
const wanted: Record<Measure, string> = {
  count: "Ghi số nguyên không âm.",
  signed: "Ghi một số; mang dấu âm khi giảm.",
  quantity: "Ghi một số; phần thập phân sau dấu phẩy.",
  percent: "Ghi tỷ lệ bằng số, phần thập phân sau dấu phẩy.",
  code: "Chỉ ghi mã: {codes}.",
};

const sentences: Record<Reason, string> = {
  word: "Ghi “{shown}”: ô này cần số, chưa đọc được số liệu.",
  fraction: "Ghi “{shown}”: ô này cần một số, không ghi dạng phân số.",
  date: "Ô đang là ngày tháng (“{shown}”), chưa đọc được số liệu.",
  error: "Công thức trong ô báo lỗi “{shown}”.",
  boolean: "Ô đang ghi “{shown}”, không phải số liệu.",
  separator: "Ghi “{shown}”: chưa rõ dấu phân nhóm hàng nghìn hay dấu thập phân.",
  decimals: "Ghi “{shown}”: số lượng không có phần thập phân.",
  percentScale: "Ghi “{shown}”: chưa rõ là số hay tỷ lệ phần trăm.",
  negative: "Ghi “{shown}”: số liệu không mang dấu âm.",
  dash: "Ghi “{shown}”: chưa rõ là 0 hay không có số liệu.",
  spaces: "Ghi “{shown}”: có dấu cách giữa các chữ số.",
  invisible: "Ghi “{shown}”: có ký tự không nhìn thấy.",
  grouping: "Ghi “{shown}”: dấu phân nhóm hàng nghìn đặt sai chỗ.",
  notCalculated: "Công thức chưa được tính (“{shown}”): chưa có số liệu.",
  notDigits: "Ghi “{shown}”: có ký tự không phải chữ số.",
  tooLong: "Ghi “{shown}”: nhiều chữ số hơn mức một số liệu có thể có.",
  range: "Ghi {stated} %; tỷ lệ chỉ từ {min} đến {max}.",
  openRange: "Ghi {stated} %; tỷ lệ này từ {min} đến dưới {max}.",
  code: "Ghi {stated}; mã này không có trong danh mục.",
};

/** A typed fraction whose rate stands beside it. */
const causes: Record<string, string> = {
  rateBeside: " Tỷ lệ {rate} ở {rateCells:rows} chính là {part} trên {base}.",
  cutRateBeside: " Tỷ lệ {rate} ở {rateCells:rows} là {part} trên {base}, bị cắt bớt chữ số; làm tròn là {right}.",
  raisedRateBeside:
    " Tỷ lệ {rate} ở {rateCells:rows} là {part} trên {base}, được làm tròn lên; làm tròn đúng là {right}.",
};

/** Where the number format shows other digits than the cell holds. */
const hidden: Partial<Record<Reason, string>> = {
  separator: "Ô đang giữ {held}, Excel chỉ hiện “{shown}”: chưa rõ dấu phân nhóm hàng nghìn hay dấu thập phân.",
  decimals: "Ô đang giữ {held}, Excel chỉ hiện “{shown}”: số lượng không có phần thập phân.",
};

const NO_CODE = "Ghi “{shown}”: ô này chỉ nhận mã quy định.";

/** Where what to do is not simply what the measure asks for. */
const todos: Partial<Record<Reason, string>> = {
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

const say: Say = (finding) => {
  const reason = finding.data.reason as Reason;
  const measure = finding.data.measure as Measure;
  const todo = todos[reason] ?? wanted[measure];
  const noCode = reason === "word" && measure === "code" ? NO_CODE : sentences[reason];
  const sentence = ("held" in finding.data && hidden[reason]) || noCode;
  return {
    sentence: sentence + (causes[String(finding.data.cause)] ?? "") + byForm(finding),
    todo: [question(finding), todo].join(" ").trim(),
  } satisfies Wording;
};

/** What belongs into the cell of a finding of this kind. */
function wantedText({ data }: Finding): string {
  return wanted[data.measure as Measure].replace("{codes}", String(data.codes ?? ""));
}

/** How the form itself works the rate out. */
function byForm({ data }: Finding): string {
  if ("formRate" in data) {
    return " Theo biểu mẫu, tỷ lệ này là {formPartCells:rows} chia cho {formBaseCells:rows}: {formPart} trên {formBase} là {formRate} %.";
  }
  return "formPartCells" in data
    ? " Theo biểu mẫu, tỷ lệ này là {formPartCells:rows} chia cho {formBaseCells:rows}."
    : "";
}

/** "Có phải là 446 hoặc 491?": what is offered, or what may have been meant where nothing is. */
function question({ data, fixes }: Finding): string {
  const shown = String(data.shown ?? "");
  const readings = Array.isArray(data.meant) ? (data.meant as readonly Decimal[]) : [];
  const figures = fixes.length > 0 ? fixes.map(({ value: figure }) => figure) : readings;
  const said = figures.map((figure) => (figure === null ? "để trống" : printUnlike(figure, shown)));
  const meant = [...new Set(said)];
  return meant.length === 0 ? "" : `Có phải là ${meant.join(" hoặc ")}?`;
}

const explain: Explain<"value"> = (finding, context, { cell }) => ({
  words: wantedText(finding),
  figures: shownIn([cell], context),
});

export const value: RuleWords<"value"> = { say, explain };
