import type { PartedBy } from "../core";

const AGAIN =
  "Hãy mở tệp Word hoặc Excel gốc, chép lại cả bảng rồi dán lại, sao cho số thứ tự, chỉ tiêu, đơn vị tính và số liệu nằm ở từng cột riêng";

/** Why nothing of a sheet can be read whose rows stand in one cell each, and what to do. */
export const unsplit: Readonly<Record<PartedBy, string>> = {
  tabs:
    "mỗi dòng của bảng đang nằm gọn trong một ô nên không đọc được số liệu. " +
    "Hãy chọn cột đó, vào Dữ liệu → Văn bản thành Cột (Data → Text to Columns), chọn Phân tách (Delimited) theo Tab",
  spaces: `mỗi dòng của bảng đang nằm gọn trong một ô nên không đọc được số liệu. ${AGAIN}`,
};

export const unsplitOn = (sheet: string, by: PartedBy) => `Trang “${sheet}”: ${unsplit[by]}.`;
