import type { RuleData } from "./schema";

/** A written rule with `each` as one plain rule for each of its words. */
export function spellOut({ each, ...rule }: RuleData): RuleData[] {
  if (each === undefined) return [rule];
  return each.map((word) => ({
    ...rule,
    id: `${rule.id}/${word}`,
    options: filled(rule.options, word) as RuleData["options"],
  }));
}

function filled(value: unknown, word: string): unknown {
  if (typeof value === "string") return value.replaceAll("{each}", word);
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, word));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, word)]));
}
