import { readFileSync } from "node:fs";
import { checkAll, compile, decimal, loadTemplate, type Plan, type Reading, recheck } from "../../src/core";
import { type PlainAnswers, plainCheck, plainFigures, rerunPlain, runPlain } from "./plain-check";

/** Microseconds to check the filled province form in full and after one edit, beside a plain check of the same rules from the same readings. */
export function bench(print: (line: string) => void): void {
  const { plan, readings } = filledForm("bnv-6459-2020/tinh");
  const plain = plainCheck(plan);

  const total = "tthc.hieu-luc";
  const slot = plan.slots.get(total) ?? 0;
  const wrong = [...readings];
  wrong[slot] = { kind: "value", value: 1 } satisfies Reading;
  const right = checkAll(plan, readings);
  const broken = checkAll(plan, wrong);
  const touched = plan.readers[slot]?.map((index) => plain.rules[index]).filter((rule) => rule !== undefined) ?? [];
  const figures = [...plainFigures(readings)];
  const ids = new Set(touched.map(({ id }) => id));
  const plainly = (edited: readonly Reading[], before: PlainAnswers) => {
    figures[slot] = plainFigures(edited.slice(slot, slot + 1))[0];
    return rerunPlain({ rules: touched }, ids, figures, before);
  };
  const plainRight = runPlain(plain, figures);
  const plainBroken = runPlain(plain, plainFigures(wrong));

  const full = measure(() => checkAll(plan, readings));
  const plainFull = measure(() => runPlain(plain, plainFigures(readings)));
  const edit = measure(() => [recheck(plan, wrong, [total], right), recheck(plan, readings, [total], broken)]) / 2;
  const plainEdit = measure(() => [plainly(wrong, plainRight), plainly(readings, plainBroken)]) / 2;

  print(`${plan.cells.length} rows, ${plan.rules.length} rules; the edited cell is read by ${touched.length} rules`);
  print(
    `full check     ${us(full)}   plain check of the same rules ${us(plainFull)}   ${(full / plainFull).toFixed(2)} times`,
  );
  print(
    `after one edit ${us(edit)}   plain                         ${us(plainEdit)}   ${(edit / plainEdit).toFixed(2)} times`,
  );
}

function filledForm(id: string): { plan: Plan; readings: readonly Reading[] } {
  const plan = compile(loadTemplate(json(`templates/${id}.json`), id), { unitType: "tinh" });
  const { figures } = json(`test/templates/samples/${id}.json`) as { figures: Record<string, number | string> };
  const readings = plan.cells.map(({ key }): Reading => {
    const figure = figures[key];
    return figure === undefined ? { kind: "blank" } : { kind: "value", value: decimal(figure) };
  });
  return { plan, readings };
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

const ROUNDS = 2000;
const SAMPLES = 31;

/** The best of several samples, in microseconds: the machine does other things too. */
function measure(work: () => unknown): number {
  const samples = Array.from({ length: SAMPLES }, () => {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round++) work();
    return ((performance.now() - start) * 1000) / ROUNDS;
  });
  return Math.min(...samples);
}

function us(microseconds: number): string {
  return `${microseconds.toFixed(1).padStart(6)} µs`;
}
