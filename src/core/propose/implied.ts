import type { Candidate, Proposal } from "./proposal";

type Judged = Candidate & Pick<Proposal, "preset">;

/** Leaves out what another proposal that may be taken says already: a part of a sum is at most its total. */
export function withoutImplied<P extends Judged>(all: readonly P[]): P[] {
  const taken = all.filter(({ preset }) => preset !== null);
  return all.filter((one) => !taken.some((other) => other !== one && implies(other, one)));
}

function implies(stronger: Judged, weaker: Judged): boolean {
  if (weaker.kind === "part") {
    const [parts, wholes] = [listOf(weaker, "parts"), listOf(weaker, "wholes")];
    const [whole] = wholes;
    if (stronger.kind === "sum" && isEqual(stronger))
      return wholes.length === 1 && whole === stronger.options["total"] && isWithin(parts, listOf(stronger, "parts"));
    if (stronger.kind === "part")
      return isSame(wholes, listOf(stronger, "wholes")) && isMore(listOf(stronger, "parts"), parts);
    return false;
  }
  // The same total twice, one way told by the form and another by figures alone.
  return (
    weaker.kind === "sum" &&
    stronger.kind === "sum" &&
    !weaker.strong &&
    weaker.options["total"] === stronger.options["total"] &&
    (stronger.strong || listOf(stronger, "parts").length > listOf(weaker, "parts").length)
  );
}

function isEqual({ options }: Judged): boolean {
  return (options["relation"] ?? "=") === "=";
}

function listOf({ options }: Judged, name: string): readonly string[] {
  return (options[name] ?? []) as readonly string[];
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

function isMore(more: readonly string[], less: readonly string[]): boolean {
  return more.length > less.length && isWithin(less, more);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && isWithin(a, b);
}
