import type { FigureSeen } from "../core";
import { printNumber } from "./numbers";

/** Words about an explanation whose figures have changed, and about a warning that needs only the clerk's word. */

export interface ChangeShown {
  /** "D12"; null for a number that is in no cell. */
  readonly address: string | null;
  readonly was: FigureSeen;
  readonly now: FigureSeen;
}

/** Changes told one by one; the rest are counted. */
const TOLD = 4;

export const review = {
  stillRight: "Lời giải trình vẫn đúng",
  right: "Xác nhận là đúng",
  explains: "Ghi chú đã giải thích",
  noNote: "Dòng này không có ô Ghi chú. Nếu đúng như vậy thì xác nhận.",
  ownNote: "Nếu số liệu và ghi chú đều đúng thì xác nhận.",
  unsaid: "Ghi chú này có giải thích cảnh báo không? Nếu có thì xác nhận; nếu không thì ghi thêm lý do.",
} as const;

/** "Đã giải trình khi D12 là 44; nay là 48. Xem lại lời giải trình." */
export function changedSince(changes: readonly ChangeShown[]): string {
  return `Đã giải trình khi ${then(changes)}. Xem lại lời giải trình.`;
}

function then(all: readonly ChangeShown[]): string {
  const changes = all.filter(({ was, now }) => was !== "unread" || now !== "unread");
  const [only, second] = changes;
  if (only === undefined) return "nội dung khác bây giờ";
  if (second === undefined) return `${name(only)} ${print(only.was)}; nay ${print(only.now)}`;
  const told = changes.slice(0, TOLD).map((one) => `${name(one)} ${print(one.was)} (nay ${print(one.now)})`);
  if (changes.length > TOLD) told.push(`${changes.length - TOLD} số khác cũng khác bây giờ`);
  return told.join(", ");
}

function name({ address }: ChangeShown): string {
  return address ?? "số so sánh";
}

function print(figure: FigureSeen): string {
  if (figure === null) return "để trống";
  return figure === "unread" ? "ghi khác" : `là ${printNumber(figure)}`;
}
