import type { SheetSnapshot, Snapshot } from "../sheet";
import type { Template } from "../template/template";
import { aboutOn } from "../titles/kept-about";
import type { RecogniseAsked, ReportedPeriod } from "./asked";
import { bestForm, type Found } from "./best-form";
import { prepare, type Form, type Forms } from "./forms";
import type { Layout } from "./layout";
import { blocksOf, linesOf } from "./lines";
import { isPageBeside } from "./page-beside";
import { pairUp } from "./pair-up";
import { readOut, type AppendixFound } from "./read-out";
import { settleColumns } from "./settle-columns";
import { spansOf } from "./spans";
import { stripsOf } from "./strips";
import { partedBy } from "./unsplit";

/**
 * Finds every copy of every template in the workbook: which row is which indicator, which column is what. A form is found
 * where enough of its rows stand and its figures have a column; several columns that may be it are a question
 * (`AppendixLayout.columnQuestion`) until `asked.column` answers it.
 * @example recognise(snapshot, templates, { column: "Kỳ này", period: { id: "quy-3", year: 2024 } })
 */
export function recognise(
  snapshot: Snapshot,
  templates: readonly Template[],
  asked: RecogniseAsked = {},
): readonly Layout[] {
  const forms = prepare(templates);
  const found = snapshot.sheets.flatMap((sheet, index) =>
    onSheet(sheet, forms, { ...asked, period: asked.period ?? keptPeriod(sheet) }).flatMap((span) => {
      const figures = { sheet, separators: snapshot.separators };
      const column = asked.columns?.[sheet.id] ?? asked.column;
      const tables = span.tables.map((table) => settleColumns(table, column, figures));
      return readOut({ ...span, tables }, forms, sheet.id, index);
    }),
  );
  return forms.forms.flatMap((form) =>
    pairUp(found.filter((appendix) => appendix.form === form)).map((copy) =>
      layoutOf(form, copy, forms.forms.length > 1),
    ),
  );
}

function onSheet(sheet: SheetSnapshot, forms: Forms, asked: RecogniseAsked): Found[] {
  if (isPageBeside(sheet) || partedBy(sheet, forms) !== null) return [];
  return stripsOf(linesOf(sheet, forms), forms)
    .flatMap((strip) => spansOf(blocksOf(strip), forms))
    .flatMap((span) => bestForm(span, forms, asked) ?? []);
}

/** What a clerk has said of the sheet's period and year before. */
function keptPeriod(sheet: SheetSnapshot): ReportedPeriod | null {
  const about = aboutOn(sheet);
  return about?.period === undefined || about.year === undefined ? null : { id: about.period, year: about.year };
}

/** `ofSeveral`: the form was chosen among others, not asked for. */
function layoutOf(form: Form, copy: readonly AppendixFound[], ofSeveral: boolean): Layout {
  const expired = ofSeveral ? copy.find((appendix) => appendix.expired)?.expired : null;
  const captions = new Map<string, AppendixFound["captions"]>();
  for (const { layout, captions: lines } of copy) {
    captions.set(layout.sheet, [...(captions.get(layout.sheet) ?? []), ...lines]);
  }
  return {
    template: form.template,
    appendices: copy.map(({ layout }) => layout),
    cells: new Map(copy.flatMap(({ cells }) => cells)),
    notes: new Map(copy.flatMap(({ notes }) => notes)),
    names: new Map(copy.flatMap(({ names }) => names)),
    captions,
    ...(expired && { expired }),
  };
}
