import type { KindWording } from "./wording";

const done: Record<string, string> = { cutOff: "bị cắt bớt chữ số", roundedUp: "được làm tròn lên" };

export const rounding: KindWording = ({ data }) => ({
  sentence: `Ghi {stated} %, ${done[String(data.reason)] ?? ""}; {part} trên {base} làm tròn là {right} %.`,
  todo: "Làm tròn thành {right}.",
});
