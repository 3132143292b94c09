import type { Cause } from "./together";

/** Counts whose thousands became decimals when they were typed: an Excel with a decimal point makes 1.297 of "1.297". */
export const lostThousands: Cause = {
  kind: "lostThousands",
  isOne: ({ kind, data }) =>
    kind === "value" && data.reason === "separator" && (data.measure === "count" || data.measure === "signed"),
  dataOf(singles) {
    const example = singles.find(({ fixes }) => fixes.length > 0);
    const meant = example?.fixes[0]?.value;
    return meant === undefined || meant === null ? null : { shown: example?.data.shown ?? "", meant };
  },
};
