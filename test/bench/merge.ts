import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { BLANK } from "../../src/core/layout/contents";
import { decimal, draw, type Template, titleFilling } from "../../src/core";
import { templateNamed } from "../../src/entry/cli/templates";
import { writeDrawings } from "../../src/sheets/xlsx";
import { formWords } from "../../src/text/form";

const CLI = "dist/cli.js";
/** One sheet, and seven. */
const FORMS = [
  ["bnv-6459-2020/tinh", 500],
  ["ninh-thuan-2022/huyen", 100],
] as const;

/** The built program over a folder of filled reports, one an office. */
export async function bench(print: (line: string) => void): Promise<void> {
  if (!existsSync(CLI)) return print(`${CLI} is not built: merging is not measured`);
  for (const [id, count] of FORMS) {
    const folder = mkdtempSync(join(tmpdir(), "cchc-bench-merge-"));
    try {
      const template = await templateNamed(id);
      for (let at = 0; at < count; at += 1) writeFileSync(join(folder, `${at}.xlsx`), await report(template, at));
      await measure(id, count, folder, print);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

async function report(template: Template, at: number): Promise<Uint8Array> {
  const period = template.file.periods.find(({ id }) => id === "6-thang")!;
  const figures = new Map(
    [...template.cells.values()]
      .filter(({ measure }) => measure.type === "count")
      .map(({ key }, row) => [key, decimal(((at + 7) * (row + 13)) % 1000)] as const),
  );
  const filling = titleFilling({ office: `Đơn vị ${at}`, period, year: 2022 });
  const contents = { ...BLANK, figures };
  return writeDrawings(draw(template, filling, formWords, undefined, contents));
}

async function measure(id: string, count: number, folder: string, print: (line: string) => void): Promise<void> {
  const out = join(folder, "tong-hop.xlsx");
  const start = performance.now();
  const program = spawn(process.execPath, [CLI, "merge", folder, "--template", id, "--out", out], { stdio: "ignore" });
  const cost = watch(program);
  const [code] = (await once(program, "exit")) as [number];
  const seconds = (performance.now() - start) / 1000;
  print(
    `${id}: ${count} files merged in ${seconds.toFixed(1)} s on ${availableParallelism()} cores, exit ${code}; ` +
      `${(cost.processor() / count).toFixed(1)} ms of processor time a file, at most ${cost.memory()} MB`,
  );
}

/** Asks Linux now and then; elsewhere both are 0. */
function watch({ pid }: ChildProcess): { readonly memory: () => number; readonly processor: () => number } {
  let [memory, ticks] = [0, 0];
  const timer = setInterval(() => {
    try {
      memory = Math.max(memory, Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0));
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
      ticks = Number(stat[13]) + Number(stat[14]);
    } catch {
      clearInterval(timer);
    }
  }, 50);
  const TICK = 10;
  return { memory: () => Math.round(memory / 1000), processor: () => ticks * TICK };
}
