import { printDate } from "./dates";
import { fileFaults } from "./file-faults";
import { fileName } from "./file-name";
import type { CutSheet } from "../report/cut-sheets";
import { onlyPartly } from "./only-partly";
import { periodNames, product } from "./pane";
import { partRead } from "./part-read";
import { unsplit } from "./unsplit";
import { verdictHeads } from "./verdict";

/** Every word the command line prints that is not the sentence of a finding. */

export const usage = `Phụ lục CCHC: biểu mẫu và kiểm tra phụ lục báo cáo cải cách hành chính.

Cách gọi:
  cli.js templates
      liệt kê các biểu mẫu có sẵn
  cli.js new BIỂU-MẪU --out TỆP.xlsx|.docx [--period quy-1|6-thang|quy-3|nam] [--year NĂM] [--office "TÊN ĐƠN VỊ"]
      tạo biểu mẫu trống: tệp Excel tự kiểm tra số liệu khi gõ, tệp Word để đặt sau báo cáo
  cli.js form BẢNG.xlsx|.docx [--examples TỆP|THƯ-MỤC …] --out BIỂU-MẪU.json [--unit-type bo|tinh|so|huyen|xa]
      lập biểu mẫu theo bảng của đơn vị: đọc các dòng, cột, đơn vị tính, đề nghị quy tắc và cho biết vì sao;
      --examples là các báo cáo đã điền, để thử và tìm thêm quy tắc (ghi nhiều lần được)
  cli.js check TỆP|THƯ-MỤC … [--template BIỂU-MẪU] [--unit-type bo|tinh|so|huyen|xa]
        [--period quy-1|6-thang|quy-3|nam] [--year NĂM] [--office "TÊN ĐƠN VỊ"]
        [--column CỘT] [--format text|json] [--strict]
        [--verify PHIẾU.xlsx] [--summary TỔNG-HỢP.xlsx|.csv] [--marked BẢN-SAO.xlsx|.docx] [--slip PHIẾU.xlsx]
        [--offices DANH-SÁCH.xlsx|.csv|.txt] [--latest] [--out-dir THƯ-MỤC] [--separator ";"|","|tab]
        [--ledger SỔ.json] [--changed]
        [--previous KỲ-TRƯỚC.xlsx …] [--text BÁO-CÁO.docx|.txt]
      kiểm tra tệp đã điền (.xlsx, .xlsm, .docx, .csv, .tsv), cả thư mục con;
      --column nói cột nào là số liệu kỳ này, --strict trả mã 1 khi có báo cáo chưa gửi được;
      --summary ghi bảng tổng hợp mỗi tệp một dòng, --marked ghi bản sao có đánh dấu các ô có phát hiện,
      --slip ghi phiếu kiểm tra để in và ký; --verify cho biết tệp có đúng là tệp đã lập phiếu đó không;
      --offices cùng --summary: ai chưa gửi, cần gọi ai, nói gì; --latest lấy tệp lưu sau khi đơn vị gửi nhiều lần;
      --out-dir ghi cho mỗi báo cáo một phiếu kiểm tra, một bản sao có đánh dấu và một thư ngắn để gửi lại đơn vị;
      --ledger ghi vào sổ báo cáo nào đến lúc nào, báo cáo nào gửi lại (mỗi lúc chỉ một lần chạy ghi vào sổ);
      --changed cùng --ledger: chỉ in báo cáo mới hoặc đã đổi so với sổ;
      --previous so với phụ lục kỳ trước (ghi nhiều lần để so với nhiều kỳ), --text đối chiếu với nội dung báo cáo
  cli.js export TỆP|THƯ-MỤC … [--template BIỂU-MẪU] [--format json|csv|docx] [--separator ";"|","|tab] [--out TỆP-KẾT-QUẢ]
      xuất số liệu của phụ lục cho hệ thống khác (json), để mở bằng Excel (csv),
      hoặc cả phụ lục đã điền thành văn bản Word để đặt sau báo cáo (docx)
  cli.js merge TỆP|THƯ-MỤC … --template BIỂU-MẪU … --out TỔNG-HỢP.xlsx [--from BIỂU-MẪU-CỦA-ĐƠN-VỊ]
        [--period quy-1|6-thang|quy-3|nam] [--year NĂM] [--offices DANH-SÁCH.xlsx|.csv|.txt]
        [--office "ĐƠN VỊ TỔNG HỢP"] [--format text|json]
      tổng hợp báo cáo của nhiều đơn vị thành một: số lượng cộng lại, tỷ lệ tính lại từ tổng;
      --template ghi nhiều lần: mỗi biểu mẫu một bản tổng hợp và một bảng tình hình nhận báo cáo, trong cùng một tệp;
      --from khi các đơn vị dùng biểu mẫu khác, --offices là danh sách đơn vị phải báo cáo: mỗi dòng một đơn vị, hoặc bảng có các cột
      tên đơn vị, tên khác, điện thoại, thư điện tử, loại đơn vị
  cli.js compare BẢN-CŨ BẢN-MỚI [--template BIỂU-MẪU] [--format text|json]
      hai bản của một báo cáo: số nào đã đổi, mục nào đã hết, mục nào mới; mã thoát 0 khi không khác nhau, 1 khi khác,
      3 khi có phần không đọc được nên chưa so hết
  cli.js --version
      in số phiên bản

Với new, check, export, merge, compare: --form BIỂU-MẪU.json|THƯ-MỤC thêm biểu mẫu của đơn vị (ghi nhiều lần được).
cli.js help LỆNH nói riêng một lệnh, kèm ví dụ. Tệp đã có không bị ghi đè, trừ khi thêm --force.
--quiet chỉ in điều chưa ổn; kết quả xem ở tệp đã ghi và mã thoát.
Mã thoát: 0 không có lỗi; 1 có lỗi; 2 không đọc được tệp hoặc gọi sai; 3 chưa xét được; 130 dừng giữa chừng.`;

const seeHelp = "Xem cách gọi: cli.js help";

/** Why the call cannot be done, by code; the text is what was given. */
export const callFaults = {
  noCommand: () => `Thiếu lệnh. ${seeHelp}`,
  unknownCommand: (given) => `Không có lệnh "${given}". ${seeHelp}`,
  unknownOption: (given) => `Không có tùy chọn "${given}" cho lệnh này. ${seeHelp}`,
  noValue: (given) => `Tùy chọn "${given}" thiếu giá trị. ${seeHelp}`,
  noTemplate: () => `Thiếu tên biểu mẫu. Liệt kê bằng lệnh: cli.js templates`,
  unknownTemplate: (given) => `Không có biểu mẫu "${given}". Liệt kê bằng lệnh: cli.js templates`,
  noValueWanted: (given) => `Tùy chọn "${given}" không nhận giá trị. ${seeHelp}`,
  noColumn: (given) =>
    `Không có cột số liệu nào tên là "${given}"; ghi tiêu đề cột như trong tệp, hoặc chữ của cột như E.`,
  exists: (given) => `Tệp "${given}" đã có nên không ghi đè. Chọn tên khác, hoặc thêm --force để thay tệp cũ.`,
  noFormFile: (given) => `Không đọc được tệp biểu mẫu "${given}".`,
  noForms: (given) => `Thư mục "${given}" không có biểu mẫu nào (tệp .json).`,
  badForm: (given) => given,
  formTwice: (given) => `Hai biểu mẫu cùng một mã: ${given}. Bỏ bớt một tệp, hoặc đổi mã ("id") của một biểu mẫu.`,
  noSheet: () => `Thiếu tệp có bảng cần lập thành biểu mẫu. ${seeHelp}`,
  badFormOut: (given) =>
    given === "" ? `Thiếu tệp kết quả: --out BIỂU-MẪU.json` : `Biểu mẫu ghi ra tệp .json, không phải "${given}".`,
  noTable: (given) =>
    `Không tìm thấy trong "${given}" bảng nào có cột đơn vị tính và cột số liệu để lập thành biểu mẫu.`,
  notTwo: () => `Cần đúng hai tệp: bản cũ, rồi bản mới. ${seeHelp}`,
  oneTooMany: (given) => `Thừa "${given}". ${seeHelp}`,
  noOut: () => `Thiếu tệp kết quả: --out TỆP.xlsx`,
  badNewOut: (given) => `Biểu mẫu trống ghi ra tệp .xlsx hoặc .docx, không phải "${given}".`,
  badPeriod: (given) => `Không có kỳ báo cáo "${given}"; chọn quy-1, 6-thang, quy-3 hoặc nam.`,
  badYear: (given) => `Năm "${given}" không đúng; ghi bằng bốn chữ số.`,
  badUnitType: (given) => `Không có loại đơn vị "${given}"; chọn bo, tinh, so, huyen hoặc xa.`,
  badFormat: (given) => `Không có cách in "${given}"; chọn text hoặc json.`,
  badExportFormat: (given) => `Không xuất được kiểu "${given}"; chọn json, csv hoặc docx.`,
  badWordOut: () => `Xuất ra văn bản Word cần cả --format docx và --out TỆP.docx`,
  badSummary: (given) => `Bảng tổng hợp ghi ra tệp .xlsx hoặc .csv, không phải "${given}".`,
  officesWithoutSummary: () =>
    `Danh sách đơn vị (--offices) dùng khi lập bảng của người nhận báo cáo: thêm --summary TỔNG-HỢP.xlsx`,
  latestWithoutOffices: () => `--latest chỉ dùng cùng danh sách đơn vị: thêm --offices DANH-SÁCH`,
  badLedger: (given) => `Sổ theo dõi ghi ra tệp .json, không phải "${given}".`,
  changedWithoutLedger: () => `--changed chỉ dùng cùng sổ theo dõi: thêm --ledger SỔ.json`,
  notLedger: (given) =>
    `Tệp "${given}" đã hỏng hoặc không phải sổ theo dõi nên không ghi vào. Chọn tệp khác, hoặc thêm --force để thay bằng sổ mới.`,
  ledgerFull: (given) => `Sổ theo dõi "${given}" đã quá nhiều lần nhận nên không ghi thêm; lập sổ mới ở tệp khác.`,
  badSeparator: (given) => `Dấu ngăn cách "${given}" không dùng được cho tệp .csv; chọn ";", "," hoặc tab.`,
  badMarked: (given) => `Bản sao đánh dấu "${given}" phải là tệp .xlsx hoặc .docx, và chỉ của một tệp được kiểm tra.`,
  otherEnding: (given) => `Bản sao đánh dấu của tệp này phải là tệp ${given} như chính nó.`,
  badSlip: (given) => `Phiếu kiểm tra "${given}" phải là tệp .xlsx, và chỉ của một tệp được kiểm tra.`,
  notMarked: (given) => `${given}: ${fileFaults.unmarked}`,
  cannotMark: (given) => `Chỉ đánh dấu được trên bản sao của tệp .xlsx, .xlsm hoặc .docx, không phải "${given}".`,
  badText: (given) => `Không đọc được nội dung báo cáo từ "${given}"; cần tệp .docx hoặc .txt (UTF-8).`,
  badPrevious: (given) =>
    `Không đọc được báo cáo kỳ trước từ "${given}", hoặc trong tệp không có biểu mẫu nào nhận ra.`,
  noReports: () => `Thiếu tệp hoặc thư mục báo cáo cần tổng hợp. ${seeHelp}`,
  noMergeTemplate: () => `Thiếu biểu mẫu tổng hợp: --template BIỂU-MẪU. Liệt kê bằng lệnh: cli.js templates`,
  fromOfOne: () => `--from chỉ dùng khi tổng hợp vào một biểu mẫu.`,
  badOut: (given) => `Bản tổng hợp ghi ra tệp .xlsx, không phải "${given}".`,
  badOffices: (given) =>
    `Không đọc được danh sách đơn vị từ "${given}"; cần bảng .xlsx, .csv có cột tên đơn vị, hoặc tệp .txt (UTF-8) mỗi dòng một đơn vị.`,
  nothingToMerge: (given) => `Không có báo cáo nào theo biểu mẫu ${given}, đúng kỳ cần tổng hợp, trong các tệp đã đọc.`,
  whichPeriod: (given) =>
    `Các tệp là báo cáo của nhiều kỳ (${given}), không kỳ nào nhiều hơn. Chọn bằng --period và --year.`,
  noFiles: () => `Thiếu tệp cần kiểm tra. ${seeHelp}`,
  noFilesToExport: () => `Thiếu tệp cần xuất số liệu. ${seeHelp}`,
  cannotWrite: (given) => `Không ghi được tệp ${given}.`,
  noFolder: (given) => `Không ghi được tệp kết quả: không có thư mục "${given}".`,
  isFolder: (given) => `Không ghi được tệp kết quả: "${given}" là một thư mục.`,
  notAllowed: (given) => `Không ghi được tệp "${given}": không được phép ghi vào tệp hoặc thư mục này.`,
  inUse: (given) => `Không ghi được tệp "${given}": tệp đang mở ở chương trình khác; đóng lại rồi làm lại.`,
  noRoom: (given) => `Không ghi được tệp "${given}": ổ đĩa đã đầy.`,
  overwrites: (given) => `Không ghi đè lên "${given}" vì đó cũng là tệp được đọc; chọn tên khác cho tệp kết quả.`,
  isFile: (given) => `Không ghi được kết quả: "${given}" là một tệp, không phải thư mục.`,
  outDirIsRead: (given) =>
    `Không ghi phiếu và thư vào chính thư mục được đọc "${given}": lần sau chúng sẽ bị coi là báo cáo. Chọn thư mục khác.`,
  oneResult: (given) => `Hai kết quả không ghi được vào cùng một tệp "${given}"; chọn hai tên khác nhau.`,
  notSlip: (given) => `Trong "${given}" không có phiếu kiểm tra nào.`,
  badVerify: () => `Đối chiếu với phiếu (--verify) chỉ dùng khi kiểm tra một tệp.`,
  noSlip: (given) => `Không lập phiếu kiểm tra: không nhận ra biểu mẫu nào trong "${given}".`,
} as const satisfies Record<string, (given: string) => string>;

export const fileFault = (file: string, code: keyof typeof fileFaults) => `${file}: ${fileFaults[code]}`;

export const cutSheet = (file: string, sheet: CutSheet) => `${file}: ${partRead(sheet)}.`;

export const written = (file: string) => `Đã tạo ${file}`;

export const templateLine = ({ id, name, validTo }: { id: string; name: string; validTo?: string }) =>
  `${id.padEnd(28)} ${name}${validTo === undefined ? "" : ` (hết hiệu lực sau ngày ${printDate(validTo)})`}`;

export const printedPeriod = (period: keyof typeof periodNames, year: number) => `${periodNames[period]} ${year}`;

/** Files named of those that are passed over; the others are counted. */
const MOST_SKIPPED = 10;

export const skippedFiles = (files: readonly string[]) => {
  const names = files.slice(0, MOST_SKIPPED).map(fileName);
  const more = files.length > names.length ? ` và ${files.length - names.length} tệp nữa` : "";
  return `Bỏ qua ${files.length} tệp khác loại (chỉ đọc .xlsx, .xlsm, .docx, .csv, .tsv): ${names.join(", ")}${more}.`;
};

export const notCarried = (file: string, figures: number) =>
  `${file}: ${figures} số không có chỗ trong biểu mẫu nên không được đưa sang văn bản Word.`;

export const notExported = (file: string, figures: number) =>
  `${file}: ${figures} số nằm ngoài các ô của biểu mẫu nên không được xuất.`;

export const nothingToCheck = (folders: string) => `Không có tệp nào để kiểm tra trong ${folders}.`;

export const nothingToExport = (folders: string) => `Không có tệp nào để xuất số liệu trong ${folders}.`;

export const stoppedAfter = (files: number) => `Đã dừng theo yêu cầu, sau ${files} tệp.`;

export const progressLine = (files: number) => `Đã kiểm tra ${files} tệp…`;

interface Totals {
  readonly files: number;
  readonly wrong: number;
  readonly notJudged: number;
  readonly unread: number;
}

export const totals = ({ files, wrong, notJudged, unread }: Totals) =>
  `Tổng cộng ${files} tệp: ${wrong} tệp có lỗi, ${files - wrong - notJudged - unread} tệp không có lỗi, ` +
  `${notJudged > 0 ? `${notJudged} tệp chưa xét được, ` : ""}${unread} tệp không kiểm tra được.`;

export const summarySheet = "Tổng hợp";

/** Columns of the summary; widths in characters. */
export const summaryColumns = [
  { key: "file", heading: "Tệp", width: 40 },
  { key: "office", heading: "Đơn vị báo cáo", width: 28 },
  { key: "template", heading: "Biểu mẫu", width: 40 },
  { key: "period", heading: "Kỳ báo cáo", width: 14 },
  { key: "verdict", heading: "Kết luận", width: 14 },
  { key: "reasons", heading: "Lý do", width: 50 },
  { key: "errors", heading: "Số lỗi", width: 8 },
  { key: "warnings", heading: "Số cảnh báo", width: 12 },
  { key: "worst", heading: "Phát hiện nặng nhất", width: 70 },
  { key: "unread", heading: "Không kiểm tra được vì", width: 40 },
] as const;

const severities = { error: "LỖI", warning: "CẢNH BÁO" } as const;

/** Who the comments in a marked Word document are from. */
export const commentAuthor = { name: product, initials: "CCHC" };

export const noteText = (severity: keyof typeof severities, message: string) => `${severities[severity]}: ${message}`;

export const report = {
  template: (name: string) => `  Biểu mẫu:       ${name}`,
  noTemplate: `  ${onlyPartly}.`,
  office: (name: string) => `  Đơn vị báo cáo: ${name}`,
  period: (name: string) => `  Kỳ báo cáo:     ${name}`,
  unread: (fault: keyof typeof fileFaults) => `  KHÔNG KIỂM TRA ĐƯỢC: ${fileFaults[fault]}`,
  sheet: (name: string, matched: number, rows: number, unmatched: readonly string[]) =>
    `  Trang "${name}": nhận ra ${matched}/${rows} dòng của biểu mẫu` +
    (unmatched.length > 0 ? `; ${unmatched.length} dòng không có trong biểu mẫu: ${unmatched.join(", ")}` : ""),
  unsplitSheet: (name: string, by: keyof typeof unsplit) => `  Trang "${name}": ${unsplit[by]}`,
  unknownSheet: (name: string) => `  Trang "${name}": không phải biểu mẫu đã biết, không kiểm tra`,
  partlyChecked: (name: string, rows: number, unread: readonly string[]) =>
    `  Trang "${name}": ${onlyPartly.charAt(0).toLowerCase()}${onlyPartly.slice(1)} của ${rows} dòng` +
    (unread.length > 0 ? `; ${unread.length} dòng có số không đọc được là của chỉ tiêu nào: ${unread.join(", ")}` : ""),
  previous: (file: string, period: string | null, said: string) =>
    `  Kỳ trước:       ${file}${period === null ? "" : ` (${period})`}. ${said}`,
  note: (text: string) => `  Lưu ý:          ${text}`,
  fingerprint: (printed: string, sheets: readonly string[]) =>
    `  Mã đối chiếu số liệu: ${printed}${sheets.length > 0 ? ` (trang ${sheets.join(", ")})` : ""}`,
  slip: (sheet: string, current: boolean) =>
    `  Phiếu kiểm tra ở trang "${sheet}": số liệu ${current ? "chưa đổi từ khi lập phiếu" : "ĐÃ ĐỔI sau khi lập phiếu"}`,
  finding: (severity: keyof typeof severities, explained: boolean, where: string, message: string) =>
    `  ${severities[severity]}${explained ? " (đã giải trình)" : ""} ${where === "" ? "" : `${where}: `}${message}`,
  suspect: (line: string) => `  NGHI VẤN ${line}`,
  verdict: (verdict: keyof typeof verdictHeads, reasons: readonly { readonly text: string }[]) =>
    `  Kết luận:       ${verdictHeads[verdict]}${reasons.length === 0 ? "" : `: ${reasons.map(({ text }) => text).join("; ")}`}.`,
  summary: (errors: number, warnings: number, cells: number, checked: number, notChecked: number) =>
    `  Kết quả:        ${errors} lỗi, ${warnings} cảnh báo; đã đọc ${cells} ô có số liệu, ` +
    `kiểm tra ${checked} quy tắc, ${notChecked} quy tắc chưa kiểm tra được vì ô để trống hoặc không đọc được.`,
} as const;
