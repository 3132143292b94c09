import {
  isSaidAbsent,
  plain,
  rowsSaidNothing,
  type CellKey,
  type CellSpec,
  type Layout,
  type OfficeReport,
  type RawCell,
  type Said,
} from "../core";
import type { CheckedForm } from "./checked-form";
import { unjudgedCodes, type Unjudged } from "./verdict";

/** A longer text of a cell is cut. */
const LONGEST_TEXT = 1000;

/** What a report says, as much of it as is consolidated. */
export function officeReport(form: CheckedForm, file: string, unjudged: Unjudged): OfficeReport {
  const { plan, raws, readings, notes, layout, office, period, counts } = form;
  const unsure = cellsUnsure(form);
  const nothing = rowsSaidNothing(plan, notes);
  const said = new Map<CellKey, Said>();
  const absent = new Set<CellKey>();
  plan.cells.forEach((spec, slot) => {
    const [raw, reading] = [raws[slot], readings[slot]];
    if (!raw || !reading) return;
    const text = textIn(spec, raw);
    if (text === "" && isSaidAbsent(spec.key, reading, nothing)) absent.add(spec.key);
    else if (text !== "") said.set(spec.key, { kind: "text", text });
    else if (unsure.has(spec.key)) said.set(spec.key, { kind: "doubt", shown: raw.text });
    else if (reading.kind === "value") said.set(spec.key, { kind: "value", value: plain(reading.value) });
    else if (reading.kind === "doubt") said.set(spec.key, { kind: "doubt", shown: reading.doubt.shown });
  });
  return {
    file,
    template: plan.template.file.id,
    office,
    period,
    said,
    absent,
    names: namesOf(form),
    errors: counts.errors,
    warnings: counts.warnings,
    missingRows: missingRows(layout),
    unjudged: unjudgedCodes(form, unjudged),
  };
}

/** Figures that can be read in two ways and that the office has not explained: none of them is added up. */
function cellsUnsure({ findings }: CheckedForm): ReadonlySet<CellKey> {
  const open = findings.filter(({ finding, explained }) => finding.kind === "notation" && !explained);
  return new Set(open.flatMap(({ finding }) => finding.cells));
}

function textIn({ measure }: CellSpec, raw: RawCell): string {
  return measure.type === "text" ? raw.text.normalize("NFC").trim().slice(0, LONGEST_TEXT) : "";
}

function namesOf({ names }: CheckedForm): OfficeReport["names"] {
  return new Map(
    [...names].flatMap(([row, text]) => {
      const said = text.normalize("NFC").trim();
      return said === "" ? [] : [[row, said.slice(0, LONGEST_TEXT)] as const];
    }),
  );
}

function missingRows({ template, appendices }: Layout): number {
  const absent = template.file.appendices.filter(({ id }) => !appendices.some(({ appendix }) => appendix === id));
  const rows = absent.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  return appendices.reduce((sum, one) => sum + one.missingRows.length, rows.length);
}
