import type { Decimal } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Data } from "../rules/kind";
import type { CellKey } from "../template/template";
import type { Figure, Span } from "./period-report";

/** What is odd beside the last report; wording is in text/. */
export type PreviousSays = "flow" | "stock" | "fixed" | "grows" | "code" | "carried" | "jump" | "copied";

/** All are warnings: which of the two reports is wrong cannot be told from them. */
export function previousFinding(says: PreviousSays, name: string, cells: readonly CellKey[], data: Data): Finding {
  return {
    rule: `previous/${says}/${name}`,
    kind: "previous",
    severity: "warning",
    cells,
    data: { says, ...data },
    fixes: [],
  };
}

/** A figure against another one of an earlier report. */
export function againstBefore(
  says: PreviousSays,
  name: string,
  now: Figure & { readonly span: Span },
  before: { readonly value: Decimal; readonly period: string },
  more: Data = {},
): Finding {
  return previousFinding(says, name, [now.key], {
    now: now.value,
    nowPeriod: now.span.name,
    before: before.value,
    beforePeriod: before.period,
    ...more,
  });
}
