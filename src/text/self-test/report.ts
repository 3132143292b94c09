import { assumptions, type AssumptionId } from "./assumptions";

/** What became of one assumption. */
export interface Tried {
  readonly id: AssumptionId;
  /** Null where it could not be tried. */
  readonly held: boolean | null;
  readonly seen: string;
  readonly milliseconds: number;
}

/** The machine and its Excel: a name and what was found, one a line. */
export type Machine = readonly (readonly [name: string, value: string])[];

export function outcome(held: boolean | null): string {
  if (held === null) return "không thử được";
  return held ? "đúng" : "KHÔNG ĐÚNG";
}

/** The file to be sent back: what did not hold first. `tried` may have ended early. */
export function reportText(machine: Machine, tried: readonly Tried[], isWhole: boolean): string {
  const rank = ({ held }: Tried) => (held === false ? 0 : held === null ? 1 : 2);
  const lines = [...tried]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(({ id, held, seen, milliseconds }) => [
      `[${outcome(held)}] ${id} (${milliseconds} ms)`,
      `  ${assumptions[id].says}`,
      ...(seen === "" ? [] : [`  Đã thấy: ${seen}`]),
    ]);
  const total = Object.keys(assumptions).length;
  return [
    "Kết quả kiểm tra máy: phần bổ trợ Phụ lục CCHC",
    "",
    ...machine.map(([name, value]) => `${name}: ${value}`),
    `Số điều đã thử: ${tried.length}/${total}${isWhole ? "" : " (dừng giữa chừng)"}`,
    "",
    ...lines,
    "",
  ].join("\r\n");
}

export const machineNames = {
  build: "Bản phần bổ trợ",
  tried: "Thử lúc",
  host: "Ứng dụng",
  platform: "Nền tảng",
  version: "Phiên bản Excel",
  set: "Bộ lệnh ExcelApi cao nhất",
  language: "Ngôn ngữ nội dung, giao diện",
  browser: "Trình duyệt",
  time: "Tổng thời gian",
} as const;
