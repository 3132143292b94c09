import { toFault } from "../../sheets/excel";

const WAITS = [250, 500, 1000, 2000];

/** Tries a command of the clerk again for a little while as long as a cell is being edited; null once it is called off. */
export async function patiently<T>(command: () => Promise<T>, calledOff: () => boolean): Promise<T | null> {
  for (const wait of WAITS) {
    if (calledOff()) return null;
    try {
      return await command();
    } catch (error) {
      const fault = toFault(error);
      if (fault.code !== "cellEdit") throw fault;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return calledOff() ? null : command();
}
