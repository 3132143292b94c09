import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { recognise } from "../../src/core";
import { newForm } from "../../src/entry/cli/new-form";
import { reportOf } from "../../src/entry/cli/report-form";
import { allTemplates } from "../../src/entry/cli/templates";
import { readSnapshot } from "../../src/sheets/xlsx";
import { checked, checkedForm } from "../support/checked";

const CLI = "dist/cli.js";
const TEMPLATE = "bnv-6459-2020/tinh";
const ROUNDS = 200;
const COUNTS = [200, Number(process.env["BENCH_FILES"] ?? 2000)];

export async function bench(print: (line: string) => void): Promise<void> {
  const file = await newForm({ template: TEMPLATE, period: "nam", year: 2021, office: "UBND" });
  const templates = await allTemplates();
  const snapshot = await readSnapshot(file);
  const layouts = recognise(snapshot, templates);
  const whole = checked(snapshot, templates);
  const steps: [string, () => unknown][] = [
    ["read", () => readSnapshot(file)],
    ["recognise", () => recognise(snapshot, templates)],
    ["check", () => layouts.map((layout) => checkedForm(snapshot, layout))],
    ["report", () => reportOf("a.xlsx", whole, "2021-06-01")],
  ];
  for (const [name, step] of steps) print(`${name}: ${(await processorTime(step)).toFixed(2)} ms of processor time`);
  if (!existsSync(CLI)) return print(`${CLI} is not built: the command line is not measured`);
  for (const count of COUNTS) await measure(file, count, print);
}

async function processorTime(step: () => unknown): Promise<number> {
  for (let round = 0; round < ROUNDS; round += 1) await step();
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / ROUNDS;
}

/** The built program over a folder: files a second, and the most memory it held. */
async function measure(file: Uint8Array, count: number, print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));
  try {
    const source = join(folder, "0000.xlsx");
    writeFileSync(source, file);
    const copies = Array.from({ length: count - 1 }, (_, i) => join(folder, `${i + 1}.xlsx`));
    for (const copy of copies) symlinkSync(source, copy);
    const start = performance.now();
    const program = spawn(process.execPath, [CLI, "check", folder, "--format", "json"], { stdio: "ignore" });
    const peak = watchMemory(program);
    const [code] = (await once(program, "exit")) as [number];
    const seconds = (performance.now() - start) / 1000;
    const rate = (count / seconds).toFixed(0);
    print(
      `${count} files in ${seconds.toFixed(1)} s: ${rate} a second on ${availableParallelism()} cores, exit ${code}; ` +
        `${(peak.processor() / count).toFixed(1)} ms of processor time a file, at most ${peak.memory()} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Asks Linux now and then; elsewhere both are 0. */
function watchMemory({ pid }: ChildProcess): { memory: () => number; processor: () => number } {
  let [memory, ticks] = [0, 0];
  const timer = setInterval(() => {
    try {
      memory = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
      ticks = Number(stat[13]) + Number(stat[14]);
    } catch {
      clearInterval(timer);
    }
  }, 50);
  const TICK = 10;
  return { memory: () => Math.round(memory / 1000), processor: () => ticks * TICK };
}
