import { columnName } from "../address";
import type { EncodingName } from "../letters/encodings";
import { oncePer } from "../once-per";
import type { Layout } from "../recognise/layout";
import type { Snapshot } from "../sheet";
import type { OwnMark, Template } from "../template/template";

/** What is told of a form once, beside its findings: nothing to be put right, never to be explained, never counted. */
export type FormNote =
  | {
      readonly kind: "printedSlips";
      /** Slips of the printed form on rows that stand here, as the template owns up to them. */
      readonly slips: readonly { readonly row: string; readonly defect: string; readonly meaning: string }[];
    }
  | {
      readonly kind: "hidden";
      /** Name of the sheet. */
      readonly sheet: string;
      readonly what: "sheet" | "rows" | "columns";
      /** Hidden rows ("12") or columns ("D") with cells of the form, in their order; empty for a whole sheet. */
      readonly names: readonly string[];
    }
  | {
      readonly kind: "standsIn";
      readonly for: NonNullable<OwnMark["insteadOf"]>;
    }
  | {
      readonly kind: "letters";
      /** Name of the sheet. */
      readonly sheet: string;
      readonly encoding: EncodingName;
    };

/** The slips of the printed form: one note a form, the same object for the same template; none where it owns up to none. */
export const printedSlips: (template: Template) => readonly FormNote[] = oncePer(slipsOf);

function slipsOf({ file }: Template): readonly FormNote[] {
  const slips = (file.knownDefects ?? []).map(({ at, defect, meaning }) => ({ row: at, defect, meaning }));
  return slips.length === 0 ? [] : [{ kind: "printedSlips", slips }];
}

/** That a form of an office's own asks less than the one whose rows it has. */
export function standsIn({ own }: Template): readonly FormNote[] {
  return own?.insteadOf ? [{ kind: "standsIn", for: own.insteadOf }] : [];
}

/** Sheets in letters of an old encoding: they are read all the same, and said so. */
export function oldLetters({ appendices }: Layout, { sheets }: Snapshot): readonly FormNote[] {
  const own = new Set(appendices.map(({ sheet }) => sheet));
  return sheets.flatMap(({ id, name, letters }): readonly FormNote[] =>
    letters !== undefined && own.has(id) ? [{ kind: "letters", sheet: name, encoding: letters }] : [],
  );
}

/** Hidden sheets, rows and columns that hold cells of the form: they are read and checked all the same, and said so. */
export function hiddenParts(layout: Layout, { sheets }: Snapshot): readonly FormNote[] {
  const places = [...layout.cells.values()];
  return layout.appendices.flatMap(({ sheet: id }, at): readonly FormNote[] => {
    const sheet = sheets.find((one) => one.id === id);
    if (sheet === undefined || layout.appendices.findIndex((one) => one.sheet === id) !== at) return [];
    if (!sheet.visible) return [{ kind: "hidden", sheet: sheet.name, what: "sheet", names: [] }];
    const own = places.filter((place) => place.sheet === id);
    const among = (hidden: readonly number[] | undefined, used: ReadonlySet<number>) =>
      (hidden ?? []).filter((one) => used.has(one));
    const rows = among(sheet.hidden?.rows, new Set(own.map(({ row }) => row)));
    const columns = among(sheet.hidden?.columns, new Set(own.map(({ column }) => column)));
    return [
      ...note(
        sheet.name,
        "rows",
        rows.map((row) => String(row + 1)),
      ),
      ...note(sheet.name, "columns", columns.map(columnName)),
    ];
  });
}

function note(sheet: string, what: "rows" | "columns", names: readonly string[]): readonly FormNote[] {
  return names.length === 0 ? [] : [{ kind: "hidden", sheet, what, names }];
}
