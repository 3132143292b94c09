/** Words of putting checks on sheets and taking them away. */

export const attach = {
  offer: (sheets: readonly string[], matched: number, total: number) =>
    `${sheets.length > 1 ? "Các trang" : "Trang"} ${sheets.join(", ")} chưa được gắn kiểm tra: ${matched}/${total} dòng khớp biểu mẫu.`,
  effect:
    "Gắn vào thì ô sai tự đổi màu và Excel hỏi lại khi ghi sai. Nội dung, định dạng và điều kiện nhập đã có được giữ nguyên.",
  attach: (sheets: number) => `Gắn kiểm tra vào ${sheets > 1 ? "các trang tính này" : "trang tính này"}`,
  detach: "Gỡ kiểm tra",
  detachAsk: (sheets: readonly string[]) =>
    `Gỡ kiểm tra khỏi ${sheets.length > 1 ? "các trang" : "trang"} ${sheets.join(", ")}? Ô sai sẽ không đổi màu nữa; số liệu được giữ nguyên.`,
  marksMissing: (places: readonly { readonly sheet: string; readonly address: string }[]) =>
    `Excel này không nhận ${places.length} dấu màu (${listed(places)}); bảng bên cạnh vẫn kiểm tra đủ.`,
} as const;

/** Cells of marks named one by one. */
const SHOWN_PLACES = 5;

/** "“Phụ lục 2”: D12, D15:D18 và 3 chỗ khác". */
function listed(places: readonly { readonly sheet: string; readonly address: string }[]): string {
  const distinct = [...new Map(places.map((place) => [`${place.sheet}!${place.address}`, place])).values()];
  const shown = distinct.slice(0, SHOWN_PLACES);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))].map((sheet) => {
    const addresses = shown.filter((place) => place.sheet === sheet).map(({ address }) => address);
    return sheet === "" ? addresses.join(", ") : `“${sheet}”: ${addresses.join(", ")}`;
  });
  const more = distinct.length - shown.length;
  return sheets.join("; ") + (more > 0 ? ` và ${more} chỗ khác` : "");
}
