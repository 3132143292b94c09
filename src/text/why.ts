/** The words of an opened "Vì sao". */
export const why = {
  rule: "Quy tắc",
  figures: "Số liệu",
  source: "Căn cứ",
  line: (regulation: string, appendix: string, stt: string) =>
    [/^\d/.test(regulation) ? `Văn bản ${regulation}` : regulation, appendix, ...(stt === "" ? [] : [`dòng ${stt}`])]
      .join(", ")
      .replace(/\.$/, ""),
  walk: (cells: number) => `Đi qua ${cells} ô`,
  next: (at: number, cells: number) => `Ô tiếp theo (${at}/${cells})`,
  again: (cells: number) => `Về ô đầu (1/${cells})`,
  at: (address: string, label: string, shown: string) =>
    `Đang ở ô ${address}: ${label}${label === "" ? "" : ", "}${shown === "" ? "để trống" : `ghi ${shown}`}.`,
} as const;
