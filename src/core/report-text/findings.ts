import { type Decimal, quotient } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { CellKey } from "../template/template";
import { cellFigure, type TextMatch } from "./judge-text";
import { quotationOf } from "./quotation";

/** Digits a reckoned rate is shown with. */
const SHOWN = 2;

/**
 * The conflicts as findings, one a cell: the cell, both figures, and the sentence.
 * `data`: `appendix` and `text` figures, `quote`, and `how` the text's figure came about ("said", "whole", "none", "sum", "difference", "rate").
 */
export function textFindings(
  matches: readonly TextMatch[],
  plan: Plan,
  readings: readonly Reading[],
): readonly Finding<"report-text">[] {
  const findings = new Map<CellKey, Finding<"report-text">>();
  for (const match of matches) {
    const { key, figure, verdict } = match;
    if (verdict !== "conflicts" || key === null || findings.has(key)) continue;
    const appendix: Decimal | null = cellFigure(readings[plan.slots.get(key) ?? -1]);
    if (appendix === null) continue;
    const { before, figure: said, after } = quotationOf(match);
    findings.set(key, {
      rule: `report-text/${key}`,
      kind: "report-text",
      severity: "warning",
      cells: [key],
      data: {
        appendix,
        text: figure.kind === "rate" ? quotient(figure.value, 1, SHOWN) : figure.value,
        quote: `${before}${said}${after}`,
        how: figure.kind,
      },
      fixes: [],
    });
  }
  return [...findings.values()];
}

/** How a text stands beside an appendix, in numbers. */
export interface TextSummary {
  /** Figures laid against a cell: agrees + conflicts + unsure. */
  readonly compared: number;
  readonly agrees: number;
  readonly conflicts: number;
  readonly unsure: number;
  /** Figures said of nothing in the appendix. */
  readonly elsewhere: number;
  /** The text is empty, or speaks of nothing the appendix asks for. */
  readonly unrelated: boolean;
}

/** A text of so many figures of which hardly one is the appendix's is another text. */
const OTHER_TEXT = { figures: 20, share: 0.05 };

export function summaryOf(matches: readonly TextMatch[]): TextSummary {
  const count = (verdict: TextMatch["verdict"]) =>
    matches.filter((match) => match.key !== null && match.verdict === verdict).length;
  const [agrees, conflicts, unsure] = [count("agrees"), count("conflicts"), count("unsure")];
  const compared = agrees + conflicts + unsure;
  const isOther = agrees === 0 && matches.length >= OTHER_TEXT.figures && compared < matches.length * OTHER_TEXT.share;
  return {
    compared,
    agrees,
    conflicts,
    unsure,
    elsewhere: matches.length - compared,
    unrelated: compared === 0 || isOther,
  };
}
