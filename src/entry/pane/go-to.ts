import type { Place, Workbook } from "../../core";
import type { Runner } from "./runner";

/** Goes to a cell; of several asked for while it is under way, to the last. */
export function createGoTo({ runner, workbook }: { readonly runner: Runner; readonly workbook: Workbook }) {
  let wanted: Place | null = null;
  return (place: Place): Promise<void> => {
    wanted = place;
    return runner.run("reading", async () => {
      while (wanted !== null) {
        const next = wanted;
        wanted = null;
        await runner.patiently(() => workbook.goTo(next));
      }
    });
  };
}
