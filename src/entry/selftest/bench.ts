import { toFault } from "../../sheets/excel";
import { listen, pause, type Heard } from "./heard";

/** What became of one trial. `held` is null where it could not be tried here. */
export interface Seen {
  readonly held: boolean | null;
  /** In figures and codes, for whoever reads the report. */
  readonly seen: string;
}

/** Where a trial is made: a sheet of its own, empty when it begins and taken away when it ends. */
export interface Bench {
  /** Its id. */
  readonly sheet: string;
  batch<T>(ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T): Promise<T>;
  /** The code Excel refuses the batch with; "" where it does not. */
  refusal(ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string>;
  /** One more sheet, taken away too. */
  another(): Promise<string>;
  /** These sheets, made by the trial itself, are taken away too. */
  takeAway(ids: readonly string[]): void;
  /** What events say of what is done meanwhile. */
  hear(act: () => Promise<unknown>): Promise<readonly Heard[]>;
  /** Asks the person for a step; false when it was passed over. Ends by itself once `isDone`. */
  hands(step: string, isDone?: () => Promise<boolean> | boolean): Promise<boolean>;
}

/** `parts` are what was seen, for whoever reads the report. */
export function told(held: boolean | null, ...parts: readonly unknown[]): Seen {
  return { held, seen: parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join("; ") };
}

export type Trial = (bench: Bench) => Promise<Seen>;

export interface Benches {
  /** Makes the trial; whatever it leaves is taken away, with what could not be taken away before. */
  try(trial: Trial): Promise<Seen>;
  /** Sheets that could not be taken away. */
  left(): number;
}

/** So long (milliseconds) a batch waits for somebody to leave the cell that is being edited. */
const EDITING = 120_000;
const PAUSE = 500;
/** What an Excel says that has not got what was asked for. */
const ABSENT = ["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedFeature"];

export function createBenches(hands: Bench["hands"]): Benches {
  const made: string[] = [];
  return {
    left: () => made.length,
    async try(trial) {
      const another = async () => {
        const id = await addSheet();
        made.push(id);
        return id;
      };
      try {
        const takeAway = (ids: readonly string[]) => void made.push(...ids);
        return await trial({ ...benchOn(await another()), another, takeAway, hands });
      } catch (error) {
        const code = codeOf(error);
        return {
          held: ABSENT.includes(code) ? null : false,
          seen: `${code}: ${error instanceof Error ? error.message : ""}`,
        };
      } finally {
        const gone = await removeSheets(made).then(
          () => made.length,
          () => 0,
        );
        made.splice(0, gone);
      }
    },
  };
}

function benchOn(sheet: string): Pick<Bench, "sheet" | "batch" | "refusal" | "hear"> {
  const batch: Bench["batch"] = (ask) =>
    afterEditing(async () => {
      const context = new Excel.RequestContext();
      const read = ask(context.workbook.worksheets.getItem(sheet), context);
      await context.sync();
      return read();
    });
  return {
    sheet,
    batch,
    async refusal(ask) {
      try {
        await batch((...given) => {
          ask(...given);
          return () => undefined;
        });
        return "";
      } catch (error) {
        if (ABSENT.includes(codeOf(error))) throw error;
        return codeOf(error);
      }
    },
    async hear(act) {
      const heard = await listen();
      try {
        await act();
        return await heard.untilQuiet();
      } finally {
        await heard.stop();
      }
    },
  };
}

async function addSheet(): Promise<string> {
  return afterEditing(async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.add().load("id");
    sheet.activate();
    await context.sync();
    return sheet.id;
  });
}

/** A trial may have taken one away itself. */
async function removeSheets(ids: readonly string[]): Promise<void> {
  await afterEditing(async () => {
    const context = new Excel.RequestContext();
    const all = context.workbook.worksheets.load("items/id");
    await context.sync();
    for (const sheet of all.items) if (ids.includes(sheet.id)) sheet.delete();
    await context.sync();
  });
}

async function afterEditing<T>(act: () => Promise<T>): Promise<T> {
  const until = performance.now() + EDITING;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (toFault(error).code !== "cellEdit" || performance.now() > until) throw error;
    }
    await pause(PAUSE);
  }
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return error instanceof Error ? error.name : "Error";
}
