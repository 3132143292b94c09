import type { Place } from "../../core";
import { topLeft } from "./address";

/** Events come in swarms: one bell for all that come within this time. */
const DEBOUNCE = 120;
/** So long (milliseconds) after a write of ours its events are expected, unless a read has ended before. */
const LATE = 2000;

interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

export interface Bells {
  /** Nothing rings while `work` runs: what the add-in itself writes is no news. Selections still arrive. */
  muted<T>(work: () => Promise<T>): Promise<T>;
  /** A read that began after the last write has ended: what comes now is news again. */
  heard(): void;
  watch(bell: () => void, selected: (place: Place) => void): Promise<() => Promise<void>>;
}

/**
 * Excel's events as bells. A handler asks Excel nothing and writes nothing.
 *
 * A write's own events arrive after it has ended and would cost one more read. Excel says whose change it was (ExcelApi
 * 1.14), so that one of the clerk's rings at any time; all other events are passed over until the read that follows the
 * write has ended. An Excel that does not say rings as soon as the write has ended.
 */
export function createBells(): Bells {
  let mutes = 0;
  let late: ReturnType<typeof setTimeout> | undefined;

  function endLate(): void {
    clearTimeout(late);
    late = undefined;
  }

  return {
    async muted(work) {
      mutes += 1;
      try {
        return await work();
      } finally {
        mutes -= 1;
        endLate();
        if (saysWhose()) late = setTimeout(endLate, LATE);
      }
    },

    heard() {
      if (mutes === 0) endLate();
    },

    async watch(bell, selected) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const ring = () => {
        clearTimeout(timer);
        timer = setTimeout(bell, DEBOUNCE);
      };
      const unlessOurs = () => {
        if (mutes === 0 && late === undefined) ring();
      };
      const registered = await register({
        changed: ({ triggerSource }) => {
          if (triggerSource === undefined) unlessOurs();
          else if (triggerSource !== "ThisLocalAddin") ring();
        },
        other: unlessOurs,
        selected: (event) => {
          const at = topLeft(event.address);
          if (at !== null) selected({ sheet: event.worksheetId, ...at });
          // A value picked from a drop-down list is not always reported as a change (office-js#420, #3888).
          unlessOurs();
        },
      });
      return async () => {
        clearTimeout(timer);
        endLate();
        await unregister(registered);
      };
    },
  };
}

interface Handlers {
  readonly changed: (event: { readonly triggerSource?: string }) => void;
  readonly other: () => void;
  readonly selected: (event: Excel.WorksheetSelectionChangedEventArgs) => void;
}

async function register({ changed, other, selected }: Handlers): Promise<readonly Registered[]> {
  const context = new Excel.RequestContext();
  const { workbook } = context;
  const sheets = workbook.worksheets;
  const ring = handling(other);
  const registered: Registered[] = [
    sheets.onChanged.add(handling(changed)),
    sheets.onCalculated.add(ring),
    sheets.onFormatChanged.add(ring),
    sheets.onActivated.add(ring),
    sheets.onAdded.add(ring),
    sheets.onDeleted.add(ring),
    sheets.onSelectionChanged.add(handling(selected)),
  ];
  // Another workbook was in front: what failed then can be read now.
  if (isSet("1.13")) registered.push(workbook.onActivated.add(ring));
  if (isSet("1.17")) registered.push(sheets.onNameChanged.add(ring), sheets.onVisibilityChanged.add(ring));
  await context.sync();
  return registered;
}

function handling<E>(act: (event: E) => void): (event: E) => Promise<void> {
  return (event) => {
    act(event);
    return Promise.resolve();
  };
}

function saysWhose(): boolean {
  return isSet("1.14");
}

function isSet(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

async function unregister(registered: readonly Registered[]): Promise<void> {
  const context = registered[0]?.context;
  for (const handler of registered) handler.remove();
  await context?.sync();
}
