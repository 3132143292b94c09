/** What a rule of a sheet compares with, as text: formulas, ranges, lists. */
export function textsOfRule(rule: unknown): readonly string[] {
  if (typeof rule === "string") return [rule];
  return typeof rule === "object" && rule !== null ? Object.values(rule).flatMap(textsOfRule) : [];
}

/** Queues the question for the rule of a conditional format of that type; those by colour scale, bar or icon have none here. */
export function textsOfFormat(format: Excel.ConditionalFormat, type: string): () => readonly string[] {
  if (type === "Custom") {
    const rule = format.custom.rule.load("formula");
    return () => [rule.formula];
  }
  if (type === "CellValue") {
    const value = format.cellValue.load("rule");
    return () => textsOfRule(value.rule);
  }
  return () => [];
}
