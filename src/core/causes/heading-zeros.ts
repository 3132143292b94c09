import { compare } from "../decimal";
import type { Cause } from "./together";

/** A 0 typed out of habit on headings, which stay blank. */
export const headingZeros: Cause<"headingZeros"> = {
  kind: "headingZeros",
  isOne: ({ kind, data }) => kind === "heading" && data.reason !== "word" && compare(data.stated, 0) === 0,
  dataOf: (_, gathered) => gathered,
};
