import { readFile } from "node:fs/promises";
import { listedOffices, type ListedOffice } from "../../core";
import { FileFault } from "../../sheets/archive";
import { officeRows } from "../office-rows";
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
    return await officeRows(await readFile(file), file);
  } catch (error) {
    const isOfTheFile =
      error instanceof FileFault ||
      error instanceof TypeError ||
      (typeof error === "object" && error !== null && "syscall" in error);
    throw isOfTheFile ? new CallFault("badOffices", file) : error;
  }
}
