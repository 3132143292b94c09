import { HostError } from "./errors";
import { History } from "./history";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What became of something the clerk did. */
export type Outcome =
  | { readonly done: true }
  | { readonly done: false; readonly reason: "protected" | "refused" | "formula"; readonly message: string }
  | {
      readonly done: false;
      /** Data validation: "Stop" refuses, the others may be insisted on. */
      readonly reason: "validation";
      readonly style: string;
      readonly title: string;
      readonly message: string;
    };

export const DONE: Outcome = { done: true };

const isOutcome = (value: unknown): value is Outcome => typeof value === "object" && value !== null && "done" in value;

/** The clerk's doings as steps that can be undone, each followed by recalculation, redrawing and events. */
export class Steps {
  readonly history: History;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly workbook: Workbook,
    /** Called after each step. */
    private readonly settle: () => void,
  ) {
    this.history = new History(workbook);
  }

  onStep(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get sheet(): Sheet {
    return this.workbook.active;
  }

  undo(): boolean {
    const done = this.history.undo();
    this.finish();
    return done;
  }

  redo(): boolean {
    const done = this.history.redo();
    this.finish();
    return done;
  }

  /** Recalculates, redraws, sends events. */
  finish(): void {
    this.workbook.calculate();
    for (const listener of this.listeners) listener();
    this.settle();
  }

  /** One step; what Excel would refuse becomes an outcome. */
  protected attempt(act: () => unknown): Outcome {
    let outcome: Outcome;
    try {
      const result = this.history.record("user", act);
      outcome = isOutcome(result) ? result : DONE;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const reason = error.code === "AccessDenied" ? "protected" : "refused";
      outcome = { done: false, reason, message: error.message };
    }
    this.finish();
    return outcome;
  }
}
