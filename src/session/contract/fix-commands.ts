import type { CertainFix } from "../../core";
import type { ShownChange } from "../../report/places";

/** Writing what was probably meant. Each command is one edit, made after a fresh read. */
export interface FixCommands {
  /** Applies a proposed fix. */
  applyFix(form: string, finding: string, fix: number): Promise<void>;
  /** Applies those of the fixes that still have a single meaning; resolves to what was changed, as it was before. */
  applyCertain(form: string, fixes: readonly CertainFix[]): Promise<readonly ShownChange[]>;
}
