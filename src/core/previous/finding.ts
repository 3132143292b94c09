import type { Decimal } from "../decimal";
import type { AgainstBefore, PreviousData } from "../engine/beside-data";
import type { Finding } from "../engine/finding";
import type { CellKey } from "../template/template";
import type { Figure, Span } from "./period-report";

/** All are warnings: which of the two reports is wrong cannot be told from them. */
export function previousFinding(name: string, cells: readonly CellKey[], data: PreviousData): Finding<"previous"> {
  return { rule: `previous/${data.says}/${name}`, kind: "previous", severity: "warning", cells, data, fixes: [] };
}

/** A figure against another one of an earlier report. */
export function againstBefore(
  now: Figure & { readonly span: Span },
  before: { readonly value: Decimal; readonly period: string },
): AgainstBefore {
  return { now: now.value, nowPeriod: now.span.name, before: before.value, beforePeriod: before.period };
}
