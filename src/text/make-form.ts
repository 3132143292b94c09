import type { Measure, TemplateFile } from "../core";
import type { RowDoubt } from "../report/made-form";
import type { SlipsSeen } from "../report/slips-seen";
import { tasks } from "./pane";

/** Words of making a form from the sheet in view. */
export const makeForm = {
  heading: tasks.makeForm,
  close: "Đóng",
  closeKept: "Đóng, giữ phần đã chọn",
  hint: "Từ bảng đang dùng, lập biểu mẫu để kiểm tra các kỳ sau. Trang tính được giữ nguyên.",
  of: (sheet: string) => `Từ trang “${sheet}”. Trang tính được giữ nguyên.`,
  step: (at: number, all: number, name: string) => `Bước ${at}/${all}: ${name}`,
  steps: { table: "Bảng trên trang", about: "Thông tin biểu mẫu", rules: "Điều phải đúng", save: "Thử và lưu" },
  next: (name: string) => `Tiếp: ${name}`,
  previous: "Quay lại bước trước",
  reading: "Đang đọc trang tính…",
  counting: "Đang xem bảng và số liệu…",
  again: "Đọc lại trang tính",
  resumed: "Đang tiếp phần đã chọn lần trước.",
  restart: "Làm lại từ trang đang mở",
  noTable: (sheet: string) =>
    `Trang “${sheet}” chưa có bảng đọc được. Bảng cần một dòng tiêu đề cột, trong đó có một cột “Đơn vị tính” và một cột số liệu. Hãy mở trang có bảng, rồi bấm Đọc lại trang tính.`,
  notRead: "Chưa đọc được trang tính. Hãy thử lại.",
} as const;

export const tableStep = {
  value: (column: string, heading: string) => `Số liệu đọc ở cột ${column} (“${heading}”).`,
  columns: (headings: readonly string[]) => `Các cột: ${headings.join(" · ")}.`,
  doubts: (n: number) => `${n} dòng nên xem lại`,
  noDoubts: "Không có dòng nào phải hỏi lại.",
  all: (n: number) => `Tất cả ${n} dòng`,
  kindOf: (row: string) => `Dòng “${row}” ghi gì`,
  kinds: {
    heading: "Tiêu đề, để trống",
    count: "Số đếm",
    quantity: "Số đo, số tiền (được có phần lẻ)",
    percent: "Tỷ lệ %",
    code: "Mã theo đơn vị tính",
    text: "Chữ",
  } satisfies Record<Measure["type"], string>,
} as const;

export const doubtWords: Readonly<Record<RowDoubt["why"], string>> = {
  noUnit: "Dòng không có đơn vị tính.",
  otherThanUnit: "Ô đang ghi khác với đơn vị tính.",
  filledHeading: "Dòng tiêu đề nhưng ô đang có nội dung.",
};

export const aboutStep = {
  name: "Tên biểu mẫu",
  issuer: "Cơ quan quy định biểu mẫu",
  number: "Số văn bản (nếu có)",
  date: "Ngày văn bản (nếu có)",
  dateHint: "Ví dụ: 1/7/2025",
  unitTypes: "Đơn vị nào báo cáo theo biểu mẫu này",
  validFrom: "Có hiệu lực từ ngày",
  validTo: "Đến hết ngày (để trống: chưa hết hiệu lực)",
  periods: "Các kỳ báo cáo (ngày/tháng)",
  periodsHint: "Ngày đầu, ngày cuối của số liệu và hạn nộp. Số liệu tính từ tháng 12 năm trước thì ghi 15/12.",
  from: "Từ",
  to: "Đến",
  due: "Hạn nộp",
  dayOf: (what: string, period: string) => `${what}, kỳ ${period}`,
  faults: {
    name: "Ghi tên biểu mẫu, không quá 100 ký tự.",
    issuer: "Ghi tên cơ quan, không quá 100 ký tự.",
    date: "Ghi ngày dạng 1/7/2025, hoặc để trống.",
    unitTypes: "Chọn ít nhất một loại đơn vị.",
    validFrom: "Ghi ngày dạng 1/7/2025.",
    validTo: "Ghi ngày dạng 31/12/2026, sau ngày có hiệu lực, hoặc để trống.",
    periods: "Ghi các ngày dạng 15/12; hạn nộp không trước ngày cuối của số liệu.",
  },
} as const;

export const rulesStep = {
  hint: "Các điều dưới đây được đề nghị theo cách trình bày của bảng và số liệu đang có. Nhận điều nào thì biểu mẫu kiểm tra điều đó.",
  files: "Thêm báo cáo đã điền…",
  filesHint: (most: number) =>
    `Có báo cáo đã điền theo bảng này (tối đa ${most} tệp .xlsx, .docx) thì thêm vào để đề nghị chắc hơn. Tệp chỉ được đọc trên máy này.`,
  reading: (done: number, all: number) => `Đang đọc ${done}/${all} tệp…`,
  tooMany: (most: number) => `Chỉ đọc được ${most} tệp một lần. Hãy chọn ít hơn.`,
  stopped: "Đã dừng, chưa thêm tệp nào.",
  read: (n: number) => `Đã thêm ${n} báo cáo.`,
  have: (names: readonly string[]) => `Đang dùng ${names.length} báo cáo: ${names.join(", ")}.`,
  unlike: (names: readonly string[]) => `Không giống bảng này nên không dùng: ${names.join(", ")}.`,
  drop: "Bỏ các báo cáo đã thêm",
  status: (error: number, warning: number, left: number) =>
    `Nhận ${error + warning} điều (${error} báo lỗi, ${warning} chỉ cảnh báo), bỏ ${left}.`,
  none: "Chưa đề nghị được điều nào. Có thể tự thêm ở dưới, hoặc thêm báo cáo đã điền.",
  asProposed: "Nhận như đề nghị",
  leaveAll: "Bỏ tất cả",
  groups: {
    sure: (n: number) => `Chắc (${n})`,
    ask: (n: number) => `Nên xem (${n})`,
    against: (n: number) => `Trái với số liệu đang có (${n})`,
  },
  decisions: { error: "Báo lỗi", warning: "Cảnh báo", left: "Bỏ" },
  decide: (rule: string) => `Dùng thế nào: ${rule}`,
  figures: (report: string, figures: string) => `${report}: ${figures}.`,
  basis: (why: string, held: number, all: number) => `Theo ${why}; ${heldIn(held, all)}.`,
  broken: (names: readonly string[]) => `Không đúng ở: ${names.join(", ")}.`,
  goTo: (address: string) => `Đến ô ${address}`,
} as const;

export const byHand = {
  heading: "Tự thêm một điều phải đúng",
  kind: "Điều gì",
  kinds: {
    sum: "Tổng bằng các phần cộng lại",
    part: "Các phần cộng lại không quá tổng",
    ratio: "Tỷ lệ % = phần : tổng",
  },
  hint: "Chọn ô số liệu trên trang tính, rồi bấm nút dưới đây để lấy ô đó.",
  selected: (row: string | null) => (row === null ? "Ô đang chọn không phải ô số liệu của bảng." : `Đang chọn: ${row}`),
  of: { sum: "Lấy làm tổng", part: "Lấy làm tổng", ratio: "Lấy làm tỷ lệ" },
  from: { sum: "Lấy làm một phần", part: "Lấy làm một phần", ratio: "Lấy làm phần" },
  base: "Lấy làm tổng (mẫu số)",
  roles: { of: { sum: "Tổng", part: "Tổng", ratio: "Tỷ lệ" }, from: "Phần", base: "Mẫu số" },
  chosen: "Các ô đã lấy",
  line: (role: string, row: string) => `${role}: ${row}`,
  clear: "Chọn lại từ đầu",
  add: "Thêm điều này",
  added: "Đã thêm, xem ở danh sách trên.",
} as const;

export const saveStep = {
  trying: "Đang thử…",
  tried: "Thử biểu mẫu trên số liệu đang có",
  none: "Chưa có số liệu nào để thử.",
  report: (name: string, errors: number, warnings: number) =>
    errors + warnings === 0 ? `${name}: không thấy lỗi.` : `${name}: ${errors} lỗi, ${warnings} cảnh báo`,
  wrongRule: "Số liệu đúng mà vẫn bị báo thì quay lại bước trước, bỏ điều đó.",
  more: (n: number) => `Còn ${n} điều nữa.`,
  slips: ({ cells, oneMore, tenfold }: SlipsSeen) =>
    `Thử ghi sai từng ô một trong ${cells} ô đã ghi: ghi thừa một chữ số 0 bị thấy ở ${tenfold} ô, ghi thừa 1 đơn vị bị thấy ở ${oneMore} ô.`,
  rules: (n: number) => `Biểu mẫu kiểm tra ${n} điều đã nhận, cùng đơn vị tính của từng dòng.`,
  previous: makeForm.previous,
  save: "Lưu vào tệp Excel này",
  saveHint: "Bấm Lưu: biểu mẫu được giữ trong tệp Excel này và kiểm tra ngay trang tính. Bỏ được bằng nút Hoàn tác.",
  file: "Tải tệp biểu mẫu",
  fileHint: "Gửi tệp này cho đơn vị khác; nơi nhận bấm “Thêm biểu mẫu từ tệp…”.",
  results: "Xem kết quả kiểm tra",
} as const;

function heldIn(held: number, all: number): string {
  if (all === 0) return "chưa có số liệu để thử";
  return all === 1 && held === 1 ? "đúng với số liệu đang có" : `đúng ở ${held}/${all} báo cáo`;
}

/** What a later version of a form changed, in numbers. */
export function changeNote(before: TemplateFile, now: TemplateFile): string {
  const rows = ({ appendices }: TemplateFile) =>
    appendices.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map(({ id }) => id)));
  const rules = (file: TemplateFile) => file.rules.map(({ kind, options }) => JSON.stringify([kind, options]));
  return `${changed("dòng", rows(before), rows(now))}; ${changed("điều phải đúng", rules(before), rules(now))}.`;
}

function changed(what: string, before: readonly string[], now: readonly string[]): string {
  const added = now.filter((one) => !before.includes(one)).length;
  const gone = before.filter((one) => !now.includes(one)).length;
  return added + gone === 0 ? `${what} giữ nguyên` : `${what}: thêm ${added}, bớt ${gone}`;
}
