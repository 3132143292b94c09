import type { RuleData } from "./schema";
import { cellKey } from "./cells";

/** How often each repeating row stands on the sheet. */
export type Repeats = ReadonlyMap<string, number>;

const REF = /^([^*#:]+)(\*|#\d+)?(?::(.+))?$/;

/**
 * A written rule with its repeating rows spelled out: `row*` in a list becomes every instance; a rule naming such a row
 * plainly becomes one rule an instance, `id`, `id#2` …
 */
export function expand(rule: RuleData, reads: readonly string[], repeats: Repeats): RuleData[] {
  const own = reads.map((ref) => REF.exec(ref)).flatMap((m) => (m?.[1] && m[2] === undefined ? [m[1]] : []));
  const count = Math.max(1, ...own.map((row) => repeats.get(row) ?? 1));
  if (count === 1 && !reads.some((ref) => ref.includes("*"))) return [rule];
  return Array.from({ length: count }, (_, index) => ({
    ...rule,
    id: index === 0 ? rule.id : `${rule.id}#${index + 1}`,
    options: replace(rule.options, new Set(reads), index + 1, repeats) as RuleData["options"],
  }));
}

/** The rows a reference names; every one of them must exist. */
export function rowOf(ref: string): string {
  return REF.exec(ref)?.[1] ?? ref;
}

/** The key of the first instance a reference names. */
export function firstKey(ref: string): string {
  return ref.replace("*", "");
}

/** Anything that names cells, as it reads for one instance of the repeating rows it names. */
export function inInstance<T>(value: T, refs: readonly string[], instance: number, repeats: Repeats): T {
  return replace(value, new Set(refs), instance, repeats) as T;
}

function replace(value: unknown, refs: ReadonlySet<string>, instance: number, repeats: Repeats): unknown {
  if (typeof value === "string") return refs.has(value) ? instanceKey(value, instance, repeats) : value;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) =>
      typeof item === "string" && refs.has(item) && item.includes("*")
        ? allKeys(item, repeats)
        : [replace(item, refs, instance, repeats)],
    );
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replace(item, refs, instance, repeats)]),
  );
}

function instanceKey(ref: string, instance: number, repeats: Repeats): string {
  const match = REF.exec(ref);
  if (!match?.[1] || match[2] !== undefined || !repeats.has(match[1])) return ref;
  return cellKey(match[1], instance, match[3] ?? null);
}

function allKeys(ref: string, repeats: Repeats): string[] {
  const [, row = ref, , column = null] = REF.exec(ref) ?? [];
  return Array.from({ length: repeats.get(row) ?? 1 }, (_, index) => cellKey(row, index + 1, column));
}
