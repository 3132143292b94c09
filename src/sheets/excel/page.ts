import type { Drawing } from "../../core";

/** Queues the page setup, what matters most first: what follows a refused setting is not done. */
export function setUpPage(sheet: Excel.Worksheet, { page, font }: Drawing): void {
  const { pageLayout } = sheet;
  const { row, column, rows, columns } = page.printArea;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns));
  if (page.titleRows !== null) {
    const [first, last] = page.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Centimeters", {
    top: page.margins.top / 10,
    bottom: page.margins.bottom / 10,
    left: page.margins.left / 10,
    right: page.margins.right / 10,
    header: page.margins.top / 20,
    footer: page.margins.bottom / 20,
  });
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  // Page numbers in the middle of the top margin, not on the first page (decree 30/2020).
  pageLayout.headersFooters.state = "FirstAndDefault";
  pageLayout.headersFooters.defaultForAllPages.centerHeader = `&"${font.name},Regular"&13&P`;
}
