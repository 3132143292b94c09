import type { Remark } from "../core";

/** Units that count things, as the forms print them. */
export const countWords: readonly string[] = [
  "Ban",
  "Báo cáo",
  "Cán bộ",
  "Cơ quan",
  "Cơ quan, đơn vị",
  "Cuộc",
  "Dịch vụ",
  "Đơn vị",
  "Đề tài",
  "Hệ thống",
  "Hồ sơ",
  "Hội nghị",
  "Kế hoạch",
  "Lần",
  "Lĩnh vực",
  "Lớp",
  "Lượt",
  "Lượt người",
  "Nhiệm vụ",
  "Người",
  "PAKN",
  "Phiếu",
  "Phòng",
  "Quy trình",
  "Quyết định",
  "Sáng kiến",
  "Số lượng",
  "Thủ tục",
  "Tin, bài",
  "Tin bài",
  "Tổ chức",
  "Trường hợp",
  "TTHC",
  "Vấn đề",
  "Văn bản",
  "VBQPPL",
  "Vụ việc",
  "Xã",
  "Ý kiến",
];

const words: Readonly<Record<Remark["code"], (data: Remark["data"], at: string) => string>> = {
  unitNotRead: ({ unit }, at) =>
    `dòng "${at}": đơn vị tính "${flat(unit)}" giống một danh sách mã nhưng không đọc được. Viết mỗi mã một dòng, dạng "Chưa = 0", hoặc ghi "measure".`,
  unitUnknown: ({ unit }, at) =>
    `dòng "${at}": đơn vị tính "${flat(unit)}" chưa có trong danh sách đã biết, nên được coi là số đếm (số nguyên, không âm). Nếu không phải số đếm, hãy ghi "measure".`,
  mixedUnits: ({ unit, total, totalUnit }, at) =>
    `dòng "${at}" (đơn vị tính "${flat(unit)}") là thành phần của "${total}" (đơn vị tính "${flat(totalUnit)}"): hai đơn vị tính khác nhau trong một khối.`,
  numberRepeated: ({ stt, before }, at) => `dòng "${at}": số thứ tự ${stt} lặp lại số của dòng trên (${before}).`,
  numberSkipped: ({ stt, before }, at) =>
    before
      ? `dòng "${at}": số thứ tự ${stt} không nối tiếp ${before}.`
      : `dòng "${at}": khối bắt đầu từ số thứ tự ${stt}.`,
  numberStray: ({ stt }, at) => `dòng "${at}": số thứ tự ${stt} không theo số của dòng tiêu đề bên trên.`,
  ruleRepeated: ({ rule, other }) =>
    `quy tắc "${rule}" thừa: sai quy tắc này thì cũng sai quy tắc "${other}", một sai sót báo hai lần.`,
  rulesContradict: ({ rule, other }) => `quy tắc "${rule}" và "${other}" trái nhau: không số liệu nào đúng cả hai.`,
  ruleImpossible: ({ rule }) => `quy tắc "${rule}": không số liệu nào thỏa mãn được.`,
  ruleIdle: ({ rule }) => `quy tắc "${rule}": không số liệu nào vi phạm được, nên quy tắc không kiểm tra gì.`,
  requiredHeading: (_, at) => `dòng "${at}" là tiêu đề, luôn để trống, nên "required" không có tác dụng.`,
  requiredCircle: (_, at) =>
    `dòng "${at}": điều kiện ở "required" đi vòng trở lại chính dòng này, nên không xác định được dòng có phải ghi hay không.`,
  requiredNever: ({ cells }, at) =>
    `dòng "${at}": điều kiện ở "required" chỉ dựa vào ô không đơn vị nào phải ghi (${cells}), nên dòng không bao giờ phải ghi.`,
  untouched: ({ cell }) => `ô "${cell}" chỉ được kiểm tra theo đơn vị tính, không quy tắc nào nhắc đến.`,
};

/** One remark of the linter as a sentence, with the defect of the official form that explains it. */
export function lintSentence({ code, data, at, known }: Remark): string {
  const said = words[code](data, at);
  return known === null ? said : `${said} Mẫu gốc in như vậy: ${known.defect} ${known.meaning}`;
}

export const lintSeverity = { error: "lỗi", warning: "cảnh báo", info: "thông tin" } as const;

export const lintSummary = (name: string, errors: number, warnings: number, known: number, untouched: number) =>
  `${name}: ${errors} lỗi, ${warnings} cảnh báo; ${known} lỗi in của mẫu gốc đã ghi nhận; ${untouched} ô không có quy tắc.`;

function flat(text = ""): string {
  return text.replace(/\s+/g, " ");
}
