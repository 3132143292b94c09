import { fold } from "../fold";

/** Words of labels that tell how rows belong together; folded. */

/** Say nothing of what is counted. */
const EMPTY = new Set(
  "so luong cac cua va tai theo da dang duoc cho co la trong ky tong tren ve voi do bang den tu ti ty le qua thuoc cap muc phan tram".split(
    " ",
  ),
);

/** The words of a label that say what is counted. */
export function contentOf(label: string): ReadonlySet<string> {
  const words = fold(label).match(/[a-z0-9]+/g) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)));
}

/** What is done, or to be done, with a thing. */
const DOINGS =
  /\b(?:hoan thanh|thuc hien|xong|ke hoach|de ra|duoc giao|giao|tiep nhan|phat hien|phai|co mat|giai quyet|xu ly|khao sat|(?:rat )?hai long|phat sinh|yeu cau)\b/g;

/** The words for the thing itself: "nhiệm vụ" of "Số nhiệm vụ đã hoàn thành". */
export function thingOf(label: string): ReadonlySet<string> {
  return contentOf(fold(label).replace(DOINGS, " "));
}

/** How alike two sets are, 0 to 1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * shared(a, b)) / (a.size + b.size);
}

/** How much of `a` is in `b`, 0 to 1. */
export function within(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 ? 0 : shared(a, b) / a.size;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** "Tổng số …", "Tổng cộng", "Cộng". */
export function isTotal(label: string): boolean {
  return /^(?:tong\b|cong$)/.test(fold(label).replace(/[.:\s]+$/, ""));
}

/** "Tổng cộng", "Cộng": of all rows, not of a thing of its own. */
export function isGrandTotal(label: string): boolean {
  return /^(?:tong|tong cong|tong so|cong|tong cong so)$/.test(fold(label).replace(/[.:;()\d\s]+$/, ""));
}

export function isRate(label: string): boolean {
  return /^(?:- ?)?(?:ty le|ti le|%|muc do|phan tram)/.test(fold(label));
}

/** A rate against another time, or of a change: not of a part in its whole. */
export function isChange(label: string): boolean {
  return /\b(?:so voi|tang|giam|vuot|toc do)\b/.test(fold(label));
}

const DONE = /\b(?:da|hoan thanh|co mat|xong|dung han|qua han|truoc han|hai long|duoc|dat|dang)\b/;
const ASKED =
  /\b(?:de ra|duoc giao|giao|ke hoach|tiep nhan|phat hien|phai|can|kien nghi|yeu cau|khao sat|du dieu kien|tong)\b/;

/** "đã hoàn thành", "có mặt": some of what was to be. */
export function isDone(label: string): boolean {
  return DONE.test(fold(label));
}

/** "đề ra", "được giao", "tiếp nhận": all there is to be done. */
export function isAsked(label: string): boolean {
  return ASKED.test(fold(label));
}

/** "đúng hạn", "quá hạn": what was asked for may also still be open. */
export function isByDeadline(label: string): boolean {
  return /\bhan\b/.test(fold(label));
}

/** Names of parts of one thing, no two of which can be the same: those of a list are all there are. */
const NAMES: readonly (readonly RegExp[])[] = [
  [/\btruoc han\b/, /\bdung han\b/, /\b(?:qua|tre) han\b/],
  [/\b(?:trong|con) han\b/, /\b(?:qua|tre) han\b/],
  [/\bdung han\b/, /\b(?:qua|tre) han\b/],
  [/\btruc tuyen\b/, /\btruc tiep\b/],
  [/\btoan trinh\b/, /\bmot phan\b/, /\b(?:chua|khong|con lai)\b/],
  [/\bnam\b/, /\bnu\b/],
];

/** The same of what becomes of a thing. */
const STATES: readonly (readonly RegExp[])[] = [
  [/\bda\b/, /\bdang\b/],
  [/\bda\b/, /\bchua\b/],
];

/** Names of things that together are all there are: two of one list in two rows part their whole. */
const PARTITIONS: readonly (readonly RegExp[])[] = [...NAMES, ...STATES, [/\bcap tinh\b/, /\bcap (?:huyen|xa)\b/]];

/** Whether the labels are the parts of a whole by their words: the last may be "còn lại". */
export function isPartition(labels: readonly string[]): boolean {
  const words = labels.map(fold);
  if (words.length < 2) return false;
  if (/\bcon lai\b/.test(words.at(-1)!)) return true;
  return PARTITIONS.some((names) => names.length === words.length && areNamed(words, names));
}

/** How alike the words of two states of one thing are: "đã xử lý" and "chưa xử lý" share two of three. */
const ONE_THING = 0.5;

/** Whether the labels are parts of one thing by their words, whatever else there is of it: "toàn trình", "một phần". */
export function areDistinctParts(labels: readonly string[]): boolean {
  const words = labels.map(fold);
  const isOneOf = (lists: readonly (readonly RegExp[])[]) => lists.some((names) => areNamed(words, names));
  return words.length > 1 && (isOneOf(NAMES) || (isOneOf(STATES) && areOfOneThing(labels)));
}

function areNamed(words: readonly string[], names: readonly RegExp[]): boolean {
  const used = words.map((label) => names.findIndex((name) => name.test(label)));
  return used.every((name, at) => name >= 0 && used.indexOf(name) === at);
}

/** "Đã cấp" and "đang sử dụng" are not parts of one thing. */
function areOfOneThing([first = "", ...others]: readonly string[]): boolean {
  return others.every((other) => dice(contentOf(first), contentOf(other)) >= ONE_THING);
}
