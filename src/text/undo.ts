/** Words of taking back what the add-in has written. Shapes are those of the session. */

import { cut } from "./short";

type What =
  | { readonly kind: "cells"; readonly addresses: readonly string[] }
  | { readonly kind: "inserted" | "attached" | "detached" | "about"; readonly sheets: readonly string[] }
  | { readonly kind: "formAdded" | "formRemoved"; readonly form: string }
  | { readonly kind: "confirmed"; readonly address: string | null };

type Stayed =
  | { readonly kind: "cell"; readonly address: string; readonly now: string }
  | { readonly kind: "sheet"; readonly name: string; readonly because: "changed" | "referred" | "last" }
  | { readonly kind: "checks"; readonly name: string }
  | { readonly kind: "kept" };

/** So many names are said; of more their number. */
const MOST_NAMED = 3;

/** What a cell shows is quoted up to so many letters. */
const LONGEST_SHOWN = 40;

/** The button's name: "Hoàn tác: D31". */
export function undoName(what: What): string {
  return `Hoàn tác: ${whatText(what)}`;
}

function whatText(what: What): string {
  switch (what.kind) {
    case "cells":
      return what.addresses.length > MOST_NAMED ? `${what.addresses.length} ô` : what.addresses.join(", ");
    case "inserted":
      return `chèn ${sheets(what.sheets)}`;
    case "attached":
      return `gắn kiểm tra vào ${sheets(what.sheets)}`;
    case "detached":
      return `gỡ kiểm tra khỏi ${sheets(what.sheets)}`;
    case "about":
      return `ghi thông tin báo cáo của ${sheets(what.sheets)}`;
    case "formAdded":
      return `thêm biểu mẫu “${what.form}”`;
    case "formRemoved":
      return `bỏ biểu mẫu “${what.form}”`;
    case "confirmed":
      return `xác nhận lời giải trình${what.address === null ? "" : ` ở ${what.address}`}`;
  }
}

function sheets(names: readonly string[]): string {
  return names.length > MOST_NAMED ? `${names.length} trang tính` : names.map((name) => `“${name}”`).join(", ");
}

/** What became of it: one sentence a thing that stayed. */
export function undoneText({
  what,
  stayed,
}: {
  readonly what: What;
  readonly stayed: readonly Stayed[];
}): readonly string[] {
  if (stayed.length === 0) return [`Đã hoàn tác: ${whatText(what)}.`];
  return stayed.map(stayedText);
}

function stayedText(stayed: Stayed): string {
  switch (stayed.kind) {
    case "cell": {
      const now = stayed.now === "" ? "đang để trống" : `đang ghi “${cut(stayed.now, LONGEST_SHOWN)}”`;
      return `Ô ${stayed.address} ${now}, hoặc dòng của ô đã thay đổi sau lần ghi, nên được giữ nguyên.`;
    }
    case "sheet":
      return `Trang “${stayed.name}” được giữ lại: ${reasons[stayed.because]}.`;
    case "checks":
      return `Các dòng trên trang “${stayed.name}” đã thay đổi, nên kiểm tra trên trang này được giữ như hiện có.`;
    case "kept":
      return "Nội dung ghi nhớ trong tệp đã thay đổi sau lần ghi, nên được giữ nguyên.";
  }
}

const reasons = {
  changed: "sau khi chèn, trang đã có thay đổi khác",
  referred: "có công thức hoặc tên ở nơi khác đang dùng số liệu của trang này",
  last: "tệp phải còn ít nhất một trang tính",
} as const;

/** A command that found nothing left to write. */
export const nothingWritten =
  "Chưa ghi gì vào trang tính: mục vừa chọn đã khác lúc hiện ra. Xem kết quả mới rồi làm tiếp nếu còn cần.";
