import type { OwnFormProblem } from "../core";

/** What became of a form of the office's own. */
export const ownFormAnswer = {
  added: (name: string, rows: number) => `Đã thêm “${name}” (${rows} dòng). Biểu mẫu nằm trong danh sách Biểu mẫu.`,
  refused: (file: string, n: number) => `Chưa thêm được “${file}”: có ${n} chỗ cần sửa.`,
  list: "Chỗ cần sửa",
  more: (n: number) => `Còn ${n} chỗ nữa.`,
  remarks: "Chỗ nên xem lại",
  cannotKeep: "Chưa giữ được biểu mẫu trong tệp Excel này.",
  tooMany: (most: number) =>
    `Một tệp Excel giữ tối đa ${most} biểu mẫu của đơn vị, tổng cộng không quá 1 MB. Hãy bỏ bớt biểu mẫu cũ.`,
} as const;

const jsonFaults = {
  unexpected: (shown: string) => (shown ? `ở đây cần ${shown}` : "sau biểu mẫu không được có gì thêm"),
  curlyQuote: (shown: string) => `dấu ${shown} là ngoặc kép cong của trình soạn thảo; ghi bằng dấu ngoặc kép thẳng (")`,
  unfinished: (shown: string) => `tệp kết thúc giữa chừng, còn thiếu ${shown}`,
  badString: () =>
    "văn bản trong ngoặc kép có dấu xuống dòng hay ký tự sau dấu \\ không hợp lệ (xuống dòng ghi là \\n)",
  badNumber: (shown: string) => `số “${shown}” không đọc được hoặc quá lớn`,
  keyTwice: (shown: string) => `trường “${shown}” ghi hai lần`,
  badKey: (shown: string) => `không được đặt tên trường là “${shown}”`,
  tooDeep: (shown: string) => `lồng nhau quá ${shown} cấp`,
} as const;

const types: Readonly<Record<string, string>> = {
  string: "văn bản trong ngoặc kép",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách [ ]",
  object: "nhóm { }",
  record: "nhóm { }",
};

const what: Readonly<Record<string, string>> = {
  appendix: "phụ lục",
  table: "bảng",
  column: "cột",
  row: "dòng",
  rule: "quy tắc",
  sheet: "tên trang tính",
};

type Data = Readonly<Record<string, string>>;
type FormProblem = Extract<OwnFormProblem, { kind: "form" }>["problem"];

const formFaults: Readonly<Record<FormProblem["code"], (data: Data) => string>> = {
  missing: () => "thiếu trường này",
  wrongType: ({ expected = "", got }) => `cần ${types[expected] ?? expected}, không phải ${got}`,
  unknownField: ({ fields }) => `không có trường tên ${fields}`,
  notAmong: ({ allowed = "", got }) => `cần ${allowed.replaceAll(" or ", " hoặc ")}, không phải ${got}`,
  tooShort: ({ least, got }) => `cần ít nhất ${least} mục hoặc ký tự, không phải ${got}`,
  tooLong: ({ most, got }) => `nhiều nhất ${most} mục hoặc ký tự, không phải ${got}`,
  tooSmall: ({ least, got }) => `cần từ ${least} trở lên, không phải ${got}`,
  tooBig: ({ most, got }) => `nhiều nhất là ${most}, không phải ${got}`,
  format: ({ pattern = "", got }) => `${format(pattern)}, không phải ${got}`,
  noShape: ({ got }) => `không đúng dạng nào được phép: ${got}`,
  invalid: ({ got }) => `không hợp lệ: ${got}`,
  used: ({ what: name = "", first }) => `${named(name)} đã dùng ở ${first}`,
  noValueColumn: ({ table }) => `bảng “${table}” chưa có cột số liệu ("role": "value")`,
  notNfc: ({ text }) => `“${text}” chưa ở bảng mã Unicode dựng sẵn (NFC)`,
  endsEarly: ({ row }) => `dòng “${row}” có ngày cuối trước ngày đầu`,
  notUnitType: ({ type }) => `loại đơn vị “${type}” không có trong "unitTypes" của biểu mẫu`,
  noParent: ({ row, parent }) => `dòng “${row}” có dòng cha “${parent}” không tồn tại`,
  ownAncestor: ({ row }) => `dòng “${row}” là cha của chính nó`,
  noRow: ({ row }) => `không có dòng nào mang mã “${row}”`,
  ruleIdUsed: ({ id, first }) => `mã “${id}” đã là của quy tắc rules[${first}]`,
  noKind: ({ kind }) => `không có cách kiểm tra “${kind}”`,
  noCell: ({ cell }) => `gọi ô “${cell}” không tồn tại`,
  cellTwice: ({ cell }) => `gọi ô “${cell}” hai lần`,
  noFigure: ({ cell }) => `đọc ô “${cell}”, là ô không ghi số liệu`,
  lengthsDiffer: () => "hai khối không cùng số ô",
  noCode: ({ cell, number }) => `ô “${cell}” không có mã ${number}`,
  noBase: ({ base }) => `không có biểu mẫu “${base}”`,
  notInBase: ({ base, what: kind = "", id }) => `biểu mẫu “${base}” không có ${what[kind] ?? kind} “${id}”`,
};

type Excess = Extract<OwnFormProblem, { kind: "limit" }>["excess"];

const limits: Readonly<Record<Excess["limit"], (excess: Excess) => string>> = {
  text: ({ most, got }) => `văn bản dài ${got} ký tự, nhiều nhất ${most}`,
  rows: ({ most, got }) => `biểu mẫu có ${got} dòng, nhiều nhất ${most}`,
  labels: ({ most, got }) => `tên các dòng dài tổng cộng ${got} ký tự, nhiều nhất ${most}`,
  alike: ({ most, got }) => `có ${got} dòng cùng một tên, nhiều nhất ${most}`,
  unit: ({ most, got }) => `đơn vị tính dài ${got} ký tự, nhiều nhất ${most}`,
  cells: ({ most, got }) => `biểu mẫu có ${got} ô số liệu, nhiều nhất ${most}`,
  appendices: ({ most, got }) => `biểu mẫu có ${got} phụ lục, nhiều nhất ${most}`,
  columns: ({ most, got }) => `có ${got}, nhiều nhất ${most}`,
  rules: ({ most, got }) => `biểu mẫu có ${got} quy tắc, nhiều nhất ${most}`,
  references: ({ most, got }) => `các quy tắc, điều kiện gọi ${got} ô, nhiều nhất ${most}`,
  repeated: ({ most, got }) => `các quy tắc, điều kiện gọi ${got} ô của dòng thêm, bớt, nhiều nhất ${most}`,
  width: ({ most, got }) => `độ rộng cột từ 1 đến ${most}, không phải ${got}`,
  dates: () => "ngày tháng không có thật",
};

/** One reason why a form is not taken: line, path and what was expected. */
export function ownFormProblem(problem: OwnFormProblem): string {
  const { where, path } = problem;
  const place = [where ? `Dòng ${where.line}, cột ${where.column}` : "", path === "" ? "" : `“${path}”`];
  return `${[...place.filter((part) => part !== ""), reason(problem)].join(": ")}.`;
}

function reason(problem: OwnFormProblem): string {
  switch (problem.kind) {
    case "json":
      return jsonFaults[problem.code](problem.shown);
    case "limit":
      return limits[problem.excess.limit](problem.excess);
    case "taken":
      return `mã “${problem.id}” là của biểu mẫu có sẵn; hãy đặt mã khác`;
    case "noBase":
      return `chỉ dựa được trên biểu mẫu có sẵn, không có “${problem.id}”`;
    case "size":
      return `tệp lớn quá 1 MB (${Math.ceil(problem.got / 1000)} KB)`;
    case "form": {
      const { code, data } = problem.problem;
      const about = data["rule"] === undefined ? "" : `quy tắc “${data["rule"]}” `;
      return about + formFaults[code](data);
    }
  }
}

function named(name: string): string {
  const [kind = "", ...id] = name.split(" ");
  return `${what[kind] ?? kind} “${id.join(" ")}”`;
}

function format(pattern: string): string {
  if (pattern.includes("\\d{4}")) return "cần ngày dạng 2021-12-31";
  if (pattern.includes("/[a-z0-9-]+$")) return "cần mã dạng van-ban/bieu-mau";
  return "cần mã gồm chữ thường không dấu, chữ số, nối bằng dấu - hoặc dấu chấm";
}
