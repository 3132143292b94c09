import { type KindWording, several } from "./wording";

export const part: KindWording = (finding) => {
  const stated = several(finding, "parts") ? "Cộng {parts:rows} là {part} ({partFigures})" : "Ghi {part}";
  const whole = several(finding, "wholes")
    ? "{whole} là cộng {wholes:rows} ({wholeFigures})"
    : "{whole} ở {wholes:rows}";
  return { sentence: `${stated}, lớn hơn ${whole}.`, todo: "Kiểm tra lại các số này." };
};
