import type { PeriodId, UnitType } from "../core";

/** What is said of a report beside the cells of its sheets: by the call of the command line, by the clerk in the pane, or kept with the sheets. */
export interface Asked {
  readonly unitType?: UnitType;
  readonly period?: PeriodId;
  readonly year?: number;
  readonly office?: string;
  /** Which column holds this period's figures: its heading, or its letter. */
  readonly column?: string;
  /** The same for one sheet, by its id: it goes before. */
  readonly columns?: Readonly<Record<string, string>>;
}

export const NOTHING_ASKED: Asked = {};
