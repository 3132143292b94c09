import {
  type FilledForm,
  type Place,
  type RawCell,
  readCell,
  recognise,
  type Snapshot,
  type Template,
} from "../../../src/core";
import { planFor } from "../../../src/report/plans";

const EMPTY: RawCell = { value: "", text: "", format: "General" };

/** The only form in a workbook, as an entry hands it over. */
export function filledIn(snapshot: Snapshot, template: Template): FilledForm {
  const layout = recognise(snapshot, [template])[0]!;
  const plan = planFor(layout);
  const rawAt = (place: Place | undefined): RawCell => {
    const sheet = snapshot.sheets.find(({ id }) => id === place?.sheet);
    if (!sheet || !place) return EMPTY;
    const [row, column] = [place.row - sheet.row, place.column - sheet.column];
    const [value, text, format] = [
      sheet.values[row]?.[column],
      sheet.texts[row]?.[column],
      sheet.formats[row]?.[column],
    ];
    return value === undefined ? EMPTY : { value, text: text ?? "", format: format ?? "General" };
  };
  const texts = (places: ReadonlyMap<string, Place>) => new Map([...places].map(([row, at]) => [row, rawAt(at).text]));
  const raws = plan.cells.map(({ key }) => rawAt(layout.cells.get(key)));
  return {
    plan,
    raws,
    readings: plan.cells.map(({ measure }, slot) => readCell(raws[slot]!, measure)),
    notes: texts(layout.notes),
    names: texts(layout.names),
    period: { id: "6-thang", year: 2021 },
    office: "UBND tỉnh A",
  };
}
