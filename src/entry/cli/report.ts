import type { FileFaultCode } from "../../sheets/archive";

/** What `check --format json` prints of one file: the contract others rely on. */
export interface FileReport {
  readonly file: string;
  /** Null when the file holds no known form. */
  readonly template: string | null;
  /** The known forms in the file. */
  readonly forms: readonly {
    readonly template: string;
    /** Names of its sheets. */
    readonly sheets: readonly string[];
    /** Of its figures and notes: SHA-256 in hexadecimal digits. */
    readonly fingerprint: string;
    /** The slips in the file that are of this report, and whether the figures are still those they were made of. */
    readonly slips: readonly { readonly sheet: string; readonly current: boolean }[];
  }[];
  readonly sheets: readonly {
    readonly name: string;
    /** Null where the sheet is no known form; its rows, if any were read, are checked by unit, number and "Trong đó" only. */
    readonly appendix: string | null;
    readonly matchedRows: number;
    /** Addresses of rows that no row of the template claims. */
    readonly unmatchedRows: readonly string[];
  }[];
  readonly findings: readonly ReportedFinding[];
  /** Most likely first. */
  readonly suspects: readonly {
    readonly cells: readonly { readonly sheet: string; readonly address: string }[];
    readonly rules: readonly string[];
  }[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly cellsRead: number;
    readonly rulesChecked: number;
    readonly rulesNotChecked: number;
  };
}

export interface ReportedFinding {
  readonly rule: string;
  readonly kind: string;
  readonly severity: "error" | "warning";
  readonly explained: boolean;
  readonly message: string;
  readonly cells: readonly { readonly sheet: string; readonly address: string; readonly indicator: string }[];
  readonly fixes: readonly {
    readonly label: string;
    readonly sheet: string;
    readonly address: string;
    /** Null leaves the cell blank. */
    readonly value: number | null;
    /** Cells that change with it. */
    readonly also?: readonly { readonly sheet: string; readonly address: string; readonly value: number | null }[];
  }[];
}

/** A file that could not be read. */
export interface UnreadFile {
  readonly file: string;
  readonly fault: FileFaultCode | "missing" | "tooSlow" | "failed" | "exported";
}

export function unreadReport(file: string): FileReport {
  const summary = { errors: 0, warnings: 0, cellsRead: 0, rulesChecked: 0, rulesNotChecked: 0 };
  return { file, template: null, forms: [], sheets: [], findings: [], suspects: [], summary };
}
