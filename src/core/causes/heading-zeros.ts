import { compare, type Decimal } from "../decimal";
import type { Cause } from "./together";

/** A 0 typed out of habit on headings, which stay blank. */
export const headingZeros: Cause = {
  kind: "headingZeros",
  isOne: ({ kind, data }) => kind === "heading" && "stated" in data && compare(data.stated as Decimal, 0) === 0,
  dataOf: () => ({}),
};
