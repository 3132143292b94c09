import type { Place } from "../../core";
import { topLeft } from "./address";

/** Events come in swarms: one bell for all that come within this time. */
const DEBOUNCE = 120;

interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

export interface Bells {
  /** Nothing rings while `work` runs: what the add-in itself writes is no news. Selections still arrive. */
  muted<T>(work: () => Promise<T>): Promise<T>;
  watch(bell: () => void, selected: (place: Place) => void): Promise<() => Promise<void>>;
}

/** Excel's events as bells. A handler asks Excel nothing and writes nothing. */
export function createBells(): Bells {
  let mutes = 0;

  return {
    async muted(work) {
      mutes += 1;
      try {
        return await work();
      } finally {
        mutes -= 1;
      }
    },

    async watch(bell, selected) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const ring = () => {
        if (mutes > 0) return;
        clearTimeout(timer);
        timer = setTimeout(bell, DEBOUNCE);
      };
      const registered = await register(ring, (event) => {
        const at = topLeft(event.address);
        if (at !== null) selected({ sheet: event.worksheetId, ...at });
        // A value picked from a drop-down list is not always reported as a change (office-js#420, #3888).
        ring();
      });
      return async () => {
        clearTimeout(timer);
        await unregister(registered);
      };
    },
  };
}

async function register(
  ring: () => void,
  select: (event: Excel.WorksheetSelectionChangedEventArgs) => void,
): Promise<readonly Registered[]> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets;
  const changed = () => {
    ring();
    return Promise.resolve();
  };
  const registered: Registered[] = [
    sheets.onChanged.add(changed),
    sheets.onCalculated.add(changed),
    sheets.onFormatChanged.add(changed),
    sheets.onActivated.add(changed),
    sheets.onAdded.add(changed),
    sheets.onDeleted.add(changed),
    sheets.onSelectionChanged.add((event) => {
      select(event);
      return Promise.resolve();
    }),
  ];
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
    registered.push(sheets.onNameChanged.add(changed), sheets.onVisibilityChanged.add(changed));
  }
  await context.sync();
  return registered;
}

async function unregister(registered: readonly Registered[]): Promise<void> {
  const context = registered[0]?.context;
  for (const handler of registered) handler.remove();
  await context?.sync();
}
