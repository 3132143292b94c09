import { parentPort, workerData } from "node:worker_threads";
import { type Expected, fileChecker } from "./check-file";
import { fileGatherer } from "./gather";

/** What a pool works on its files for. */
export type Job =
  | { readonly task: "check"; readonly expected: Expected }
  | { readonly task: "gather"; readonly forms?: readonly string[] };

/** What a thread of the pool does: works on each file it is sent. */
export function work(): void {
  const job = workerData as Job;
  const worker: Promise<(file: string) => Promise<unknown>> =
    job.task === "check" ? fileChecker(job.expected) : fileGatherer(job.forms);
  parentPort?.on("message", (file: string) => {
    void worker.then((workOn) => workOn(file)).then((outcome) => parentPort?.postMessage(outcome));
  });
}
