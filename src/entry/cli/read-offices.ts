import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { listedOffices, type ListedOffice } from "../../core";
import { FileFault } from "../../sheets/archive";
import { readSnapshot, readText } from "../../sheets/xlsx";
import { CallFault } from "./call-fault";

const MOST = 5000;

/** The offices that must report: a table with headings, or a name a line. Throws CallFault. */
export async function readOffices(file: string): Promise<readonly ListedOffice[]> {
  const offices = listedOffices(await rowsOf(file));
  if (offices.length === 0 || offices.length > MOST) throw new CallFault("badOffices", file);
  return offices;
}

async function rowsOf(file: string): Promise<readonly (readonly string[])[]> {
  try {
    const bytes = await readFile(file);
    switch (extname(file).toLowerCase()) {
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
  } catch (error) {
    const isOfTheFile =
      error instanceof FileFault ||
      error instanceof TypeError ||
      (typeof error === "object" && error !== null && "syscall" in error);
    throw isOfTheFile ? new CallFault("badOffices", file) : error;
  }
}
