import type { Plan } from "../engine/plan";

/** Rules that share cells stand together; groups and their rules in the order of the plan. */
export function connected(plan: Plan, rules: readonly number[]): readonly (readonly number[])[] {
  const groups: { rules: number[]; slots: Set<number> }[] = [];
  for (const rule of rules) {
    const slots = plan.rules[rule]?.slots ?? [];
    const touched = groups.filter((group) => slots.some((slot) => group.slots.has(slot)));
    const [first, ...others] = touched;
    if (first === undefined) {
      groups.push({ rules: [rule], slots: new Set(slots) });
      continue;
    }
    first.rules.push(rule);
    for (const slot of slots) first.slots.add(slot);
    for (const other of others) {
      first.rules.push(...other.rules);
      for (const slot of other.slots) first.slots.add(slot);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => group.rules.sort((a, b) => a - b));
}
