import { blank, type Reading } from "../../reading/reading";
import type { CellKey, Template } from "../template";
import { covers, lintRules, meet, type LintRule } from "./bound-rules";
import { dominates, exclude, implies, normal, reach } from "./relations";
import type { Remark } from "./remark";
import { constantsIn, sampled, type Sampled } from "./sampled";

/** Rules that no figure satisfies or breaks, that repeat or contradict each other. */
export function ruleRemarks(template: Template): Remark[] {
  const rules = lintRules(template);
  const alone = rules.flatMap((rule) => single(template, rule) ?? []);
  const odd = new Set(alone.map(({ at }) => at));
  const sound = rules.filter(({ data }) => !odd.has(data.id));
  return [...alone, ...sameSums(sound), ...sameCells(template, sound), ...partsOfParts(template, sound)].filter(
    (one, index, all) =>
      all.findIndex(({ at, data }) => at === one.at && data["other"] === one.data["other"]) === index,
  );
}

function single(template: Template, rule: LintRule): Remark | null {
  if (rule.linear !== null) {
    const { some, all } = reach(template, rule.linear);
    if (!some) return remark("ruleImpossible", rule);
    if (all) return remark("ruleIdle", rule);
  }
  const samples = sampled(template, rule, constantsIn(rule.options));
  if (samples === null) return null;
  if (rule.linear === null && neverFilled(rule, samples)) return remark("ruleImpossible", rule);
  return samples.outcomes.includes("fail") ? null : remark("ruleIdle", rule);
}

/** Some cell can hold no figure without failing every rule that gave these samples. */
function neverFilled({ keys }: LintRule, ...all: readonly Sampled[]): boolean {
  const [first] = all;
  if (first === undefined) return false;
  return keys.some((_, cell) => {
    const filled = first.tried.flatMap((readings, index) => (readings[cell]?.kind === "value" ? [index] : []));
    return filled.every((index) => all.some(({ outcomes }) => outcomes[index] === "fail"));
  });
}

/** Rules that hold the same sum against something. */
function sameSums(rules: readonly LintRule[]): Remark[] {
  return pairs(rules, ({ linear }) => (linear === null ? null : normal(linear).key)).flatMap(([a, b]) => {
    if (a.linear === null || b.linear === null) return [];
    const [one, other] = [normal(a.linear), normal(b.linear)];
    if (exclude(one, other)) return meet(a, b) ? [remark("rulesContradict", b, a)] : [];
    if (implies(one, other) && covers(a, b)) return [remark("ruleRepeated", b, a)];
    return implies(other, one) && covers(b, a) ? [remark("ruleRepeated", a, b)] : [];
  });
}

/** Rules of the same few cells, held against each other figure by figure. */
function sameCells(template: Template, rules: readonly LintRule[]): Remark[] {
  const known = new Map<string, Sampled | null>();
  const samples = (rule: LintRule, constants: readonly number[]): Sampled | null => {
    const name = JSON.stringify([rule.data.id, constants]);
    const found = known.has(name) ? (known.get(name) ?? null) : sampled(template, rule, constants);
    known.set(name, found);
    return found;
  };
  return pairs(rules, ({ keys }) => keys.join()).flatMap(([a, b]) => {
    const constants = [...new Set([...constantsIn(a.options), ...constantsIn(b.options)])];
    const [one, other] = [samples(a, constants), samples(b, constants)];
    if (one === null || other === null) return [];
    if (meet(a, b) && neverFilled(a, one, other)) return [remark("rulesContradict", b, a)];
    if (failsWith(one, other) && covers(a, b)) return [remark("ruleRepeated", b, a)];
    return failsWith(other, one) && covers(b, a) ? [remark("ruleRepeated", a, b)] : [];
  });
}

/** Whenever the second fails, so does the first. */
function failsWith(first: Sampled, second: Sampled): boolean {
  return second.outcomes.every((outcome, index) => outcome !== "fail" || first.outcomes[index] === "fail");
}

/** "a <= whole" beside "a + b <= whole": one slip, two findings. */
function partsOfParts(template: Template, rules: readonly LintRule[]): Remark[] {
  const holders = new Map<CellKey, LintRule[]>();
  for (const rule of rules) {
    if (rule.linear === null) continue;
    for (const [key] of rule.linear.terms) holders.set(key, [...(holders.get(key) ?? []), rule]);
  }
  return rules.flatMap((weaker) => {
    const [rarest] = [...(weaker.linear?.terms ?? [])]
      .map(([key]) => holders.get(key) ?? [])
      .sort((a, b) => a.length - b.length);
    const stronger = rarest?.find(
      (rule) => covers(rule, weaker) && dominates(template, rule, weaker) && failsWithBlanks(template, rule, weaker),
    );
    return stronger ? [remark("ruleRepeated", weaker, stronger)] : [];
  });
}

/** The stronger rule fails with the weaker one even while the cells that only it reads are blank. */
function failsWithBlanks(template: Template, stronger: LintRule, weaker: LintRule): boolean {
  const samples = sampled(template, weaker, []);
  if (samples === null) return true;
  return samples.tried.every((readings, index) => {
    if (samples.outcomes[index] !== "fail") return true;
    const read = (key: CellKey): Reading => readings[weaker.keys.indexOf(key)] ?? blank;
    const cell = (key: CellKey) => {
      const found = template.cells.get(key);
      if (found === undefined) throw new Error(`no cell "${key}"`);
      return found;
    };
    return stronger.kind.check(stronger.options, read, cell).status === "fail";
  });
}

/** So many are compared; an official form has fewer. */
const MOST_PAIRS = 500;

/** Every two rules of one group; a rule without a group has no pair. */
function pairs(rules: readonly LintRule[], group: (rule: LintRule) => string | null): [LintRule, LintRule][] {
  const groups = new Map<string, LintRule[]>();
  for (const rule of rules) {
    const key = group(rule);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const found: [LintRule, LintRule][] = [];
  for (const list of groups.values()) {
    for (const [index, a] of list.entries()) {
      for (const b of list.slice(index + 1)) {
        if (found.length === MOST_PAIRS) return found;
        found.push([a, b]);
      }
    }
  }
  return found;
}

function remark(code: Remark["code"], { data }: LintRule, other?: LintRule): Remark {
  const severity = code === "rulesContradict" || code === "ruleImpossible" ? "error" : "warning";
  const about = { rule: data.id, ...(other ? { other: other.data.id } : {}) };
  return { severity, code, path: "rules", at: data.id, data: about, known: null };
}
