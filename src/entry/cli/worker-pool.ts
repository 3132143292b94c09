import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job } from "./worker";
import type { UnreadFile } from "./report";

/** No file of a sensible size takes so long (milliseconds); a thread that does is ended. */
const PATIENCE = 60_000;
/** Memory of one thread for objects, in MB. */
const MEMORY = 1024;

export interface WorkerPool<T> {
  readonly size: number;
  work(file: string): Promise<T | UnreadFile>;
  close(): Promise<void>;
}

interface Task<T> {
  readonly file: string;
  readonly done: (outcome: T | UnreadFile) => void;
}

interface Thread<T> {
  readonly worker: Worker;
  task: Task<T> | null;
  timer: NodeJS.Timeout | undefined;
}

/** Works on files on all cores. A file that breaks or stalls its thread is told, and takes nothing else with it. */
export function workerPool<T>(script: string, job: Job, memory = MEMORY): WorkerPool<T> {
  const size = availableParallelism();
  const threads = new Set<Thread<T>>();
  const waiting: Task<T>[] = [];

  function start(): Thread<T> {
    const worker = new Worker(script, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: memory } });
    const thread: Thread<T> = { worker, task: null, timer: undefined };
    threads.add(thread);
    worker.on("message", (outcome: T) => finish(thread, outcome));
    worker.on("error", (error: NodeJS.ErrnoException) => {
      lose(thread, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "tooLarge" : "failed");
    });
    return thread;
  }

  function give(thread: Thread<T>, task: Task<T>): void {
    thread.task = task;
    thread.timer = setTimeout(() => lose(thread, "tooSlow"), PATIENCE);
    thread.worker.postMessage(task.file);
  }

  function finish(thread: Thread<T>, outcome: T | UnreadFile): void {
    const { task } = thread;
    clearTimeout(thread.timer);
    thread.task = null;
    const next = waiting.shift();
    if (next) give(threads.has(thread) ? thread : start(), next);
    task?.done(outcome);
  }

  function lose(thread: Thread<T>, fault: UnreadFile["fault"]): void {
    if (!threads.delete(thread)) return;
    void thread.worker.terminate();
    finish(thread, { file: thread.task?.file ?? "", fault });
  }

  return {
    size,
    work: (file) =>
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
