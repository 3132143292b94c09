import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { FileFault } from "../../sheets/archive";
import { readText } from "../../sheets/xlsx";
import { CallFault } from "./call-fault";

const MOST = 5000;
const LETTER = /\p{L}/u;

/** Names of the offices that must report: one a line, in a .csv the first cell with a letter in it. Throws CallFault. */
export async function readOffices(file: string): Promise<readonly string[]> {
  const rows = await rowsOf(file);
  const names = rows.flatMap((cells) => cells.map((cell) => cell.trim()).find((cell) => LETTER.test(cell)) ?? []);
  if (names.length === 0 || names.length > MOST) throw new CallFault("badOffices", file);
  return names.map((name) => name.normalize("NFC"));
}

async function rowsOf(file: string): Promise<readonly (readonly string[])[]> {
  try {
    const bytes = await readFile(file);
    if (extname(file).toLowerCase() === ".csv") return readText(bytes, "")?.sheets[0]?.texts ?? [];
    return new TextDecoder("utf-8", { fatal: true })
      .decode(bytes)
      .split(/\r\n|\r|\n/)
      .map((line) => [line]);
  } catch (error) {
    const isOfTheFile =
      error instanceof FileFault ||
      error instanceof TypeError ||
      (typeof error === "object" && error !== null && "syscall" in error);
    throw isOfTheFile ? new CallFault("badOffices", file) : error;
  }
}
