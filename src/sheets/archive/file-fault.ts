export type FileFaultCode =
  | "empty" // not one byte
  | "encrypted" // protected by a password
  | "oldExcel" // .xls, the format before 2007
  | "oldWord" // .doc, the format before 2007
  | "oldOffice" // another file of that time: slides, mails
  | "binaryExcel" // .xlsb
  | "openSheet" // .ods of LibreOffice
  | "openText" // .odt of LibreOffice
  | "slides" // .pptx
  | "pdf"
  | "richText" // .rtf, often under the name .doc
  | "picture" // a photo or a scan
  | "packed" // .zip, .rar, .7z: files within
  | "webPage" // HTML under the name of a workbook or a document
  | "word" // a .docx where a workbook is wanted
  | "workbook" // an .xlsx where a document is wanted
  | "notExcel" // something else under this name
  | "notText" // a .csv, .tsv or .txt in an unknown encoding
  | "broken" // cut off or damaged
  | "unmarked" // a marked copy of it would not be a sound file: none was made
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
