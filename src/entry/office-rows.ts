import { readSnapshot, readText } from "../sheets/xlsx";

/** The rows of a list of offices: of the first sheet that has any, or a line each. Throws FileFault, or TypeError on letters that are not UTF-8. */
export async function officeRows(bytes: Uint8Array, name: string): Promise<readonly (readonly string[])[]> {
  switch (/\.[^.]*$/.exec(name)?.[0].toLowerCase()) {
    case ".xlsx":
    case ".xlsm":
      return (await readSnapshot(bytes)).sheets.find(({ texts }) => texts.length > 0)?.texts ?? [];
    case ".csv":
      return readText(bytes, "").sheets[0]?.texts ?? [];
    default:
      return new TextDecoder("utf-8", { fatal: true })
        .decode(bytes)
        .split(/\r\n|\r|\n/)
        .map((line) => [line]);
  }
}
