import type { Cause } from "./together";

/** Counts whose thousands became decimals when they were typed: an Excel with a decimal point makes 1.297 of "1.297". */
export const lostThousands: Cause<"lostThousands"> = {
  kind: "lostThousands",
  isOne: ({ kind, data }) =>
    kind === "value" && data.reason === "separator" && (data.measure === "count" || data.measure === "signed"),
  dataOf(singles, gathered) {
    const example = singles.find(({ fixes }) => fixes.length > 0);
    const meant = example?.fixes[0]?.value;
    if (meant === undefined || meant === null) return null;
    return {
      ...gathered,
      shown: example?.kind === "value" && "shown" in example.data ? example.data.shown : "",
      meant,
    };
  },
};
