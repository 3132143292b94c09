export type FileFaultCode =
  | "empty" // not one byte
  | "encrypted" // protected by a password
  | "oldExcel" // .xls, the format before 2007
  | "webPage" // HTML under the name of a workbook
  | "notExcel" // something else under this name
  | "notText" // a .csv or .tsv in an unknown encoding
  | "broken" // cut off or damaged
  | "unsafe" // made to harm: entries that leave the archive or hide each other, XML with entities of its own
  | "tooLarge"; // beyond the limits of limits.ts

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
