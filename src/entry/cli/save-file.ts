import { writeFile } from "node:fs/promises";
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
    const { code = "" } = error as NodeJS.ErrnoException;
    throw FAULTS[code] ? new CallFault(FAULTS[code], path) : new CallFault("cannotWrite", `${path} (${code})`);
  }
}
