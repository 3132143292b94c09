import type { FormNote, WordTable } from "../core";
import { wordTableName } from "./word-places";

/** Numbers a note names. */
const NAMED = 12;

const WHAT = { sheet: "", rows: "dòng", columns: "cột" } as const;

/** The same on one line: how many slips of the print, not each of them. */
export function formNoteLine(note: FormNote): string {
  if (note.kind === "standsIn") return formNote(note).slice(0, 1).join(" ");
  if (note.kind !== "printedSlips") return formNote(note).join(" ");
  return `Biểu mẫu in sẵn có ${note.slips.length} chỗ chưa khớp, được giữ nguyên; không phải giải trình.`;
}

/** What is told of the tables in the running text of a report. */
export function textTables(tables: readonly WordTable[]): readonly string[] {
  if (tables.length === 0) return [];
  const names = tables.slice(0, NAMED).map((table) => table.name ?? wordTableName(table));
  const more = tables.length > NAMED ? ` và ${tables.length - NAMED} bảng nữa` : "";
  return [
    `Bảng trong lời báo cáo, trước phụ lục, không theo biểu mẫu nào nên không kiểm tra: ${names.join(", ")}${more}.`,
  ];
}

/** A note on a form, each sentence for itself: nothing the clerk has to do. */
export function formNote(note: FormNote): readonly string[] {
  if (note.kind === "printedSlips") {
    return ["Biểu mẫu in sẵn có chỗ chưa khớp, được giữ nguyên; không phải giải trình:"].concat(
      note.slips.map(({ defect, meaning }) => `${defect} ${meaning}`),
    );
  }
  if (note.kind === "standsIn") return standsInLines(note.for);
  if (note.kind === "letters") {
    return [
      `Trang “${note.sheet}” viết bằng bảng mã cũ ${note.encoding}; phần bổ trợ đọc được, nhưng nơi nhận có thể không.`,
      "Nên đổi sang Unicode trước khi gửi.",
    ];
  }
  if (note.what === "sheet") return [`Trang “${note.sheet}” đang ẩn; số liệu trên trang vẫn được kiểm tra.`];
  const { names } = note;
  const more = names.length > NAMED ? ` và ${names.length - NAMED} ${WHAT[note.what]} nữa` : "";
  const listed = names.slice(0, NAMED).join(", ") + more;
  return [`Trang “${note.sheet}” đang ẩn ${WHAT[note.what]} ${listed}; số liệu ở đó vẫn được kiểm tra.`];
}

function standsInLines({ name, rules, rows }: Extract<FormNote, { kind: "standsIn" }>["for"]): readonly string[] {
  const less = [
    ...(rules.length === 0 ? [] : [`${rules.length} quy tắc`]),
    ...(rows.length === 0 ? [] : [`${rows.length} dòng đọc khác hoặc không có`]),
  ];
  return [
    `Đây là biểu mẫu của đơn vị, có các dòng của biểu mẫu “${name}” nhưng kiểm tra ít hơn: bớt ${less.join(", ")}.`,
    ...rules.slice(0, NAMED).map(({ message, source }) => `Không kiểm tra: ${message ?? source}`),
    ...rows.slice(0, NAMED).map((row) => `Đọc khác: ${row}`),
  ];
}
