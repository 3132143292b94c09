import type { EventName } from "../events/types";
import { HostError } from "../model/errors";

/** A failure asked for by a test. */
export interface PlannedFault {
  readonly code: string;
  readonly message?: string;
  /** Index of the action that fails, counted among those the add-in's own code asked for: 0 is the first. */
  readonly action?: number;
  /** Or the first action on this member: "Range.Values", "Worksheet.GetRange". */
  readonly member?: string;
  /** Batches let through before this one; 0 fails the next. */
  readonly after?: number;
  /** Batches in which it happens, one unless told; `Infinity` for as long as the test lasts. */
  readonly times?: number;
}

/** Failures and delays a test puts in the way of the add-in. */
export class Faults {
  /** Milliseconds each batch waits before it is looked at. */
  delay = 0;
  /** Milliseconds events are late. */
  eventDelay = 0;
  /** Events this Excel fails to send, as some do for a value picked from a list. */
  readonly silent = new Set<EventName>();
  /** Bytes of a question or an answer beyond which this Excel refuses: 5 MB on the web. */
  requestLimit = Infinity;
  answerLimit = Infinity;
  /** What is asked of a null object fails, as the documentation has it, but for members that end in OrNullObject. */
  strictNull = false;
  /** The validation of a range whose cells differ is reported as that of its first cell, as some builds do. */
  mixedAsFirst = false;
  private planned: { fault: PlannedFault; wait: number; left: number }[] = [];

  plan(fault: PlannedFault): void {
    this.planned.push({ fault, wait: fault.after ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.planned = [];
    this.delay = 0;
    this.eventDelay = 0;
    this.silent.clear();
    this.requestLimit = Infinity;
    this.answerLimit = Infinity;
    this.strictNull = false;
    this.mixedAsFirst = false;
  }

  /** The check to be made before each action of the next batch. */
  nextBatch(): (index: number, member: string) => void {
    const due = this.planned.filter((one) => one.wait <= 0);
    for (const one of this.planned) one.wait--;
    this.planned = this.planned.filter((one) => one.wait >= 0 || due.includes(one));
    return (index, member) => {
      const hit = due.find(({ fault }) =>
        fault.member === undefined ? index === (fault.action ?? 0) : fault.member === member,
      );
      if (!hit) return;
      due.splice(due.indexOf(hit), 1);
      hit.left--;
      if (hit.left <= 0) this.planned = this.planned.filter((one) => one !== hit);
      throw new HostError(hit.fault.code, hit.fault.message ?? "A failure planned by the test");
    };
  }
}
