import type { SheetFault, Snapshot } from "../../core";
import { toFault } from "./faults";

export interface ReadLoop {
  /** Something may have changed: read soon, or once more when a read is under way. */
  ring(): void;
  /** Resolves when a read that began after this call has ended, well or not. Never rejects. */
  now(): Promise<void>;
  stop(): void;
}

export interface ReadLoopOptions {
  readonly read: () => Promise<Snapshot>;
  readonly began: () => void;
  readonly done: (snapshot: Snapshot) => void;
  readonly failed: (fault: SheetFault) => void;
}

const FIRST_WAIT = 250;
const LONGEST_WAIT = 4000;
/** While a clerk types on, Excel refuses to answer for a moment; only what lasts longer is worth telling. */
const QUIET_TRIES = 2;

/** One read at a time; a bell during a read means one more; a busy Excel is asked again, less and less often. */
export function createReadLoop({ read, began, done, failed }: ReadLoopOptions): ReadLoop {
  let running = false;
  let stopped = false;
  let again = false;
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  async function run(): Promise<void> {
    clearTimeout(retry);
    running = true;
    again = false;
    const asked = waiting;
    waiting = [];
    began();
    try {
      const snapshot = await read();
      tries = 0;
      if (!stopped) done(snapshot);
    } catch (error) {
      if (!stopped) onFault(toFault(error), asked.length > 0);
    }
    running = false;
    for (const resolve of asked) resolve();
    if (again && !stopped) void run();
  }

  function onFault(fault: SheetFault, asked: boolean): void {
    const passes = fault.code === "cellEdit" || fault.code === "busy";
    if (!passes || asked || tries >= QUIET_TRIES) failed(fault);
    if (!passes || again) return;
    retry = setTimeout(ring, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries));
    tries += 1;
  }

  function ring(): void {
    if (stopped) return;
    if (running) again = true;
    else void run();
  }

  return {
    ring,
    now() {
      if (stopped) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.push(resolve);
        ring();
      });
    },
    stop() {
      stopped = true;
      clearTimeout(retry);
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}
