import { draw, recognise, titleFilling, type UnitType } from "../../src/core";
import { placed } from "../../src/core/layout/grid";
import { readSnapshot, writeDrawings } from "../../src/sheets/xlsx";
import { words } from "../core/layout/forms";
import { shipped } from "./shipped";

const templates = shipped.map(({ plan }) => plan.template);

it.each(shipped)("$id, drawn blank, is recognised among all forms, every figure in its place", async (form) => {
  const { template, cells } = form.plan;
  const period = template.file.periods[0]!;
  const filling = titleFilling({ office: "UBND huyện An Lão", period, year: 2021 });
  const file = await writeDrawings(draw(template, filling, words, form.sample.unitType as UnitType));
  const snapshot = await readSnapshot(file);
  const layouts = recognise(snapshot, templates);

  expect(layouts.map((layout) => layout.template.file.id)).toEqual([form.id]);
  const wrong = cells.filter(({ key, table, row, column }) => {
    const place = layouts[0]?.cells.get(key);
    const sheet = snapshot.sheets.find(({ id }) => id === place?.sheet);
    const columns = placed(table.columns);
    if (!place || place.column !== columns.find((one) => one.column === column)?.at) return true;
    return columns.some(({ column: { role }, at }) => {
      if (role !== "label" && role !== "stt") return false;
      return sheet?.texts[place.row - sheet.row]?.[at - sheet.column] !== row[role];
    });
  });
  expect(wrong.map(({ key }) => key)).toEqual([]);
  expect(layouts[0]?.appendices.flatMap(({ unmatchedRows, doubtfulRows }) => [unmatchedRows, doubtfulRows])).toEqual(
    template.file.appendices.flatMap(() => [[], []]),
  );
});
