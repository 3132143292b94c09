/** Every word the command line prints that is not the sentence of a finding. */

export const usage = `Phụ lục CCHC: biểu mẫu và kiểm tra phụ lục báo cáo cải cách hành chính.

Cách gọi:
  cli.js templates
      liệt kê các biểu mẫu có sẵn
  cli.js new BIỂU-MẪU --out TỆP.xlsx [--period quy-1|6-thang|quy-3|nam] [--year NĂM] [--office "TÊN ĐƠN VỊ"]
      tạo biểu mẫu trống, tự kiểm tra số liệu khi gõ
  cli.js check TỆP.xlsx … [--template BIỂU-MẪU] [--unit-type bo|tinh|so|huyen|xa] [--format text|json]
      kiểm tra tệp đã điền

Mã thoát: 0 không có lỗi; 1 có lỗi; 2 không đọc được tệp hoặc gọi sai.`;

const seeHelp = "Xem cách gọi: cli.js help";

/** Why the call cannot be done, by code; the text is what was given. */
export const callFaults = {
  unknownCommand: (given) => `Không có lệnh "${given}". ${seeHelp}`,
  unknownOption: (given) => `Không có tùy chọn "${given}" cho lệnh này. ${seeHelp}`,
  noValue: (given) => `Tùy chọn "${given}" thiếu giá trị. ${seeHelp}`,
  noTemplate: () => `Thiếu tên biểu mẫu. Liệt kê bằng lệnh: cli.js templates`,
  unknownTemplate: (given) => `Không có biểu mẫu "${given}". Liệt kê bằng lệnh: cli.js templates`,
  oneTooMany: (given) => `Thừa "${given}". ${seeHelp}`,
  noOut: () => `Thiếu tệp kết quả: --out TỆP.xlsx`,
  badPeriod: (given) => `Không có kỳ báo cáo "${given}"; chọn quy-1, 6-thang, quy-3 hoặc nam.`,
  badYear: (given) => `Năm "${given}" không đúng; ghi bằng bốn chữ số.`,
  badUnitType: (given) => `Không có loại đơn vị "${given}"; chọn bo, tinh, so, huyen hoặc xa.`,
  badFormat: (given) => `Không có cách in "${given}"; chọn text hoặc json.`,
  noFiles: () => `Thiếu tệp cần kiểm tra. ${seeHelp}`,
  cannotWrite: (given) => `Không ghi được tệp ${given}.`,
} as const satisfies Record<string, (given: string) => string>;

/** Why a file could not be read or checked, by code. */
export const fileFaults = {
  missing: "không có tệp này, hoặc không được phép đọc.",
  empty: "tệp rỗng, không có gì bên trong.",
  encrypted: "tệp đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
  oldExcel: "tệp .xls của Excel đời cũ. Hãy mở bằng Excel và lưu thành .xlsx.",
  webPage: "là trang web (HTML) mang tên tệp Excel. Hãy mở bằng Excel và lưu thành .xlsx.",
  notExcel: "không phải tệp .xlsx.",
  notText: "không đọc được chữ trong tệp. Hãy lưu lại thành CSV UTF-8.",
  broken: "tệp hỏng hoặc tải về chưa đủ.",
  unsafe: "tệp có cấu tạo bất thường, có thể gây hại; chương trình không mở.",
  tooLarge: "tệp quá lớn so với một phụ lục báo cáo.",
  tooSlow: "đọc quá lâu so với một phụ lục báo cáo; đã dừng.",
  failed:
    "chương trình gặp lỗi khi kiểm tra tệp này; tệp chưa được kiểm tra. Hãy gửi tệp cho người phụ trách phần mềm.",
  noForm: "không nhận ra biểu mẫu nào trong tệp, nên không kiểm tra được gì.",
} as const;

export const fileFault = (file: string, code: keyof typeof fileFaults) => `${file}: ${fileFaults[code]}`;

export const cutSheet = (file: string, sheet: string) => `${file}: trang "${sheet}" quá dài, phần cuối không được đọc.`;

export const written = (file: string) => `Đã tạo ${file}`;

export const templateLine = ({ id, name, validTo }: { id: string; name: string; validTo?: string }) =>
  `${id.padEnd(28)} ${name}${validTo === undefined ? "" : ` (hết hiệu lực sau ngày ${validTo})`}`;

const severities = { error: "LỖI", warning: "CẢNH BÁO" } as const;

export const report = {
  template: (name: string) => `  Biểu mẫu: ${name}`,
  sheet: (name: string, matched: number, rows: number, unmatched: readonly string[]) =>
    `  Trang "${name}": nhận ra ${matched}/${rows} dòng của biểu mẫu` +
    (unmatched.length > 0 ? `; ${unmatched.length} dòng không có trong biểu mẫu: ${unmatched.join(", ")}` : ""),
  unknownSheet: (name: string) => `  Trang "${name}": không phải biểu mẫu đã biết, không kiểm tra`,
  finding: (severity: keyof typeof severities, explained: boolean, where: string, message: string) =>
    `  ${severities[severity]}${explained ? " (đã giải trình)" : ""} ${where === "" ? "" : `${where}: `}${message}`,
  summary: (errors: number, warnings: number, cells: number, checked: number, notChecked: number) =>
    `  ${errors} lỗi, ${warnings} cảnh báo; đã đọc ${cells} ô có số liệu, ` +
    `kiểm tra ${checked} quy tắc, ${notChecked} quy tắc chưa kiểm tra được vì ô để trống hoặc không đọc được.`,
} as const;
