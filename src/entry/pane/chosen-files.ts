import type { ChosenFile, ChosenFileFault } from "../../session/contract/beside";
import { FileFault, MAX_FILE_BYTES } from "../../sheets/archive";
import { readReportText } from "../../sheets/docx";

export type FromFile<T> = { readonly read: T } | { readonly fault: ChosenFileFault };

/** The text of a report, .docx or .txt. */
export async function textIn(file: ChosenFile): Promise<FromFile<string>> {
  return faultless(file, (bytes) => {
    const text = readReportText(bytes, file.name);
    return Promise.resolve(text.trim() === "" ? { fault: "empty" } : { read: text });
  });
}

/** What is wrong with the file is an answer; only a defect of our own is thrown. */
export async function faultless<T>(
  file: ChosenFile,
  read: (bytes: Uint8Array) => Promise<FromFile<T>>,
): Promise<FromFile<T>> {
  if (file.size > MAX_FILE_BYTES) return { fault: "tooLarge" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { fault: "missing" };
  try {
    return await read(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof FileFault) return { fault: error.code };
    throw error;
  }
}
