import type { PassedOver } from "../core";

/** What was left alone while checks were attached or taken away: one sentence a sheet. */
export function passedOverText({
  during,
  sheets,
}: {
  readonly during: "attaching" | "detaching";
  readonly sheets: readonly PassedOver[];
}): readonly string[] {
  const effect = during === "attaching" ? "được giữ nguyên" : "được giữ lại; nếu là của bảng này, hãy xoá bằng tay";
  return sheets.map(({ sheet, formats, cells }) => {
    const parts = [
      ...(formats > 0 ? [`${formats} định dạng có điều kiện`] : []),
      ...(cells > 0 ? [`điều kiện nhập của ${cells} ô`] : []),
    ];
    return `Trang “${sheet}”: Excel không cho đọc ${parts.join(" và ")}, nên phần này ${effect}.`;
  });
}
