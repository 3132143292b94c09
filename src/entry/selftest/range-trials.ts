import { told, type Bench, type Trial } from "./bench";

/** What stands in cells, as it is written and read. */
export const rangeTrials = {
  "typed-as-english": async (bench) => {
    const values = await writeAndRead(bench, "A1:A4", [["1.5"], ["1,297"], ["50%"], ["TRUE"]]);
    return told(JSON.stringify(values) === "[[1.5],[1297],[0.5],[true]]", values);
  },

  "null-leaves-alone": async (bench) => {
    await writeAndRead(bench, "A1:A2", [["one"], ["two"]]);
    const values = await writeAndRead(bench, "A1:A2", [[null], ["new"]]);
    return told(values.join() === "one,new", values);
  },

  "text-format-makes-text": async ({ batch }) => {
    const values = await batch((sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [[12]];
      range.load("values");
      return () => range.values;
    });
    return told(values[0]?.[0] === "12", values);
  },

  "merge-hides": async (bench) => {
    await bench.batch((sheet) => {
      sheet.getRange("A1:B1").merge(false);
      return () => undefined;
    });
    const values = await writeAndRead(bench, "A1:B1", [["shown", "hidden"]]);
    return told(values.join() === "shown,", values);
  },

  "large-range": async ({ batch, refusal }) => {
    const code = await refusal((sheet) => void sheet.getRange("A1:XFD400").load("values"));
    if (code !== "") return told(false, code);
    const isNull = await batch((sheet) => {
      const range = sheet.getRange("A1:XFD400").load("values");
      return () => (range.values as unknown) === null;
    });
    return told(isNull, isNull);
  },

  "used-range": async (bench) => {
    await writeAndRead(bench, "B2", [['=""']]);
    const used = await bench.batch((sheet) => {
      sheet.getRange("E5").format.fill.color = "#FFFF00";
      const [values, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject()];
      for (const range of [values, all]) range.load("address");
      return () => [values, all].map(({ address }) => address.split("!").at(-1));
    });
    return told(used.join() === "B2,B2:E5", used);
  },

  apostrophe: async ({ batch }) => {
    const read = await batch((sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["'1.297"]];
      range.load("values,formulas");
      return () => [range.values[0]?.[0], range.formulas[0]?.[0]] as unknown[];
    });
    return told(read.join() === "1.297,1.297" && typeof read[0] === "string", read);
  },

  "text-like-number": async ({ batch }) => {
    const read = await batch((sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [["'1.297"], ["=1+2"]];
      range.load("values,formulas");
      return () => [range.values, range.formulas] as unknown[][][];
    });
    return told(JSON.stringify(read) === '[[["1.297"],[3]],[["1.297"],["=1+2"]]]', read);
  },

  "before-and-after": async ({ batch }) => {
    const read = await batch((sheet) => {
      sheet.getRange("A1").values = [[1]];
      const before = sheet.getRange("A1").load("values");
      sheet.getRange("A1").values = [[2]];
      const after = sheet.getRange("A1").load("values");
      return () => [before.values[0]?.[0], after.values[0]?.[0]] as unknown[];
    });
    return told(read.join() === "1,2", read);
  },

  "default-sizes": async ({ batch }) => {
    const sizes = await batch((sheet) => {
      const { format } = sheet
        .getRange("A1")
        .load("format/columnWidth,format/rowHeight,format/font/name,format/font/size");
      return () => [format.columnWidth, format.rowHeight, format.font.name, format.font.size];
    });
    return told(sizes.join() === "48,15,Calibri,11", sizes);
  },

  "inserted-lines": async ({ batch }) => {
    const read = await batch((sheet) => {
      const asked = sheet.getRange("A2:A4");
      asked.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("3:3").format.rowHeight = 40;
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("6:6").insert("Down");
      const height = sheet.getRange("A4").load("format/rowHeight");
      const cells = [4, 5, 6].map((row) => sheet.getRange(`A${row}`).dataValidation.load("type"));
      return () => [height.format.rowHeight, ...cells.map(({ type }) => type)];
    });
    return told(read.join() === "40,WholeNumber,WholeNumber,None", read);
  },

  "clear-all": async ({ batch }) => {
    const read = await batch((sheet) => {
      const range = sheet.getRange("A1:B2");
      range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      range.clear();
      const { dataValidation } = range.load("dataValidation/type");
      const count = range.conditionalFormats.getCount();
      return () => [dataValidation.type, count.value];
    });
    return told(read.join() === "None,1", read);
  },

  "english-formulas": async (bench) => {
    const values = await writeAndRead(bench, "A1:A2", [["=ROUND(1.55,1)"], ['=IF(1>0,"x","y")']]);
    return told(values.join() === "1.6,x", values);
  },

  "cell-function": async (bench) => {
    const values = await writeAndRead(bench, "A1", [['=CELL("format",B1)']]);
    return told(values.join() === "G", values);
  },

  separators: async ({ batch }) => {
    const [decimal, thousands, text] = await batch((sheet, { workbook }) => {
      const application = workbook.application.load("decimalSeparator,thousandsSeparator");
      const range = sheet.getRange("A1");
      range.numberFormat = [["#,##0.0"]];
      range.values = [[1234.5]];
      range.format.columnWidth = 100;
      range.load("text");
      return () => [application.decimalSeparator, application.thousandsSeparator, range.text[0]?.[0]] as const;
    });
    return told(text === `1${thousands}234${decimal}5`, decimal, thousands, text);
  },

  "things-counted": async ({ batch }) => {
    const counts = await batch((sheet) => {
      const all = [sheet.charts, sheet.tables, sheet.pivotTables, sheet.shapes, sheet.comments].map((one) =>
        one.getCount(),
      );
      return () => all.map(({ value }) => value);
    });
    return told(counts.join() === "0,0,0,0,0", counts);
  },

  "page-setup": async ({ batch }) => {
    const read = await batch((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.setPrintArea("A1:F30");
      pageLayout.setPrintTitleRows("$2:$3");
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Centimeters", { top: 2, left: 3 });
      pageLayout.paperSize = "A4";
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
      pageLayout.load("orientation,paperSize,leftMargin,zoom");
      const header = pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
      return () => [
        pageLayout.orientation,
        pageLayout.paperSize,
        Math.round(pageLayout.leftMargin),
        pageLayout.zoom.horizontalFitToPages,
        header.centerHeader,
      ];
    });
    return told(read.map(String).join().toLowerCase() === "landscape,a4,85,1,&p", read);
  },
} satisfies Readonly<Record<string, Trial>>;

/** In one batch; what the cells hold afterwards. */
function writeAndRead({ batch }: Bench, address: string, values: unknown[][]): Promise<unknown[][]> {
  return batch((sheet) => {
    const range = sheet.getRange(address);
    range.values = values;
    range.load("values");
    return () => range.values as unknown[][];
  });
}
