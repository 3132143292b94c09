import type { FaultCode, ReadOptions, SheetFault, Snapshot } from "../../core";
import { toFault } from "./faults";

export interface ReadLoop {
  /** Something may have changed: read soon, or once more when a read is under way. */
  ring(): void;
  /** Nothing has happened yet, something may: read in a moment, unless a read has begun by then. */
  soon(): void;
  /** Resolves when a read that began after this call has ended, well or not. Never rejects. */
  now(options?: ReadOptions): Promise<void>;
  stop(): void;
}

export interface ReadLoopOptions {
  readonly read: (options: ReadOptions) => Promise<Snapshot>;
  readonly began: () => void;
  readonly done: (snapshot: Snapshot) => void;
  readonly failed: (fault: SheetFault) => void;
  /** After each read, well or not, told or not. */
  readonly ended: () => void;
}

const FIRST_WAIT = 250;
const LONGEST_WAIT = 4000;
/** Who looks at the pane mostly clicks something in it next, which reads as well (milliseconds). */
const SOON = 300;
/**
 * Somebody who types figure after figure is in a cell again before the last one is read, and Excel refuses to answer.
 * The read is made up for when the cell is left; only what lasts longer (some 4 seconds) is worth telling.
 */
const QUIET_TRIES = 4;

/** Nothing passes of itself in an Excel that lacks a function or a workbook that is protected; everything else may. */
const STAYING: ReadonlySet<FaultCode> = new Set(["tooOld", "protected"]);

/** One read at a time; a bell during a read means one more; an Excel that fails is asked again, less and less often. */
export function createReadLoop({ read, began, done, failed, ended }: ReadLoopOptions): ReadLoop {
  let running = false;
  let stopped = false;
  let again = false;
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let coming: ReturnType<typeof setTimeout> | undefined;
  let texts = false;
  let waiting: (() => void)[] = [];

  async function run(): Promise<void> {
    clearTimeout(retry);
    clearTimeout(coming);
    running = true;
    again = false;
    const asked = waiting;
    waiting = [];
    const options = { texts };
    texts = false;
    began();
    try {
      const snapshot = await read(options);
      tries = 0;
      if (!stopped) done(snapshot);
    } catch (error) {
      if (!stopped) onFault(toFault(error), asked.length > 0);
    }
    running = false;
    if (!stopped) ended();
    for (const resolve of asked) resolve();
    if (again && !stopped) void run();
  }

  function onFault(fault: SheetFault, asked: boolean): void {
    const passes = !STAYING.has(fault.code);
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
    soon() {
      clearTimeout(coming);
      if (!stopped && !running) coming = setTimeout(ring, SOON);
    },
    now(options) {
      if (stopped) return Promise.resolve();
      texts ||= options?.texts === true;
      return new Promise((resolve) => {
        waiting.push(resolve);
        ring();
      });
    },
    stop() {
      stopped = true;
      clearTimeout(retry);
      clearTimeout(coming);
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}
