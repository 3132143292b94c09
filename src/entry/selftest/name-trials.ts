import { officeTried } from "../../text/self-test/page";
import { told, type Trial } from "./bench";

const LONGEST_TEXT = 255;

/** Hidden names of a sheet, in which explanations are kept, and charts. */
export const nameTrials = {
  "hidden-names": async ({ batch }) => {
    const names = await batch((sheet, { workbook }) => {
      sheet.names.add("tong", "=1");
      sheet.names.add("_phu_luc_cchc_b", '="b"').visible = false;
      sheet.names.add("_phu_luc_cchc_a", '="a"').visible = false;
      const listed = sheet.names.load({ $top: 2, name: true, visible: true });
      const whole = workbook.names.load("items/name");
      return () => [listed.items.map(({ name, visible }) => `${name} ${visible}`), whole.items.length] as const;
    });
    return told(names[0].join() === "_phu_luc_cchc_a false,_phu_luc_cchc_b false" && names[1] === 0, names);
  },

  "text-in-name": async ({ batch, refusal }) => {
    const formula = `="${officeTried} ""2"" | 1.5"`;
    const read = await batch((sheet) => {
      const name = sheet.names.add("_phu_luc_cchc_thu", formula).load("formula");
      return () => String(name.formula);
    });
    const long = await refusal(
      (sheet) => void sheet.names.add("_phu_luc_cchc_dai", `="${"x".repeat(LONGEST_TEXT - 3)}"`),
    );
    return told(read === formula && long === "", read, long);
  },

  "names-copied": async ({ batch, takeAway }) => {
    await batch((sheet) => {
      sheet.names.add("_phu_luc_cchc_thu", '="x"').visible = false;
      return () => undefined;
    });
    const copied = await batch((sheet) => {
      const copy = sheet.copy("End");
      copy.load("id");
      return () => copy.id;
    });
    takeAway([copied]);
    const names = await batch((_, { workbook }) => {
      const there = workbook.worksheets.getItem(copied).names.load("items/name,items/formula");
      return () => there.items.map(({ name, formula }) => `${name} ${String(formula)}`);
    });
    return told(names.join() === '_phu_luc_cchc_thu ="x"', names);
  },

  "chart-sources": async ({ batch }) => {
    const source = await batch((sheet) => {
      sheet.getRange("A1:A3").values = [["x"], [1], [2]];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"));
      const text = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      return () => text.value;
    });
    return told(/!\$A\$2:\$A\$3$/.test(source), source);
  },
} satisfies Readonly<Record<string, Trial>>;
