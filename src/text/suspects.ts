import type { Decimal, Slip } from "../core";
import { printUnlike } from "./numbers";
import { cut } from "./short";

interface Repair {
  /** What the cell shows; "" when it is blank. */
  readonly before: string;
  readonly value: Decimal | null;
  readonly slip: Slip | null;
  readonly determined: boolean;
}

/** Where which cells are most likely wrong is said: once for all findings they would settle. */
export const suspects = {
  name: "Ô có thể sai",
  likeliest: "Có thể sai nhất:",
  alike: "Chưa rõ ô nào sai, có thể là một trong các ô:",
  others: "Khả năng khác:",
  more: (n: number) => `và ${n} khả năng nữa`,
  together: "cùng với",
  on: (address: string, sheet: string) => `${address} trang “${sheet}”`,
  settles: (findings: number) => `Sửa đúng thì ${findings} mục trong danh sách cùng hết.`,
} as const;

const slips: Readonly<Record<Exclude<Slip, "doubt">, string>> = {
  swapped: "có vẻ hai chữ số đổi chỗ",
  lost: "có vẻ thiếu một chữ số",
  doubled: "có vẻ thừa một chữ số",
  shifted: "có vẻ lệch dấu phẩy",
  sign: "có vẻ nhầm dấu âm",
  neighbour: "giống ô bên cạnh",
  stale: "có vẻ chưa tính lại",
};

const LONGEST = 40;

/** "ghi 10, khớp nếu là 9 (có vẻ thiếu một chữ số)"; where many figures would do, only what stands there. */
export function meantText(repair: Repair): string {
  const { before, value, slip } = repair;
  if (!isMeant(repair)) return stands(before);
  const meant = value === null ? "để trống" : `${before === "" ? "ghi" : "là"} ${printUnlike(value, before)}`;
  const why = slip === null || slip === "doubt" ? "" : ` (${slips[slip]})`;
  return `${stands(before)}, khớp nếu ${meant}${why}`;
}

/** "10 → 9"; where many figures would do "ghi 10". */
export function briefText(repair: Repair): string {
  const { before, value } = repair;
  if (!isMeant(repair)) return stands(before);
  return `${before === "" ? "trống" : cut(before, LONGEST)} → ${value === null ? "trống" : printUnlike(value, before)}`;
}

function isMeant({ value, slip, determined }: Repair): boolean {
  return determined || slip !== null || value === null;
}

function stands(before: string): string {
  return before === "" ? "để trống" : `ghi ${cut(before, LONGEST)}`;
}

/** A cell of an explanation, for a line of text. */
export interface SuspectCell extends Repair {
  readonly address: string;
  readonly sheet: string;
}

const MOST = 3;

/** "Phụ lục 6: Có thể sai nhất: D20 ghi 44, khớp nếu là 38. Khả năng khác: D15 42 → 48." */
export function suspectLine(group: {
  readonly explanations: readonly (readonly SuspectCell[])[];
  readonly alike: boolean;
  readonly findings: number;
}): string {
  const { explanations, alike, findings } = group;
  const [first = [], ...rest] = explanations;
  const home = first[0]?.sheet ?? "";
  const said = (cells: readonly SuspectCell[], text: (cell: SuspectCell) => string) =>
    cells
      .map((cell) => `${cell.sheet === home ? cell.address : suspects.on(cell.address, cell.sheet)} ${text(cell)}`)
      .join(` ${suspects.together} `);
  const listed = (alike ? explanations : rest).slice(0, MOST);
  const left = explanations.length - listed.length - (alike ? 0 : 1);
  const others = [...listed.map((cells) => said(cells, briefText)), ...(left > 0 ? [suspects.more(left)] : [])].join(
    "; ",
  );
  return [
    `${home}:`,
    ...(alike ? [] : [`${suspects.likeliest} ${said(first, first.length > 1 ? briefText : meantText)}.`]),
    ...(others === "" ? [] : [`${alike ? suspects.alike : suspects.others} ${others}.`]),
    ...(findings > 1 ? [suspects.settles(findings)] : []),
  ].join(" ");
}
