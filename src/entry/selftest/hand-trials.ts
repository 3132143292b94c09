import { told, type Bench, type Trial } from "./bench";
import { saying, write } from "./event-trials";
import { heardText, listen, type Heard } from "./heard";

/** What needs a person at the keyboard: each asks for one step, and goes on by itself once it sees it done. */
export const handTrials = {
  "typed-by-locale": async (bench) => {
    const decimal = await bench.batch((sheet, { workbook }) => {
      sheet.getRange("B4").numberFormat = [["0%"]];
      const application = workbook.application.load("decimalSeparator");
      return () => application.decimalSeparator;
    });
    if (!(await bench.hands("typed-by-locale", () => isFilled(bench, "B2:B4")))) return told(null);
    const [dotted, comma, percent] = (await valuesOf(bench, "B2:B4")).flat();
    const isRead =
      decimal === ","
        ? dotted === 1297 && comma === 99.79
        : dotted === 1.297 && [9979, "99,79"].includes(comma as number);
    return told(isRead && percent === 0.5, decimal, [dotted, comma, percent]);
  },

  "undo-event": async (bench) => {
    const edits = (heard: readonly Heard[]) => saying(heard, "changed").filter((one) => /^\w+ B2\b/.test(one));
    return heardFrom(
      bench,
      "undo-event",
      (heard) => edits(heard).length > 1,
      (heard) => {
        const [typed = "", undone = ""] = edits(heard);
        return typed.endsWith("details") && undone.startsWith("RangeEdited");
      },
    );
  },

  "delete-event": async (bench) => {
    await write(bench, "B2:B3", [[1], [2]]);
    const isSaid = (heard: readonly Heard[]) =>
      saying(heard, "changed").some((one) => one.startsWith("RangeEdited B2:B3"));
    return heardFrom(bench, "delete-event", isSaid, isSaid);
  },

  "undo-of-writes": async (bench) => {
    if (!(await bench.hands("undo-of-writes", () => isFilled(bench, "B2")))) return told(null);
    await write(bench, "B4", [[7]]);
    if (!(await bench.hands("undo-of-writes-then"))) return told(null);
    const [typed, , written] = (await valuesOf(bench, "B2:B4")).flat();
    const what = written === "" ? "joined" : typed === "" ? "passed over" : "wiped";
    return told(what !== "passed over", what, [typed, written]);
  },

  pasted: async (bench) => {
    await bench.batch((sheet) => {
      const range = sheet.getRange("D1:E2");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      return () => undefined;
    });
    const isSaid = (heard: readonly Heard[]) =>
      saying(heard, "changed").some((one) => one.startsWith("RangeEdited D1:E2"));
    const seen = await heardFrom(bench, "pasted", isSaid, isSaid);
    if (seen.held === null) return seen;
    const type = await bench.batch((sheet) => {
      const { dataValidation } = sheet.getRange("D1:E2").load("dataValidation/type");
      return () => dataValidation.type;
    });
    return told(seen.held && type === "List", type, await valuesOf(bench, "D1:E2"), seen.seen);
  },

  "cell-edit": async ({ hands }) => {
    const code = () =>
      asked().then(
        () => "",
        (error: { readonly code?: string }) => error.code ?? "",
      );
    let seen = "";
    const isEditing = async () => (seen = (await code()) || seen) !== "";
    if (!(await hands("cell-edit", isEditing))) return told(null);
    await hands("cell-edit-then", async () => (await code()) === "");
    return told(seen === "InvalidOperationInCellEditMode", seen);
  },
} satisfies Readonly<Record<string, Trial>>;

async function heardFrom(
  { hands }: Bench,
  step: string,
  isDone: (heard: readonly Heard[]) => boolean,
  holds: (heard: readonly Heard[]) => boolean,
) {
  const listening = await listen();
  try {
    if (!(await hands(step, () => isDone(listening.soFar())))) return told(null);
    const heard = await listening.untilQuiet();
    return told(holds(heard), heardText(heard));
  } finally {
    await listening.stop();
  }
}

async function isFilled(bench: Bench, address: string): Promise<boolean> {
  return (await valuesOf(bench, address)).flat().every((value) => value !== "");
}

function valuesOf({ batch }: Bench, address: string): Promise<unknown[][]> {
  return batch((sheet) => {
    const range = sheet.getRange(address).load("values");
    return () => range.values as unknown[][];
  });
}

/** A question as short as can be, not repeated while a cell is being edited. */
async function asked(): Promise<void> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.load("items/id");
  await context.sync();
}
