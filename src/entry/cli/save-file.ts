import { writeFile } from "node:fs/promises";
import { CallFault } from "./call-fault";

export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new CallFault("cannotWrite", `${path} (${(error as NodeJS.ErrnoException).code})`);
  }
}
