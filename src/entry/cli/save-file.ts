import { rename, rm, writeFile } from "node:fs/promises";
import { CallFault, type CallFaultCode } from "./call-fault";

const FAULTS: Readonly<Record<string, CallFaultCode>> = {
  EACCES: "notAllowed",
  EPERM: "notAllowed",
  EROFS: "notAllowed",
  EBUSY: "inUse",
  ENOSPC: "noRoom",
};

export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw faultOf(error, path);
  }
}

/** Writes a file that is there whole, as it was or as it becomes, whenever the run is cut off. */
export async function saveWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await saveFile(beside, bytes);
  try {
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw faultOf(error, path);
  }
}

function faultOf(error: unknown, path: string): CallFault {
  const { code = "" } = error as NodeJS.ErrnoException;
  return FAULTS[code] ? new CallFault(FAULTS[code], path) : new CallFault("cannotWrite", `${path} (${code})`);
}
