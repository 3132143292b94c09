import { compare, fractionDigits, type Decimal } from "../decimal";
import { judge, type RatioOptions } from "../rules/precision";
import { opaqueKinds } from "../rules";
import type { CellSpec, Template } from "../template/template";
import type { Candidate, Example, Support } from "./proposal";

/** Puts a rule to every filled report. */
export function supportOf({ kind, options }: Candidate, template: Template, examples: readonly Example[]): Support {
  const ruleKind = opaqueKinds[kind];
  const parsed = ruleKind.options.parse(options);
  const cell = (key: string) => template.cells.get(key) as CellSpec;
  const keys = ruleKind.reads(parsed);
  let [telling, held] = [0, 0];
  const broken: string[] = [];
  for (const { name, read } of examples) {
    const { status } = ruleKind.check(parsed, read, cell);
    if (status === "fail") broken.push(name);
    if (status !== "pass") continue;
    held += 1;
    const figures = keys.flatMap((key) => {
      const reading = read(key);
      return reading.kind === "value" ? [reading.value] : [];
    });
    if (isTelling(kind, figures)) telling += 1;
  }
  return { telling, held, broken };
}

/** Not 0 = 0, 5 = 5 + 0 or 100 %: figures that another rule would not fit as well. */
function isTelling(kind: Candidate["kind"], figures: readonly Decimal[]): boolean {
  const some = figures.filter((figure) => compare(figure, 0) !== 0);
  if (kind === "sum") return some.length > 2;
  if (kind === "ratio") return some.length > 2 && compare(some[0]!, 100) !== 0;
  return some.length > 1;
}

/** The same of a rate, of which hundreds are tried. */
export function rateSupport(options: RatioOptions, examples: readonly Example[]): Support {
  let [telling, held] = [0, 0];
  const broken: string[] = [];
  for (const { name, read } of examples) {
    const judged = judge(options, read);
    if (judged === null) continue;
    if (judged.distance === "far") broken.push(name);
    else held += 1;
    if (judged.distance !== "far" && isTelling("ratio", [judged.stated, judged.part, judged.base])) telling += 1;
  }
  return { telling, held, broken };
}

/** How many decimal digits of a rate the reports bear out together: 83 and 61,76 are 2 and 4. */
export function digitsBorneOut(rate: string, examples: readonly Example[]): number {
  return examples.reduce((sum, { read }) => {
    const reading = read(rate);
    if (reading.kind !== "value" || compare(reading.value, 0) === 0 || compare(reading.value, 100) === 0) return sum;
    return sum + 2 + Math.min(fractionDigits(reading.value), 2);
  }, 0);
}
