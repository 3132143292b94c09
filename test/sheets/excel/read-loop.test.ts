import { SheetFault, unknownSeparators, type FaultCode, type Snapshot } from "../../../src/core";
import { createReadLoop } from "../../../src/sheets/excel/read-loop";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const snapshot: Snapshot = { sheets: [], active: null, separators: unknownSeparators };

interface Read {
  resolve(answer: Snapshot): void;
  reject(error: unknown): void;
}

function setUp() {
  const reads: Read[] = [];
  const log: string[] = [];
  const loop = createReadLoop({
    read: () => new Promise<Snapshot>((resolve, reject) => reads.push({ resolve, reject })),
    began: () => log.push("began"),
    done: () => log.push("done"),
    failed: (fault) => log.push(fault.code),
    ended: () => log.push("ended"),
  });
  const answer = async (index: number) => {
    reads[index]!.resolve(snapshot);
    await jest.advanceTimersByTimeAsync(0);
  };
  const refuse = async (index: number, code: FaultCode) => {
    reads[index]!.reject(new SheetFault(code, ""));
    await jest.advanceTimersByTimeAsync(0);
  };
  return { reads, log, loop, answer, refuse };
}

it("reads one at a time, and once more for all bells rung meanwhile", async () => {
  const { reads, log, loop, answer } = setUp();
  loop.ring();
  loop.ring();
  loop.ring();
  expect(reads).toHaveLength(1);
  await answer(0);
  expect(reads).toHaveLength(2);
  await answer(1);
  expect(reads).toHaveLength(2);
  expect(log).toEqual(["began", "done", "ended", "began", "done", "ended"]);
});

it("now() waits for a read that began after it was asked for", async () => {
  const { loop, answer } = setUp();
  let ended = false;
  loop.ring();
  void loop.now().then(() => (ended = true));
  await answer(0);
  expect(ended).toBe(false);
  await answer(1);
  expect(ended).toBe(true);
});

it("asks again, less and less often, while a cell is being edited, and says so once it lasts", async () => {
  const { reads, log, loop, refuse } = setUp();
  loop.ring();
  let read = 0;
  for (const wait of [250, 500, 1000, 2000, 4000, 4000]) {
    await refuse(read, "cellEdit");
    expect(log.includes("cellEdit")).toBe(read >= 4);
    await jest.advanceTimersByTimeAsync(wait - 1);
    expect(reads).toHaveLength(read + 1);
    await jest.advanceTimersByTimeAsync(1);
    read += 1;
    expect(reads).toHaveLength(read + 1);
  }
});

it("a bell does not wait for the next try, and success starts the waits afresh", async () => {
  const { reads, log, loop, answer, refuse } = setUp();
  loop.ring();
  await refuse(0, "busy");
  loop.ring();
  expect(reads).toHaveLength(2);
  await answer(1);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(reads).toHaveLength(2);
  loop.ring();
  await refuse(2, "busy");
  await jest.advanceTimersByTimeAsync(250);
  expect(reads).toHaveLength(4);
  expect(log).not.toContain("busy");
});

it("says at once why a read somebody waits for failed, and resolves", async () => {
  const { log, loop, refuse } = setUp();
  const asked = loop.now();
  await refuse(0, "cellEdit");
  await asked;
  expect(log).toEqual(["began", "cellEdit", "ended"]);
});

it("a general failure comes back by itself, and is told once it lasts", async () => {
  const { reads, log, loop, answer, refuse } = setUp();
  loop.ring();
  for (const [read, wait] of [250, 500, 1000, 2000, 4000].entries()) {
    await refuse(read, read % 2 === 0 ? "unknown" : "gone");
    expect(log.includes("unknown")).toBe(read >= 4);
    await jest.advanceTimersByTimeAsync(wait);
  }
  await answer(5);
  expect(log.slice(-2)).toEqual(["done", "ended"]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reads).toHaveLength(6);
});

it("soon() reads in a moment, unless a read has begun by then", async () => {
  const { reads, loop, answer } = setUp();
  loop.soon();
  await jest.advanceTimersByTimeAsync(100);
  expect(reads).toHaveLength(0);
  void loop.now();
  await answer(0);
  await jest.advanceTimersByTimeAsync(1000);
  expect(reads).toHaveLength(1);
  loop.soon();
  await jest.advanceTimersByTimeAsync(1000);
  expect(reads).toHaveLength(2);
});

it("asks for texts once where somebody wants them", async () => {
  const asked: unknown[] = [];
  const loop = createReadLoop({
    read: (options) => {
      asked.push(options.texts);
      return Promise.resolve(snapshot);
    },
    began: () => undefined,
    done: () => undefined,
    failed: () => undefined,
    ended: () => undefined,
  });
  await loop.now();
  await loop.now({ texts: true });
  await loop.now();
  expect(asked).toEqual([false, true, false]);
});

it("tells at once, and does not try again, what does not pass of itself", async () => {
  const { reads, log, loop, refuse } = setUp();
  loop.ring();
  await refuse(0, "protected");
  await jest.advanceTimersByTimeAsync(60_000);
  expect(reads).toHaveLength(1);
  expect(log).toEqual(["began", "protected", "ended"]);
});

it("when stopped, tells nothing more, reads nothing more and keeps nobody waiting", async () => {
  const { reads, log, loop, answer } = setUp();
  loop.ring();
  const asked = loop.now();
  loop.stop();
  await asked;
  await answer(0);
  loop.ring();
  await loop.now();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(reads).toHaveLength(1);
  expect(log).toEqual(["began"]);
});
