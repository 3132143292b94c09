import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckedFile } from "../../../src/entry/cli/checked-file";
import { inOrder } from "../../../src/entry/cli/in-order";
import { type WorkerPool, workerPool } from "../../../src/entry/cli/worker-pool";

const folder = mkdtempSync(join(tmpdir(), "cchc-pool-"));
const script = join(folder, "worker.cjs");
let pool: WorkerPool<CheckedFile>;

/** Stands for the program on another thread: answers late the sooner it was asked, dies when told to. */
const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
parentPort.on("message", (file) => {
  if (file === "die") throw new Error("a defect");
  if (file === "grow") { const all = []; for (;;) all.push(new Array(1e5).fill({})); }
  setTimeout(() => parentPort.postMessage({ file, fault: workerData.expected.template }), 20 - Number(file) % 20);
});`;

beforeAll(() => {
  writeFileSync(script, PROGRAM);
  pool = workerPool(script, { task: "check", expected: { template: "missing" } });
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

async function* names(list: readonly string[], taken: string[] = []) {
  for (const name of list) {
    taken.push(name);
    yield name;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("files checked on several threads", () => {
  it("come back in the order they were named, each with its own outcome", async () => {
    const files = Array.from({ length: 60 }, (_, i) => String(i));
    const outcomes = await all(inOrder(names(files), 16, pool.work));
    expect(outcomes).toEqual(files.map((file) => ({ file, fault: "missing" })));
  });

  it("are not begun further ahead than told", async () => {
    const taken: string[] = [];
    const outcomes = inOrder(names(["1", "2", "3", "4", "5"], taken), 2, pool.work);
    await outcomes.next();
    expect(taken).toEqual(["1", "2"]);
    await all(outcomes);
  });

  it("do not suffer from one that breaks its thread, and it is told", async () => {
    const files = ["1", "die", "2", "die", "3", "4"];
    const outcomes = await all(inOrder(names(files), 16, pool.work));
    expect(outcomes).toEqual(files.map((file) => ({ file, fault: file === "die" ? "failed" : "missing" })));
  });

  it("do not suffer from one that takes all memory", async () => {
    const small = workerPool(script, { task: "check", expected: { template: "missing" } }, 32);
    const outcomes = await all(inOrder(names(["grow", "1"]), 16, small.work));
    await small.close();
    expect(outcomes).toEqual([
      { file: "grow", fault: "tooLarge" },
      { file: "1", fault: "missing" },
    ]);
  });
});
