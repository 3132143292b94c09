import type { Orders } from "../archive/changed-archive";

/** The order ECMA-376 asks of what stands in the parts that are marked; Excel repairs or refuses any other. */

export const SHEET_ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

export const STYLES_ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
];

export const NOTES_ORDER = ["authors", "commentList", "extLst"];

export const ORDERS: Orders = { worksheet: SHEET_ORDER, styleSheet: STYLES_ORDER, comments: NOTES_ORDER };
