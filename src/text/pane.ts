import type { PeriodId, UnitType } from "../core";
import { library } from "./library";

/** Every word of the pane that is not the sentence of a finding. */

export const product = "Phụ lục CCHC";

/** In place of a part of the pane that could not be drawn. */
export const broken =
  "Phần này chưa hiện được; các phần khác vẫn dùng được. Bấm Kiểm tra lại; nếu vẫn vậy, báo cho người hỗ trợ.";

export const unitTypeNames: Readonly<Record<UnitType, string>> = {
  bo: "Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
  tinh: "UBND tỉnh, thành phố",
  so: "Sở, ban, ngành cấp tỉnh",
  huyen: "UBND huyện, thị xã, thành phố",
  xa: "UBND xã, phường, đặc khu",
};

export const start = {
  heading: "Chèn biểu mẫu",
  intro: [
    "Chèn đúng biểu mẫu của văn bản.",
    "Ghi sai ở đâu, bảng này chỉ ra ở đó.",
    "Không tự ghi ô nào, không gửi số liệu đi.",
  ],
  old: "Biểu mẫu cũ",
  noTemplate: (type: string) =>
    `Chưa có sẵn biểu mẫu cho ${type}. Có tệp biểu mẫu của tỉnh thì thêm vào ở dưới; chưa có thì mở bảng đang dùng, bấm “Tạo biểu mẫu từ trang tính này”.`,
  unitType: "Loại đơn vị",
  template: "Biểu mẫu",
  period: "Kỳ báo cáo",
  year: "Năm",
  office: "Tên đơn vị",
  officeHint: "Ví dụ: UBND tỉnh Bình Định",
  insert: "Chèn biểu mẫu",
  insertAnother: "Chèn thêm một bản nữa",
  back: "Quay lại kết quả kiểm tra",
  regulation: (number: string, date: string) => `Văn bản ${number} ngày ${date}`,
  validity: "Lưu ý về hiệu lực và thời hạn",
  rows: (rows: number, appendices: number) => (appendices > 1 ? `${appendices} phụ lục, ${rows} dòng` : `${rows} dòng`),
  window: (from: string, to: string) => `Số liệu từ ${from} đến ${to}.`,
  due,
  expired: (to: string) => `Biểu mẫu đã hết hiệu lực từ sau ngày ${to}.`,
  expires: (to: string) => `Biểu mẫu có hiệu lực đến hết ngày ${to}.`,
  notYet: (from: string) => `Biểu mẫu chưa có hiệu lực; có hiệu lực từ ngày ${from}.`,
  yearError: (from: number, to: number) => `Ghi năm báo cáo bằng bốn chữ số, từ ${from} đến ${to}.`,
  officeError: (max: number) => `Tên đơn vị dài quá ${max} ký tự. Hãy ghi ngắn hơn.`,
  already: (sheets: string) => `Biểu mẫu này đã có trong tệp, ở trang ${sheets}. Nội dung ở đó được giữ nguyên.`,
  goThere: "Đến trang đã có",
  version: (version: string) => `Phiên bản phần bổ trợ: ${version}.`,
  notReadBack: (sheets: string) =>
    `Biểu mẫu đã được chèn vào trang ${sheets} nhưng chưa đọc lại được. Bấm Kiểm tra lại, không cần chèn lần nữa.`,
} as const;

export const about = {
  heading: "Báo cáo này là của ai, kỳ nào",
  why: "Trang tính chưa ghi rõ. Điền rồi bấm Ghi nhớ; các dòng tiêu đề trên trang được giữ nguyên.",
  none: "Chưa chọn",
  said: (what: string, value: string, by: "sheet" | "call") =>
    `${what}: ${value} (${by === "sheet" ? "theo dòng tiêu đề" : "đã ghi nhớ"}).`,
  remember: "Ghi nhớ",
  change: "Đổi",
  yearError: "Ghi năm báo cáo bằng bốn chữ số, ví dụ 2024.",
} as const;

export const ownForm = {
  add: "Thêm biểu mẫu từ tệp…",
  hint: "Tệp .json do đơn vị soạn, không quá 1 MB. Biểu mẫu được giữ trong tệp Excel này.",
  own: (name: string) => `Biểu mẫu “${name}” do đơn vị thêm vào tệp Excel này.`,
  remove: "Bỏ biểu mẫu này khỏi tệp",
  removeAsk: (name: string) =>
    `Bỏ biểu mẫu “${name}” khỏi tệp? Trang đã chèn vẫn còn, nhưng không được kiểm tra theo biểu mẫu này nữa.`,
  broken: (n: number) => `${n} biểu mẫu giữ trong tệp Excel này không đọc được nên bị bỏ qua. Hãy thêm lại từ tệp gốc.`,
} as const;

export const check = {
  list: "Kết quả kiểm tra",
  again: "Kiểm tra lại",
  submit: "Kiểm tra trước khi nộp",
  certain: "Sửa nhanh",
  certainOf: (cells: number) => `Sửa nhanh ${cells} ô…`,
  other: "Chèn biểu mẫu khác",
  moreTasks: "So sánh, đối chiếu, tổng hợp",
  forms: "Biểu mẫu đang kiểm tra",
  title: (name: string, period: string | null) => (period === null ? name : `${name} · ${period}`),
  period: (period: string, year: number) => `${period} ${year}`,
  progress: (filled: number, fillable: number) => `Đã ghi ${filled}/${fillable} ô`,
  required: (filled: number, required: number) => `Đã ghi ${filled}/${required} ô phải ghi`,
  nextBlank: "Ô trống tiếp theo",
  bySection: "Đã ghi theo từng mục",
  checkedAt: (time: string) => `Kiểm tra lúc ${time}.`,
  notYet: "Chưa kiểm tra số liệu nào.",
  status: (errors: number, warnings: number, explained: number) =>
    [
      `${errors} lỗi`,
      `${warnings} cảnh báo${explained > 0 ? " chưa giải trình" : ""}`,
      ...(explained > 0 ? [`${explained} cảnh báo đã giải trình`] : []),
    ].join(", ") + ".",
  stale: (time: string) => `Kết quả dưới đây là của lần kiểm tra lúc ${time}; số liệu có thể đã thay đổi.`,
  filters: { all: "Tất cả", error: "Lỗi", warning: "Cảnh báo", explained: "Đã giải trình" },
  filterLabel: "Lọc kết quả",
  pasted: (rows: number, taken: number, look: number) =>
    `Vừa nhận ${rows} dòng vào ${taken} dòng của biểu mẫu, ${look === 0 ? "chưa thấy ô nào cần xem" : `${look} ô cần xem`}.` +
    (taken < rows ? ` ${rows - taken} dòng không thuộc biểu mẫu; xem có bị lệch dòng không.` : ""),
  unread: (n: number) => `${n} số trong bảng chưa được đọc vào biểu mẫu nào nên chưa được kiểm tra.`,
  columnAsk: "Cột nào là số liệu kỳ này?",
  columnDisplaced: "Tiêu đề các cột lệch so với số liệu. Cột nào là số liệu kỳ này?",
  column: (letter: string, heading: string) => (heading === "" ? `Cột ${letter}` : `Cột ${letter}: ${heading}`),
  nothingFound: (filled: number) => `Chưa thấy lỗi trong ${filled} ô đã ghi.`,
  nothingFilled: "Chưa có số liệu nào được ghi.",
  startHere: "Ghi số liệu vào biểu mẫu; ô sai sẽ hiện ở đây và đổi màu trên trang tính.",
  unfinished: (n: number) => `${n} chỗ chưa xong: đang chờ ô còn trống.`,
  left: (blank: number) => `${blank} ô chưa ghi.`,
  noneOfFilter: "Không có mục nào thuộc loại này.",
  more: (n: number) => `Còn ${n} mục nữa. Sửa các mục trên, danh sách sẽ hiện tiếp.`,
  unmatched: (n: number) => `${n} dòng trên trang không thuộc biểu mẫu nên chưa được kiểm tra.`,
  missing: (n: number) => `Thiếu ${n} dòng của biểu mẫu.`,
  olderVersion: (made: number, now: number) =>
    `Biểu mẫu trong tệp được chèn bằng phiên bản ${made}; số liệu đang được kiểm tra theo phiên bản ${now}.`,
  newerVersion: (made: number, now: number) =>
    `Biểu mẫu trong tệp được chèn bằng phiên bản ${made}, mới hơn phiên bản ${now} đang dùng để kiểm tra. Hãy cập nhật phần bổ trợ hoặc thêm lại biểu mẫu của đơn vị.`,
  changes: "Những gì đã đổi",
  change: (version: number, note: string) => `Phiên bản ${version}: ${note}`,
  noChanges: "Biểu mẫu không ghi đã đổi những gì.",
  doubtful: (n: number) => `${n} dòng có thể hiểu theo hai cách; hãy xem lại tên chỉ tiêu.`,
} as const;

export const tasks = {
  fill: "Lấy số liệu từ báo cáo Word…",
  previous: "So với kỳ trước…",
  reportText: "Đối chiếu với nội dung báo cáo…",
  merge: "Tổng hợp từ các tệp…",
  makeForm: "Tạo biểu mẫu từ trang tính này",
} as const;

/** The page that tries what is taken for true of Excel. */
export const machine = "Kiểm tra máy này";

export const finding = {
  severity: { error: "Lỗi", warning: "Cảnh báo" },
  explained: "Đã giải trình",
  goTo: (address: string) => `Đến ô ${address}`,
  otherCells: "Các ô liên quan",
  notOnSheet: "Dòng này không còn trên trang tính.",
  explain: "Giải trình vào Ghi chú",
  explanation: "Lời giải trình",
  saveExplanation: "Ghi vào Ghi chú",
  cancel: "Thôi",
  why: "Vì sao",
  selected: "Ô đang chọn",
} as const;

export const submit = {
  heading: "Kiểm tra trước khi nộp",
  back: "Quay lại",
  groups: {
    errors: "Lỗi phải sửa",
    warnings: "Cảnh báo cần giải trình",
    explained: "Cảnh báo đã giải trình",
    captions: "Tiêu đề còn chỗ chưa ghi",
    missing: "Thiếu so với biểu mẫu",
    notChecked: "Chưa kiểm tra được",
    blanks: "Chưa ghi",
    unread: "Số chưa được đọc",
    afterSigning: "Số, ngày báo cáo: ghi sau khi ký",
  },
  reportNumber: {
    number: "Số báo cáo",
    numberHint: "Ví dụ: 125 hoặc 125/BC-UBND",
    numberError: "Ghi số, hoặc số và ký hiệu: 125/BC-UBND.",
    date: "Ngày báo cáo",
    dateHint: "Ví dụ: 20/6/2021",
    dateError: "Ghi ngày, tháng, năm: 20/6/2021.",
    write: (lines: number) => `Ghi vào ${lines} dòng`,
  },
  blanksHint: "Ghi số liệu, kể cả số 0. Chỉ tiêu không có gì để báo cáo: bấm “Không có số liệu” ở dòng đó.",
  notCheckedHint: "Các ô dưới đây ghi nội dung chưa đọc được thành số. Sửa ô thì những điều này được kiểm tra.",
  unreadHint: "Các số dưới đây nằm trong bảng nhưng không thuộc ô nào của biểu mẫu nên chưa được kiểm tra.",
  unread: (address: string, sheet: string, text: string) => `Ô ${address} trang “${sheet}” ghi ${text}`,
  section: (name: string, blank: number) => `${name}: ${blank} ô`,
  nothing: "Không có số liệu",
  nothingFor: (row: string) => `Không có số liệu: ${row}`,
  unreadable: (address: string | null, shown: string, rules: number) =>
    `${address === null ? "Ô này" : `Ô ${address}`} ghi “${shown}” nên còn ${rules} điều chưa kiểm tra được.`,
  explainedHint: "Khi số liệu của cảnh báo đã giải trình thay đổi, cảnh báo sẽ mở lại.",
  unkept: "Chưa ghi nhớ được số liệu lúc giải trình vào tệp; nếu sau này số liệu đổi, cảnh báo không tự mở lại.",
  unknown: "Chưa biết có gửi được không",
  old: (time: string) => `Lần đọc vừa rồi không xong. Các mục dưới đây là của lần kiểm tra lúc ${time}.`,
  expired: (to: string) => `Biểu mẫu đã hết hiệu lực sau ngày ${to}, trước khi kỳ báo cáo này kết thúc.`,
  validity: "Lưu ý về hiệu lực",
  notInForce: (from: string) => `Biểu mẫu có hiệu lực từ ngày ${from}, sau khi kỳ báo cáo này kết thúc.`,
  due,
  noDue: "Chưa rõ kỳ báo cáo nên chưa tính được hạn nhận.",
} as const;

export const states = {
  starting: "Đang kết nối với Excel…",
  ...library,
  noExcel: "Bảng này chạy trong Excel. Hãy mở Excel, vào thẻ Trang đầu, nhóm Báo cáo CCHC.",
  tooOld:
    "Phiên bản Excel này quá cũ nên chưa dùng được bảng kiểm tra. Cần Excel 2021, Microsoft 365 hoặc Excel trên web. Biểu mẫu tự kiểm tra dạng tệp .xlsx vẫn mở được ở Excel này.",
  working: {
    reading: "Đang đọc số liệu…",
    comparing: "Đang so sánh…",
    inserting: "Đang chèn biểu mẫu…",
    submitting: "Đang kiểm tra toàn bộ…",
    writing: "Đang ghi…",
    attaching: "Đang gắn kiểm tra…",
    detaching: "Đang gỡ kiểm tra…",
    collecting: "Đang đọc các tệp…",
    printing: "Đang lập phiếu kiểm tra…",
    undoing: "Đang hoàn tác…",
  },
  cancel: "Dừng",
  opening: "Đang mở…",
} as const;

export const periodNames: Readonly<Record<PeriodId, string>> = {
  "quy-1": "Quý I",
  "6-thang": "6 tháng",
  "quy-3": "Quý III",
  nam: "Năm",
};

/** "Hạn nhận: 25/6/2021 (còn 23 ngày).", "Đã quá hạn 25/6/2021." */
function due(day: string, left: number): string {
  if (left < 0) return `Đã quá hạn ${day}.`;
  return `Hạn nhận: ${day} (${left === 0 ? "hôm nay" : `còn ${left} ngày`}).`;
}
