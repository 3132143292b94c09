import type { Decimal } from "../decimal";
import type { CellKey } from "../template/template";

/** What findings of no rule are made of, by their kind; the words are in text/kinds/. */
export interface BesideData {
  readonly notation: NotationData;
  readonly lostThousands: LostThousandsData;
  readonly headingZeros: GatheredData;
  readonly notCalculated: GatheredData;
  readonly mergedCells: GatheredData;
  readonly previous: PreviousData;
  readonly evidence: EvidenceData;
  readonly "report-text": TextData;
  readonly title: TitleData;
  readonly nothing: NothingData;
  readonly note: NoteData;
  readonly structure: StructureData;
  readonly gap: GapData;
  readonly shift: ShiftData;
}

/** A figure with two readings, and the signs of the one below a thousand: 87.58 is whole 87, decimals 58, rest 580. */
export interface NotationData {
  readonly by: "number" | "shortNumber" | "comma" | "dot" | "share" | "shortShare";
  readonly stated: Decimal;
  readonly other: Decimal;
  readonly whole: string;
  readonly decimals: string;
  readonly rest: string;
}

/** How many cells, and the first of them. */
export interface GatheredData {
  readonly count: number;
  readonly at: readonly CellKey[];
}

export interface LostThousandsData extends GatheredData {
  /** One of them, as the cell shows it and as it is meant. */
  readonly shown: string;
  readonly meant: Decimal;
}

/** A figure of this report and of an earlier one. */
export interface AgainstBefore {
  readonly now: Decimal;
  readonly nowPeriod: string;
  readonly before: Decimal;
  readonly beforePeriod: string;
}

export type PreviousData =
  | (AgainstBefore & { readonly says: "flow"; readonly parts: readonly Decimal[] })
  | (AgainstBefore & {
      readonly says: "stock";
      readonly plus: Decimal;
      readonly minus: Decimal;
      readonly expected: Decimal;
    })
  | (AgainstBefore & { readonly says: "fixed" | "grows" | "code" | "carried" | "jump" | "moved" })
  /** With the cell of the row above. */
  | (AgainstBefore & { readonly says: "exchanged" | "repeated"; readonly above: readonly CellKey[] })
  /** So many cells are blank now; what the first of them was. */
  | {
      readonly says: "vanished";
      readonly count: number;
      readonly before: Decimal;
      readonly nowPeriod: string;
      readonly beforePeriod: string;
    }
  | {
      readonly says: "copied";
      readonly count: number;
      readonly cells: readonly CellKey[];
      readonly nowPeriod: string;
      readonly beforePeriod: string;
    };

export type EvidenceData =
  | {
      readonly says: "block";
      readonly count: number;
      readonly block: readonly CellKey[];
      readonly of: readonly CellKey[];
      /** The ends of both. */
      readonly from: readonly CellKey[];
      readonly to: readonly CellKey[];
      readonly ofFrom: readonly CellKey[];
      readonly ofTo: readonly CellKey[];
    }
  | { readonly says: "row"; readonly figure: Decimal; readonly of: readonly CellKey[] }
  /** Figures about what the cells of `of` say there is none of. */
  | { readonly says: "nothing"; readonly figures: readonly CellKey[]; readonly of: readonly CellKey[] };

/** The figures of appendix and text, and how the text's came about. */
export interface TextData {
  readonly appendix: Decimal;
  readonly text: Decimal;
  readonly quote: string;
  readonly how: "said" | "whole" | "none" | "sum" | "difference" | "rate";
}

/** The days an appendix is of, as written. */
interface TitleDays {
  readonly appendix: string;
  readonly from: string;
  readonly to: string;
}

interface RightDays {
  readonly rightFrom: string;
  readonly rightTo: string;
}

export type TitleData =
  | {
      readonly says: "period" | "office";
      readonly appendix: string;
      readonly said: string;
      readonly asked: string;
      /** Who says otherwise: the call, or the other lines of the report. */
      readonly by: "call" | "report";
    }
  | { readonly says: "foreign"; readonly appendix: string; readonly said: string; readonly known: string }
  /** What the heading of the report's text says otherwise. */
  | {
      readonly says: "textPeriod" | "textOffice";
      readonly appendix: string;
      readonly said: string;
      readonly asked: string;
    }
  | WindowData;

/** Of days that cannot be, or are not those of the period. */
export type WindowData =
  | (TitleDays & { readonly says: "impossible" })
  | (TitleDays & RightDays & { readonly says: "other"; readonly asked: string; readonly other: string })
  | (TitleDays & RightDays & { readonly says: "differs" })
  | (TitleDays & RightDays & { readonly says: "unlike"; readonly asked: string });

/** A note that says there is nothing, and figures that deny it. */
export interface NothingData {
  /** Whose note it is: the row's own, or that of a heading above. */
  readonly says: "row" | "block";
  readonly note: string;
  readonly count: number;
  /** Some of the figures. */
  readonly of: readonly CellKey[];
  readonly heading: readonly CellKey[];
}

/** In what a note and the figures beside it disagree. */
export type NoteAgainst =
  | { readonly says: "share"; readonly part: Decimal; readonly whole: Decimal; readonly stated: Decimal }
  | { readonly says: "base"; readonly part: Decimal; readonly whole: Decimal; readonly of: readonly CellKey[] }
  | {
      readonly says: "rate";
      readonly part: Decimal;
      readonly whole: Decimal;
      readonly stated: Decimal;
      readonly right: Decimal;
    }
  | { readonly says: "percent" | "among"; readonly said: Decimal; readonly stated: Decimal }
  | {
      readonly says: "shareRate";
      readonly said: Decimal;
      readonly part: Decimal;
      readonly whole: Decimal;
      readonly right: Decimal;
    }
  | { readonly says: "total"; readonly sum: Decimal; readonly total: Decimal; readonly figures: readonly Decimal[] }
  | { readonly says: "sum"; readonly sum: Decimal; readonly figures: readonly Decimal[]; readonly stated: Decimal }
  | { readonly says: "level"; readonly said: Decimal; readonly of: readonly CellKey[] }
  | {
      readonly says: "pending";
      readonly said: Decimal;
      readonly sum: Decimal;
      readonly stated: Decimal;
      /** What the sum must make, where the form asks for it. */
      readonly of: readonly CellKey[];
    };

export type NoteData = NoteAgainst & { readonly note: string };

export type StructureData =
  | {
      readonly says: "twice" | "sameTwice";
      /** Addresses of the two rows, and what they show. */
      readonly there: string;
      readonly here: string;
      readonly first: string;
      readonly second: string;
    }
  | { readonly says: "inNotes"; readonly count: string; readonly at: string }
  | { readonly says: "noFigures" | "noNotes"; readonly column: string };

/** Blank cells that filled ones cannot stand without. */
export interface GapData {
  /** A blank figure; blank figures of which some must be filled; a rate whose part and base are filled. */
  readonly says: "one" | "some" | "rate";
  readonly blanks: readonly CellKey[];
  /** Filled cells that ask for them. */
  readonly given: readonly CellKey[];
}

/** Figures that stand some rows too low or too high, or in two rows or columns in each other's place. */
export interface ShiftData {
  readonly says: "down" | "up" | "rows" | "columns";
  /** So many rows too low or too high, else 0. */
  readonly rows: number;
  /** Cells that hold them; the first and the last of these, or the first of both rows or columns. */
  readonly count: number;
  readonly from: readonly CellKey[];
  readonly to: readonly CellKey[];
  /** These, and the cells they belong to. */
  readonly astray: readonly CellKey[];
  /** Failed rules, by id, that hold once they are back. */
  readonly rules: readonly string[];
}
