import { isUnknownForm, type CellKey, type Finding } from "../core";
import type { CheckedForm } from "./checked-form";
import { figureName } from "./figure-name";
import { boundRule } from "./finding-cells";
import { shownPlace, shownPlaces } from "./places";

/** What a sentence must know of a cell. */
export interface ShownIndicator {
  /** As printed; "" where the form has none. */
  readonly stt: string;
  readonly label: string;
  /** "D31"; null while the row is not on the sheet. */
  readonly address: string | null;
  /** Name of its sheet, where that is another than the one of the finding's first cell. */
  readonly sheet?: string | undefined;
  /** What the cell shows now; "" for a blank cell. */
  readonly shown: string;
}

export interface FindingContext {
  cell(key: CellKey): ShownIndicator;
  /** Address of the finding's own place, where that is no cell of the form. */
  readonly at?: string | undefined;
  /** Its rule is drawn from nothing but the look of a table of no known form, which does not print it. */
  readonly byLook?: boolean;
  /** The rule's own requirement in words. */
  readonly message?: string | undefined;
}

/** Kinds of rule that relate rows to each other. */
const BY_LOOK: ReadonlySet<string> = new Set(["sum", "part", "ratio", "rounding"]);

function isByLook({ template }: CheckedForm, kind: string | undefined): boolean {
  return kind !== undefined && isUnknownForm(template) && BY_LOOK.has(kind);
}

/** What the words of a finding say of cells: number and label as printed, address and contents as on the sheet. */
export function contextOf(form: CheckedForm, finding: Finding): FindingContext {
  const rule = boundRule(form, finding.rule)?.data;
  const home = shownPlaces(form, finding.cells.slice(0, 1))[0]?.sheetName;
  return {
    cell(key) {
      const spec = form.plan.cell(key);
      const [place] = shownPlaces(form, [key]);
      return {
        stt: spec.row.stt,
        label: figureName(spec),
        address: place?.address ?? null,
        sheet: place === undefined || place.sheetName === home ? undefined : place.sheetName,
        shown: form.texts.get(key) ?? "",
      };
    },
    at: finding.place && shownPlace(form, finding.rule, finding.place)[0]?.address,
    byLook: rule?.message === undefined && isByLook(form, rule?.kind),
    message: rule?.message,
  };
}
