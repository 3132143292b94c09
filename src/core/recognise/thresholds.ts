/**
 * Every number by which recognition decides, in one place. "Damaged" are the sheets of `test/core/recognise/harm.ts`
 * (rows dropped, doubled, misspelt, moved …), one hundred of each kind for both official forms, measured by
 * `test/bench/recognise.ts`; "printed" are the labels and headings of the six forms that are shipped.
 * Likeness is 1 for equal texts, 0 for texts with nothing in common.
 */

/** How much a text of the sheet must resemble a label of a form. Damaged: a label with 8 % of its letters wrong has .9. */
export const LABEL = {
  /** To be looked at as a label at all, beside its number and its neighbours. */
  possible: 0.55,
  /** Where the printed number agrees. */
  possibleIfNumbered: 0.4,
  /** To tell which column holds the labels. */
  inColumn: 0.7,
  /** To count as a row that the form may hold, and as a label that a second copy repeats. */
  like: 0.75,
  /** To be that row in whatever order the rows stand. */
  sure: 0.8,
  /** No title and no heading of columns: printed labels are at most .83 like a heading. */
  noHeading: 0.85,
  /** In a column where no label is expected. */
  strayed: 0.9,
  /** That row's and nobody else's: two printed labels of one table are at most .945 alike. */
  plainly: 0.95,
  /** To ask the same as a row of a known form, whatever form it stands in. */
  asksTheSame: 0.9,
  /** Of a row whose number and unit do not agree. */
  unlikeNumber: 0.9,
} as const;

/** How much a heading must resemble a printed one. */
export const HEADING = {
  /** To be that column. */
  like: 0.75,
  /** To make its line a line of headings. */
  sure: 0.8,
  /** What a heading counts when only its lowest line agrees: "Tổng số" stands under several. */
  lowestOnly: 0.95,
  /** How far below its header a table of a long sheet shows a label, in lines. */
  reach: 15,
} as const;

/** How much a line above the table must resemble a title. */
export const TITLE = { like: 0.7, around: 0.85 } as const;

/** When a form is there. */
export const CLAIM = {
  rows: 3,
  /** It explains most of the lines, or the lines hold most of its rows. */
  ofLines: 0.6,
  ofRows: 0.75,
  /** Of the rows it has, in any case. */
  least: 0.2,
  /** So many rows are no accident, however long the form, if they are nearly all the lines there are. */
  extract: 12,
  ofExtract: 0.95,
  /** Of the columns of a table that only its header tells: real reports name all, of the Biểu 06a seen at most 5 of 9. */
  ofHeader: 0.7,
  /** Of the columns below such a header that hold figures: those that are the form's. */
  ofFigures: 0.7,
  /**
   * How much its rows resemble the form's on the whole. Damaged sheets have .9 and more; one in letters of another
   * encoding (TCVN3) read as these has .70.
   */
  alike: 0.8,
} as const;

/** Which of several forms. */
export const CHOICE = {
  /** Forms that are read to the end, the most promising first: of the six shipped ones four have the same rows. */
  candidates: 4,
  /** What titles and headings count, in rows. */
  dress: 2,
  /** What a line that is no row of the form counts against it, and a row of the form that is missing. */
  foreign: 0.5,
  missing: 0.02,
  /** Fits nearer than this are equal: half of what one title line more counts. */
  equal: 0.1,
  /** A form in force is preferred to one that is not when it has so many of that one's rows. */
  inForce: 0.75,
} as const;

/** Which line is which row. */
export const ORDER = {
  /** What the next row of the form is worth when it comes next, and when it stands on the very next line. */
  nextRow: 0.25,
  nextLine: 0.1,
  /** Readings whose scores differ by less are equally good. */
  margin: 0.12,
  /** The rows stand in the order of the form when so many of the sure ones do. */
  inOrder: 0.5,
  /** How much more a line may resemble another row. */
  ratherAnother: 0.02,
  anotherThoughNumbered: 0.05,
  clearlyAnother: 0.1,
  clearlyAnotherNumbered: 0.25,
  /** Units less alike are others. */
  sameUnit: 0.5,
  /** Lines times rows still free between two sure ones that are compared all with all. */
  widestGap: 900,
  /** What labels over several lines must resemble, and gain by being joined. */
  joined: 0.75,
  joinedGain: 0.05,
} as const;

/** Copies of a form on one sheet. */
export const COPY = {
  labels: 3,
  /** Share of the labels that come again. */
  repeated: 0.5,
  /** A copy without a header has at least as many labels. */
  unheaded: 8,
  /** Lines with a label in each of two columns: tables side by side. */
  sideBySide: 5,
} as const;

/** Which of several columns holds the figures. */
export const FIGURES = {
  /** A column with fewer figures than this share of the fullest holds something else. */
  ofFullest: 0.3,
  /** So many figures beside a headed column without one: the header stands elsewhere. */
  displaced: 3,
  /** Sums that fail, of those judged: in a column of the form's own and in one that plainly is none. */
  rightSums: 0.02,
  wrongSums: 0.2,
  /** Sums that must be judged for that. */
  judgedSums: 5,
} as const;

/** A sheet onto which a table came as plain text. */
export const UNSPLIT = { lookedAt: 400, alone: 0.8, rows: 5, share: 0.3, like: 0.6 } as const;

/** A sheet longer than any form: only some of its texts are compared. */
export const LONG = {
  /** Lines a sheet may have for every text to be compared. */
  ordinary: 400,
  /** Texts that are compared to find its columns of labels. */
  sampled: 2000,
} as const;
