import { told, type Bench, type Trial } from "./bench";
import { heardText, type Heard } from "./heard";

/** What Excel tells of, and how. */
export const eventTrials = {
  "details-of-one": async (bench) => {
    const heard = await bench.hear(async () => {
      await write(bench, "C3", [[5]]);
      await write(bench, "D3:D4", [[5], [6]]);
    });
    const changes = saying(heard, "changed");
    const held =
      /^RangeEdited C3 .*details$/.test(changes[0] ?? "") && /^RangeEdited D3:D4(?!.*details)/.test(changes[1] ?? "");
    return told(held, heardText(heard));
  },

  "whose-change": async (bench) => {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) return told(null);
    const heard = await bench.hear(() => write(bench, "C3", [[5]]));
    return told(saying(heard, "changed")[0]?.includes("ThisLocalAddin") === true, heardText(heard));
  },

  "events-off": async (bench) => {
    const heard = await bench.hear(async () => {
      await enableEvents(bench, false);
      await write(bench, "C3", [[5]]);
      await enableEvents(bench, true);
    });
    return told(heard.length === 0, heardText(heard));
  },

  recalculated: async (bench) => {
    await write(bench, "A1:B1", [[1, "=A1+1"]]);
    const heard = await bench.hear(() => write(bench, "A1", [[2]]));
    const changed = saying(heard, "changed").map((one) => one.split(" ")[1]);
    return told(changed.join() === "A1" && saying(heard, "calculated").length > 0, heardText(heard));
  },

  cleared: async (bench) => {
    await write(bench, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    const heard = await bench.hear(() =>
      bench.batch((sheet) => {
        sheet.getRange("A1:B2").clear("Contents");
        return () => undefined;
      }),
    );
    return told(saying(heard, "changed")[0]?.startsWith("RangeEdited A1:B2") === true, heardText(heard));
  },

  merged: async (bench) => {
    await write(bench, "A1:B2", [
      ["first", 2],
      [3, 4],
    ]);
    let side: unknown[] = [];
    const heard = await bench.hear(async () => {
      side = await bench.batch((sheet) => {
        const range = sheet.getRange("A1:B2");
        range.merge(false);
        const edge = range.format.borders.getItem("EdgeTop");
        edge.style = "Continuous";
        edge.load("color,weight");
        range.load("values");
        return () => [range.values[0]?.[0], range.values[1]?.[1], edge.color, edge.weight] as unknown[];
      });
    });
    const held =
      side.join() === "first,,#000000,Thin" && saying(heard, "changed").some((one) => one.startsWith("RangeEdited"));
    return told(held, side, heardText(heard));
  },

  "rows-inserted-deleted": async (bench) => {
    await write(bench, "A1:A3", [[1], [2], [3]]);
    const heard = await bench.hear(async () => {
      for (const act of ["insert", "delete"] as const) {
        await bench.batch((sheet) => {
          const row = sheet.getRange("2:2");
          if (act === "insert") row.insert("Down");
          else row.delete("Up");
          return () => undefined;
        });
      }
    });
    const kinds = saying(heard, "changed").map((one) => one.split(" ")[0]);
    return told(kinds.join() === "RowInserted,RowDeleted", heardText(heard));
  },

  sorted: async (bench) => {
    await write(bench, "A1:A3", [[3], [1], [2]]);
    const heard = await bench.hear(() =>
      bench.batch((sheet) => {
        sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }]);
        return () => undefined;
      }),
    );
    return told(saying(heard, "sorted").length > 0 && saying(heard, "changed").length > 0, heardText(heard));
  },

  "sheet-deleted": async (bench) => {
    const other = await bench.another();
    const heard = await bench.hear(() =>
      bench.batch((_, { workbook }) => {
        workbook.worksheets.getItem(other).delete();
        return () => undefined;
      }),
    );
    const order = heard.map(({ name }) => name).filter((name) => name === "activated" || name === "deleted");
    return told(order.join() === "activated,deleted", heardText(heard));
  },

  "names-are-quiet": async (bench) => {
    const heard = await bench.hear(() =>
      bench.batch((sheet) => {
        sheet.names.add("_phu_luc_cchc_thu", '="x"').visible = false;
        return () => undefined;
      }),
    );
    return told(heard.length === 0, heardText(heard));
  },
} satisfies Readonly<Record<string, Trial>>;

export function saying(heard: readonly Heard[], name: Heard["name"]): readonly string[] {
  return heard.filter((one) => one.name === name).map(({ says }) => says);
}

export function write({ batch }: Bench, address: string, values: unknown[][]): Promise<void> {
  return batch((sheet) => {
    sheet.getRange(address).values = values;
    return () => undefined;
  });
}

function enableEvents({ batch }: Bench, isOn: boolean): Promise<void> {
  return batch((_, context) => {
    context.runtime.enableEvents = isOn;
    return () => undefined;
  });
}
