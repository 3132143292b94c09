import { isMainThread } from "node:worker_threads";
import { progressLine } from "../../text/cli";
import { type Output, run } from "./run";
import { work } from "./worker";

const CLEAR_LINE = "\r\x1b[K";
/** Milliseconds between two shows of progress. */
const PACE = 100;

/** Progress is shown on a terminal only, on one line that gives way to every other. */
function terminal(): Output & { readonly clear: () => void } {
  const isShown = process.stderr.isTTY;
  let last = 0;
  const clear = () => {
    if (last > 0) process.stderr.write(CLEAR_LINE);
    last = 0;
  };
  return {
    async out(text) {
      if (process.stdout.isTTY) clear();
      if (!process.stdout.write(`${text}\n`)) await new Promise((go) => process.stdout.once("drain", go));
    },
    err(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    ...(isShown
      ? {
          progress(files: number) {
            if (performance.now() - last < PACE) return;
            last = performance.now();
            process.stderr.write(CLEAR_LINE + progressLine(files));
          },
        }
      : {}),
    clear,
  };
}

async function main(): Promise<void> {
  const output = terminal();
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  // The reader of a pipe may go away at any time: nothing is left to tell it.
  process.stdout.on("error", () => process.exit(2));
  process.exitCode = await run(process.argv.slice(2), output, { script: __filename, signal: stop.signal });
  output.clear();
}

if (isMainThread) void main();
else work();
