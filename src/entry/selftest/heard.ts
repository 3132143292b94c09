/** An event of Excel, as far as the trials look at it. */
export interface Heard {
  readonly name: "changed" | "calculated" | "activated" | "added" | "deleted" | "sorted" | "formatted";
  /** "RangeEdited C3 ThisLocalAddin details": what the event carries, empty parts left out. */
  readonly says: string;
}

export interface Listening {
  /** Everything so far, once nothing more has come for a while. */
  untilQuiet(): Promise<readonly Heard[]>;
  /** Everything so far. */
  soFar(): readonly Heard[];
  stop(): Promise<void>;
}

/** Events come late: so long (milliseconds) is waited for the next, and so long for all. */
const QUIET = 700;
const LONGEST = 3000;

export async function listen(): Promise<Listening> {
  const heard: Heard[] = [];
  let last = performance.now();
  const note = (name: Heard["name"], ...parts: readonly (string | undefined)[]) => {
    heard.push({ name, says: parts.filter((part) => part !== undefined && part !== "").join(" ") });
    last = performance.now();
    return Promise.resolve();
  };
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets;
  const isNew = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
  const handlers = [
    sheets.onChanged.add(({ changeType, address, triggerSource, details }) =>
      note("changed", changeType, address, triggerSource, isThere(details) ? "details" : ""),
    ),
    sheets.onCalculated.add(() => note("calculated")),
    sheets.onActivated.add(() => note("activated")),
    sheets.onAdded.add(() => note("added")),
    sheets.onDeleted.add(() => note("deleted")),
    sheets.onFormatChanged.add(({ address }) => note("formatted", address)),
    ...(isNew ? [sheets.onRowSorted.add(({ address }) => note("sorted", address))] : []),
  ];
  await context.sync();
  return {
    async untilQuiet() {
      const until = performance.now() + LONGEST;
      last = performance.now();
      while (performance.now() < Math.min(until, last + QUIET)) await pause(50);
      return heard;
    },
    soFar: () => heard,
    async stop() {
      for (const handler of handlers) handler.remove();
      await context.sync();
    },
  };
}

/** As the report has it: "changed RangeEdited C3". */
export function heardText(heard: readonly Heard[]): string {
  return heard.length === 0 ? "-" : heard.map(({ name, says }) => `${name} ${says}`.trim()).join(", ");
}

/** The library hands on an object without content where Excel sends none. */
function isThere(details: Excel.ChangedEventDetail | undefined): boolean {
  return details !== undefined && (details as Excel.ChangedEventDetail | null) !== null;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
