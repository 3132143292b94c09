import { isKindName } from "../rules";
import type { TemplateFile } from "../template/schema";
import type { Candidate, Why } from "./proposal";

const WHYS: Readonly<Record<string, Why>> = { sum: "total", part: "inWhich", ratio: "rate" };

/** What a draft says already of its matrices, as proposals: what headings print is as grave as they say, words only warn. */
export function drawnRules({ rules }: TemplateFile): Candidate[] {
  return rules.flatMap(({ kind, options, message }): Candidate[] => {
    const why = WHYS[kind];
    if (!isKindName(kind) || why === undefined) return [];
    return message === undefined
      ? [{ kind, options, why, strong: true, severity: "warning" }]
      : [{ kind, options, why: "printed", strong: true, message }];
  });
}
