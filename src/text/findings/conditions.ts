import type { FindingContext } from "../../report/finding-context";
import type { OptionsOf } from "../kinds/kind-words";
import { plus } from "./write";

type Condition = OptionsOf<"implies">["if"];
type Atom = Exclude<Condition, { readonly any: unknown } | { readonly all: unknown }>;

const asked: Readonly<Record<string, string>> = {
  filled: "có ghi số liệu",
  blank: "để trống",
  zero: "bằng 0",
  zeroOrBlank: "bằng 0 hoặc để trống",
  positive: "lớn hơn 0",
  notZero: "khác 0",
};

/** "3.1.1 (D32) lớn hơn 0 hoặc D33 bằng 0". */
export function conditionText(one: Condition, context: FindingContext): string {
  if ("any" in one) return one.any.map((atom) => atomText(atom, context)).join(" hoặc ");
  if ("all" in one) return one.all.map((atom) => atomText(atom, context)).join(" và ");
  return atomText(one, context);
}

function atomText(atom: Atom, context: FindingContext): string {
  const { is } = atom;
  return `${plus("cell" in atom ? [atom.cell] : atom.sum, context)} ${asked[is] ?? `bằng ${is}`}`;
}
