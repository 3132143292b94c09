import type { Area } from "../model/area";
import { fail } from "../model/errors";
import { type HeaderFooter, type HeadersFooters, KINDS, type Page, type PageKind, PARTS } from "../model/page";
import { bind, type HostClass, type HostObject, type Scalar } from "../wire/host-object";
import { oneOf, text, truth, whole } from "./host";
import { cellsOfArgument, rangeObject } from "./range";
import { areasObject } from "./range-areas";
import { sheetOf, type SheetIt } from "./worksheet";

function change(it: SheetIt, patch: Partial<Page>): void {
  it.host.workbook.change();
  const sheet = sheetOf(it);
  sheet.page = { ...sheet.page, ...patch };
}

const member = <K extends keyof Page>(key: K, check: (value: unknown) => Page[K]): Scalar<SheetIt> => ({
  get: (it) => sheetOf(it).page[key],
  set: (it, value) => change(it, { [key]: check(value) } as Partial<Page>),
});

const points = (value: unknown): number =>
  typeof value === "number" && value >= 0 && value < 3600 ? value : fail("InvalidArgument", `margin ${String(value)}`);

const flag = (key: keyof Page) => (value: unknown) => truth(value, key);

const PAPER = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Tabloid", "Folio", "Executive", "Statement"] as const;

function zoom(value: unknown): Page["zoom"] {
  const given = Object.entries(value ?? {}).filter(([, one]) => one !== undefined && one !== null);
  const allowed = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  for (const [key, one] of given) {
    if (!allowed.includes(key)) fail("InvalidArgument", `zoom.${key}`);
    whole(one, `zoom.${key}`, key === "scale" ? 10 : 0);
    if (key === "scale" && Number(one) > 400) fail("InvalidArgument", "zoom.scale");
  }
  if (given.some(([key]) => key === "scale") && given.length > 1)
    fail("InvalidArgument", "zoom: a scale or a number of pages");
  return Object.fromEntries(given) as Page["zoom"];
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;

function setMargins(it: SheetIt, unit: unknown, options: unknown): void {
  const factor = UNITS[oneOf(unit, ["Points", "Inches", "Centimeters"], "unit")];
  const patch: Record<string, number> = {};
  for (const [key, value] of Object.entries(options ?? {})) {
    if (!Object.hasOwn(MARGINS, key)) fail("InvalidArgument", `margin ${key}`);
    if (value !== undefined && value !== null)
      patch[MARGINS[key as keyof typeof MARGINS]] = points(Number(value) * factor);
  }
  change(it, patch);
}

function setArea(it: SheetIt, key: "printArea" | "titleRows" | "titleColumns", argument: unknown): void {
  const { sheet, area } = cellsOfArgument(it.host, sheetOf(it), argument);
  if (sheet.id !== it.id) fail("InvalidArgument", "The cells are on another sheet");
  const whole: Area =
    key === "titleRows"
      ? { ...area, column: 0, columns: 16_384 }
      : key === "titleColumns"
        ? { ...area, row: 0, rows: 1_048_576 }
        : area;
  change(it, { [key]: whole });
}

const areaOf = (it: SheetIt, key: "titleRows" | "titleColumns"): HostObject | null => {
  const area = sheetOf(it).page[key];
  return area && rangeObject(it.host, sheetOf(it), area);
};

const printArea = (it: SheetIt): HostObject | null => {
  const area = sheetOf(it).page.printArea;
  return area && areasObject(it.host, sheetOf(it), [area]);
};

interface TextsIt extends SheetIt {
  readonly kind: PageKind;
}

function changeTexts(it: SheetIt, patch: Partial<HeadersFooters>): void {
  change(it, { headersFooters: { ...sheetOf(it).page.headersFooters, ...patch } });
}

const textsClass: HostClass<TextsIt> = {
  type: "HeaderFooter",
  scalars: Object.fromEntries(
    PARTS.map((part): [string, Scalar<TextsIt>] => [
      part.charAt(0).toUpperCase() + part.slice(1),
      {
        get: (it) => sheetOf(it).page.headersFooters[it.kind][part],
        set: (it, value) => {
          const texts: HeaderFooter = { ...sheetOf(it).page.headersFooters[it.kind], [part]: text(value, part) };
          changeTexts(it, { [it.kind]: texts });
        },
      },
    ]),
  ),
};

const headersClass: HostClass<SheetIt> = {
  type: "HeaderFooterGroup",
  scalars: {
    State: {
      get: (it) => sheetOf(it).page.headersFooters.state,
      set: (it, value) =>
        changeTexts(it, {
          state: oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"], "state"),
        }),
    },
    UseSheetMargins: {
      get: (it) => sheetOf(it).page.headersFooters.useSheetMargins,
      set: (it, value) => changeTexts(it, { useSheetMargins: truth(value, "useSheetMargins") }),
    },
    UseSheetScale: {
      get: (it) => sheetOf(it).page.headersFooters.useSheetScale,
      set: (it, value) => changeTexts(it, { useSheetScale: truth(value, "useSheetScale") }),
    },
  },
  children: Object.fromEntries(
    KINDS.map((kind) => [
      kind.charAt(0).toUpperCase() + kind.slice(1),
      (it: SheetIt) => bind(textsClass, { ...it, kind }),
    ]),
  ),
};

const layoutClass: HostClass<SheetIt> = {
  type: "PageLayout",
  scalars: {
    Orientation: member("orientation", (value) => oneOf(value, ["Portrait", "Landscape"], "orientation")),
    PaperSize: member("paperSize", (value) => oneOf(value, PAPER, "paperSize")),
    LeftMargin: member("leftMargin", points),
    RightMargin: member("rightMargin", points),
    TopMargin: member("topMargin", points),
    BottomMargin: member("bottomMargin", points),
    HeaderMargin: member("headerMargin", points),
    FooterMargin: member("footerMargin", points),
    CenterHorizontally: member("centerHorizontally", flag("centerHorizontally")),
    CenterVertically: member("centerVertically", flag("centerVertically")),
    BlackAndWhite: member("blackAndWhite", flag("blackAndWhite")),
    DraftMode: member("draftMode", flag("draftMode")),
    PrintGridlines: member("printGridlines", flag("printGridlines")),
    PrintHeadings: member("printHeadings", flag("printHeadings")),
    PrintOrder: member("printOrder", (value) => oneOf(value, ["DownThenOver", "OverThenDown"], "printOrder")),
    PrintComments: member("printComments", (value) =>
      oneOf(value, ["NoComments", "EndSheet", "InPlace"], "printComments"),
    ),
    PrintErrors: member("printErrors", (value) =>
      oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"], "printErrors"),
    ),
    FirstPageNumber: member("firstPageNumber", (value) => (value === "" ? "" : whole(value, "firstPageNumber"))),
    Zoom: member("zoom", zoom),
  },
  children: { HeadersFooters: (it) => bind(headersClass, it) },
  methods: {
    SetPrintArea: (it, [area]) => setArea(it, "printArea", area),
    SetPrintTitleRows: (it, [rows]) => setArea(it, "titleRows", rows),
    SetPrintTitleColumns: (it, [columns]) => setArea(it, "titleColumns", columns),
    SetPrintMargins: (it, [unit, options]) => setMargins(it, unit, options),
    GetPrintArea: (it) => printArea(it) ?? fail("ItemNotFound", "There is no print area"),
    GetPrintAreaOrNullObject: (it) => printArea(it),
    GetPrintTitleRows: (it) => areaOf(it, "titleRows") ?? fail("ItemNotFound", "There are no title rows"),
    GetPrintTitleRowsOrNullObject: (it) => areaOf(it, "titleRows"),
    GetPrintTitleColumns: (it) => areaOf(it, "titleColumns") ?? fail("ItemNotFound", "There are no title columns"),
    GetPrintTitleColumnsOrNullObject: (it) => areaOf(it, "titleColumns"),
  },
};

export const pageLayout = (it: SheetIt): HostObject => bind(layoutClass, it);
