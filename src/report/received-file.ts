import type { FileReport } from "../core";

/** A file that came, as it was judged. */
export interface ReceivedFile {
  readonly file: string;
  readonly report: FileReport;
  /** Why nothing of it was judged, in words; null where it was. */
  readonly fault: string | null;
  /** When it was last saved: milliseconds since 1970. */
  readonly saved: number;
}

/** Why a file is not simply the report of its office, gravest first. */
export type Trouble =
  | { readonly code: "unread"; readonly because: string }
  | { readonly code: "form" }
  | { readonly code: "period" | "noPeriod" }
  /** The office sent other figures in these files too, and which counts was not said. */
  | { readonly code: "twice"; readonly files: readonly ReceivedFile[] }
  /** Its lines name no office, or one that is not on the list; the offices it may be of. */
  | { readonly code: "unnamed" | "unlisted"; readonly perhaps: readonly string[] };
