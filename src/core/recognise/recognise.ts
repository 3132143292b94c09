import type { SheetSnapshot, Snapshot } from "../sheet";
import type { Template } from "../template/template";
import { bestForm, type Found } from "./best-form";
import { prepare, type Form, type Forms } from "./forms";
import type { Layout } from "./layout";
import { blocksOf, linesOf } from "./lines";
import { isPageBeside } from "./page-beside";
import { pairUp } from "./pair-up";
import { readOut, type AppendixFound } from "./read-out";
import { spansOf } from "./spans";
import { stripsOf } from "./strips";
import { partedBy } from "./unsplit";

/** Finds every copy of every template in the workbook: which row is which indicator, which column is what. */
export function recognise(snapshot: Snapshot, templates: readonly Template[]): readonly Layout[] {
  const forms = prepare(templates);
  const found = snapshot.sheets.flatMap((sheet, index) =>
    onSheet(sheet, forms).flatMap((span) => readOut(span, forms, sheet.id, index)),
  );
  return forms.forms.flatMap((form) =>
    pairUp(found.filter((appendix) => appendix.form === form)).map((copy) => layoutOf(form, copy)),
  );
}

function onSheet(sheet: SheetSnapshot, forms: Forms): Found[] {
  if (isPageBeside(sheet) || partedBy(sheet, forms) !== null) return [];
  return stripsOf(linesOf(sheet, forms))
    .flatMap((strip) => spansOf(blocksOf(strip)))
    .flatMap((span) => bestForm(span, forms) ?? []);
}

function layoutOf(form: Form, copy: readonly AppendixFound[]): Layout {
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
  };
}
