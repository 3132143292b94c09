import { parentPort, workerData } from "node:worker_threads";
import { type Expected, fileChecker } from "./check-file";

/** What a thread of the pool does: checks each file it is sent. */
export function work(): void {
  const checker = fileChecker(workerData as Expected);
  parentPort?.on("message", (file: string) => {
    void checker.then((check) => check(file)).then((outcome) => parentPort?.postMessage(outcome));
  });
}
