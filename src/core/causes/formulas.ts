import type { Cause } from "./together";

/** Formulas nobody calculated: a file written by another program than Excel has none of their results. */
export const formulas: Cause<"notCalculated"> = {
  kind: "notCalculated",
  isOne: ({ kind, data }) => kind === "value" && data.reason === "notCalculated",
  dataOf: (_, gathered) => gathered,
};
