import { finding } from "./pane";

interface Group {
  readonly badness: "error" | "warning" | "explained";
  readonly sheetName: string;
  readonly section: string | null;
}

/** The words of the list of findings, a line a finding. */
export const lines = {
  /** "Lỗi · 3. Cải cách thủ tục hành chính". */
  group: ({ badness, sheetName, section }: Group, many: boolean) =>
    [badnessOf(badness), ...(many ? [sheetName] : []), ...(section === "" ? [] : [section ?? "nhiều mục"])].join(" · "),
  /** Read out before the address, and before the number of cells of which it is the first. */
  to: "Đến ô ",
  toAll: (address: string) => `${finding.goTo(address)}, cả `,
  cells: (cells: number) => `${cells} ô`,
  title: "Dòng tiêu đề",
  also: (follows: number) => `+${follows}`,
  badness: (badness: Group["badness"], follows: number) =>
    `(${badnessOf(badness)}${follows === 0 ? "" : `, kèm ${follows} mục cùng nguyên nhân`})`,
  repairAll: (cells: number) => `Sửa cả ${cells}`,
  search: "Tìm theo ô, STT, chữ",
  noneFound: "Không có mục nào khớp.",
} as const;

function badnessOf(badness: Group["badness"]): string {
  return badness === "explained" ? finding.explained : finding.severity[badness];
}
