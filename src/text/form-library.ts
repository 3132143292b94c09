import type { LibraryForm, LibraryProblem } from "../core";
import { printDate } from "./dates";

/** Words of the forms an office keeps for its own on a server. */
export const formLibrary = {
  open: "Thư viện biểu mẫu của cơ quan…",
  list: "Biểu mẫu trong thư viện",
  asking: "Đang mở thư viện…",
  unreachable: "Chưa mở được thư viện của cơ quan. Các biểu mẫu khác vẫn dùng được; hãy thử lại sau.",
  notThat: "Tệp trong thư viện không phải biểu mẫu đã chọn nên không thêm. Hãy báo cho người giữ thư viện.",
  none: "Thư viện không có biểu mẫu cho loại đơn vị này.",
  others: (n: number) => `Không có hiệu lực trong kỳ này (${n})`,
  about: ({ regulation, validFrom, validTo }: LibraryForm) =>
    [
      regulation.number === undefined ? regulation.issuer : `${regulation.issuer}, ${regulation.number}`,
      `hiệu lực từ ${printDate(validFrom)}${validTo === undefined ? "" : ` đến ${printDate(validTo)}`}`,
    ].join(" · "),
  add: "Thêm vào tệp này",
  addOf: (name: string) => `Thêm vào tệp này: ${name}`,
  update: (version: number) => `Dùng bản mới (phiên bản ${version})`,
  same: "Đã có trong tệp này.",
  newer: "Tệp này đang giữ bản mới hơn thư viện.",
} as const;

export function libraryProblem(problem: LibraryProblem): string {
  switch (problem.kind) {
    case "noIndex":
      return "Danh mục của thư viện không đọc được. Hãy báo cho người giữ thư viện.";
    case "entry":
      return `Mục thứ ${problem.at} trong danh mục của thư viện ghi chưa đúng nên bị bỏ qua.`;
    case "sameId":
      return `Thư viện có ${problem.files.length} tệp cùng mã “${problem.id}” (${problem.files.join(", ")}) nên không dùng tệp nào.`;
  }
}
