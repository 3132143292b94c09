import { compare } from "../decimal";
import type { Finding } from "../engine/finding";
import { fold } from "../fold";
import type { CellSpec } from "../template/template";
import type { Dated } from "./dated";
import { againstBefore, previousFinding } from "./finding";
import { natureOf } from "./period-report";

/** What was finished at the last report is not unfinished now: a code of progress that goes backwards. */
export function codeFindings(now: Dated, last: Dated): readonly Finding<"previous">[] {
  return [...now.figures].flatMap(([name, figure]) => {
    const before = last.figures.get(name);
    if (!before || !isProgress(figure.spec) || !sameCodes(figure.spec, before.spec)) return [];
    if (compare(figure.value, before.value) >= 0) return [];
    const against = againstBefore({ ...figure, span: now.span }, { value: before.value, period: last.span.name });
    return [previousFinding(name, [figure.key], { says: "code", ...against })];
  });
}

/** Codes that count how far something has come by a day, from "Chưa" on. */
function isProgress(spec: CellSpec): boolean {
  const { measure } = spec;
  return measure.type === "code" && natureOf(spec) === "stock" && /^chua\b/.test(fold(measure.codes[0]?.label ?? ""));
}

/** Another form may number the same steps otherwise. */
function sameCodes({ measure: one }: CellSpec, { measure: other }: CellSpec): boolean {
  const numbers = (measure: CellSpec["measure"]) =>
    measure.type === "code" ? measure.codes.map(({ code }) => code).join() : null;
  return numbers(one) === numbers(other);
}
