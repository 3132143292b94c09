import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Expected, Outcome } from "./check-file";
import type { UnreadFile } from "./report";

/** No file of a sensible size takes so long (milliseconds); a thread that does is ended. */
const PATIENCE = 60_000;
/** Memory of one thread for objects, in MB. */
const MEMORY = 1024;

export interface WorkerPool {
  readonly size: number;
  check(file: string): Promise<Outcome>;
  close(): Promise<void>;
}

interface Task {
  readonly file: string;
  readonly done: (outcome: Outcome) => void;
}

interface Thread {
  readonly worker: Worker;
  task: Task | null;
  timer: NodeJS.Timeout | undefined;
}

/** Checks files on all cores. A file that breaks or stalls its thread is told, and takes nothing else with it. */
export function workerPool(script: string, expected: Expected, memory = MEMORY): WorkerPool {
  const size = availableParallelism();
  const threads = new Set<Thread>();
  const waiting: Task[] = [];

  function start(): Thread {
    const worker = new Worker(script, { workerData: expected, resourceLimits: { maxOldGenerationSizeMb: memory } });
    const thread: Thread = { worker, task: null, timer: undefined };
    threads.add(thread);
    worker.on("message", (outcome: Outcome) => finish(thread, outcome));
    worker.on("error", (error: NodeJS.ErrnoException) => {
      lose(thread, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "tooLarge" : "failed");
    });
    return thread;
  }

  function give(thread: Thread, task: Task): void {
    thread.task = task;
    thread.timer = setTimeout(() => lose(thread, "tooSlow"), PATIENCE);
    thread.worker.postMessage(task.file);
  }

  function finish(thread: Thread, outcome: Outcome): void {
    const { task } = thread;
    clearTimeout(thread.timer);
    thread.task = null;
    const next = waiting.shift();
    if (next) give(threads.has(thread) ? thread : start(), next);
    task?.done(outcome);
  }

  function lose(thread: Thread, fault: UnreadFile["fault"]): void {
    if (!threads.delete(thread)) return;
    void thread.worker.terminate();
    finish(thread, { file: thread.task?.file ?? "", fault });
  }

  return {
    size,
    check: (file) =>
      new Promise((done) => {
        const idle = [...threads].find(({ task }) => task === null) ?? (threads.size < size ? start() : null);
        if (idle) give(idle, { file, done });
        else waiting.push({ file, done });
      }),
    async close() {
      const ended = [...threads].map(({ worker, timer }) => {
        clearTimeout(timer);
        return worker.terminate();
      });
      threads.clear();
      await Promise.all(ended);
    },
  };
}
