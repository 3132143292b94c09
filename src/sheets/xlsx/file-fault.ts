export type FileFaultCode =
  | "encrypted" // protected by a password
  | "oldExcel" // .xls, the format before 2007
  | "notExcel" // something else under this name
  | "broken" // cut off or damaged
  | "tooLarge"; // beyond the limits of zip-limits.ts

/** The file could not be read. Not a defect of the report and not of our program. */
export class FileFault extends Error {
  override readonly name = "FileFault";
  constructor(
    readonly code: FileFaultCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
