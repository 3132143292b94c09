import type { Finding, FindingKind, Fix } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { kindWords } from "../kinds";
import type { Wording } from "../kinds/kind-words";
import { printUnlike } from "../numbers";
import { placeOf } from "./cells";

export interface Description {
  /** "3.1.3 Tổng số TTHC … (ô D31)". */
  readonly where: string;
  /** What is wrong, with the numbers. */
  readonly sentence: string;
  readonly todo: string;
}

/** A finding in words: where, what with the numbers, what to do. */
export function describeFinding(finding: Finding, context: FindingContext): Description {
  const said = sayOf(finding, context);
  const sentence = joined(said.sentence, context.byLook && BY_LOOK);
  const { todo } = said;
  const [first] = finding.cells;
  return {
    where: first === undefined ? titlePlace(context) : placeOf(first, context),
    sentence,
    todo,
  };
}

function sayOf<K extends FindingKind>(finding: Finding<K>, context: FindingContext): Wording {
  return kindWords[finding.kind].say(finding, context);
}

const BY_LOOK = "Điều này chỉ suy từ cách trình bày của bảng.";

/** The whole finding on one line, with what its rule asks for and what else may be done about it. */
export function messageOf(finding: Finding, context: FindingContext): string {
  const { where, sentence, todo } = describeFinding(finding, context);
  const asked = context.message && `Yêu cầu: ${context.message}`;
  const explain = finding.severity === "warning" && finding.cells.length > 0 && EXPLAIN;
  return joined(where !== "" && `${where}:`, sentence, asked, todo, explain);
}

/** The words for a fix of a cell that shows `shown`: "Ghi 1.297"; "Ghi 248 vào ô D33" where the finding is not about it. */
export function labelOfFix({ value: figure }: Fix, address: string | null = null, shown = ""): string {
  if (figure === null) return address === null ? "Để trống" : `Để trống ô ${address}`;
  return joined(`Ghi ${printUnlike(figure, shown)}`, address !== null && `vào ô ${address}`);
}

interface FixedCell {
  /** Null for the cell the finding is about. */
  readonly address: string | null;
  readonly shown: string;
}

/** The same for a fix of several cells, all of them in its order: "Ghi 446; ghi 491 vào ô D30". */
export function labelOfWholeFix(fix: Fix, [first, ...others]: readonly FixedCell[]): string {
  if ((fix.also?.length ?? 0) >= MANY) return labelOfMany(fix);
  const also = (fix.also ?? []).map((change, at) => {
    const label = labelOfFix(change, others[at]?.address, others[at]?.shown);
    return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  });
  return [labelOfFix(fix, first?.address, first?.shown), ...also].join("; ");
}

/** More cells than this beside the first are not named one by one on a button. */
export const MANY = 3;

/** "Sửa cả 14 ô", "Để trống cả 14 ô". */
export function labelOfMany({ value, also = [] }: Fix): string {
  const isEmptied = value === null && also.every((change) => change.value === null);
  return `${isEmptied ? "Để trống" : "Sửa"} cả ${1 + also.length} ô`;
}

/** "Dòng tiêu đề (ô A5)". */
function titlePlace({ at }: FindingContext): string {
  return at === undefined ? "" : `Dòng tiêu đề (ô ${at})`;
}

const EXPLAIN = "Nếu số liệu đúng, giải trình ở cột Ghi chú.";

function joined(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(" ");
}
