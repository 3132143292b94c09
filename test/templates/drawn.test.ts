import {
  checkAll,
  draw,
  type Layout,
  type Place,
  readCell,
  recognise,
  type Snapshot,
  titleFilling,
  type UnitType,
} from "../../src/core";
import { placed } from "../../src/core/layout/grid";
import { readSnapshot, writeDrawings } from "../../src/sheets/xlsx";
import { words } from "../core/layout/forms";
import { type Shipped, shipped } from "./shipped";
import anLao from "./source/binh-dinh-56-pl2.json";

const templates = shipped.map(({ plan }) => plan.template);

describe.each(shipped)("$id, drawn", (form) => {
  const { template, cells } = form.plan;
  let snapshot: Snapshot;
  let layouts: readonly Layout[];

  beforeAll(async () => {
    snapshot = await blankForm(form);
    layouts = recognise(snapshot, templates);
  });

  it("is recognised blank, among all forms, every figure in its place", () => {
    expect(layouts.map((layout) => layout.template.file.id)).toEqual([form.id]);
    const wrong = cells.filter(({ key, table, row, column }) => {
      const place = layouts[0]?.cells.get(key);
      const columns = placed(table.columns);
      if (!place || place.column !== columns.find((one) => one.column === column)?.at) return true;
      return columns.some(({ column: { role }, at }) => {
        return (role === "label" || role === "stt") && textAt(snapshot, { ...place, column: at }) !== row[role];
      });
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
    expect(layouts[0]?.appendices.flatMap(({ unmatchedRows, doubtfulRows }) => [unmatchedRows, doubtfulRows])).toEqual(
      template.file.appendices.flatMap(() => [[], []]),
    );
  });

  it("is recognised filled, and its clean sample brings no finding", () => {
    const layout = layouts[0]!;
    const figures = cells.map(({ key }) => [layout.cells.get(key)!, form.sample.figures[key] ?? null] as const);
    const names = cells.flatMap(({ key, row, table }) => {
      const label = placed(table.columns).find(({ column }) => column.role === "label");
      if (row.repeat === undefined || !label) return [];
      const instance = Number(/#(\d+)/.exec(key)?.[1] ?? 1);
      const name = anLao[1]?.rows[instance - 1]?.cells[0] ?? "";
      return [[{ ...layout.cells.get(key)!, column: label.at }, name] as const];
    });
    const filled = typed(snapshot, [...figures, ...names]);
    const [found, ...others] = recognise(filled, templates);
    expect(others).toEqual([]);
    expect(found?.template.file.id).toBe(form.id);
    expect([...found!.cells]).toEqual([...layout.cells]);
    const readings = cells.map(({ key, measure }) => readCell(rawAt(filled, found!.cells.get(key)!), measure));
    expect([...checkAll(form.plan, readings).failed.values()]).toEqual([]);
  });
});

async function blankForm({ plan, sample }: Shipped): Promise<Snapshot> {
  const period = plan.template.file.periods[0]!;
  const filling = titleFilling({ office: "UBND huyện An Lão", period, year: 2021 });
  return readSnapshot(await writeDrawings(draw(plan.template, filling, words, sample.unitType as UnitType)));
}

function textAt(snapshot: Snapshot, { sheet, row, column }: Place): string | undefined {
  const found = snapshot.sheets.find(({ id }) => id === sheet);
  return found?.texts[row - found.row]?.[column - found.column];
}

function rawAt({ sheets }: Snapshot, { sheet, row, column }: Place) {
  const found = sheets.find(({ id }) => id === sheet)!;
  const [y, x] = [row - found.row, column - found.column];
  return { value: found.values[y]![x]!, text: found.texts[y]![x]!, format: found.formats[y]![x]! };
}

/** The snapshot once a clerk has typed into it. */
function typed(
  { sheets, active, separators }: Snapshot,
  entries: readonly (readonly [Place, string | number | null])[],
): Snapshot {
  const copies = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line) => [...line]),
    texts: sheet.texts.map((line) => [...line]),
  }));
  for (const [{ sheet, row, column }, value] of entries) {
    const copy = copies.find(({ id }) => id === sheet);
    if (!copy || value === null) continue;
    copy.values[row - copy.row]![column - copy.column] = value;
    copy.texts[row - copy.row]![column - copy.column] = String(value).replace(".", ",");
  }
  return { sheets: copies, active, separators };
}
