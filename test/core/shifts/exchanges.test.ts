import { checkAll, changesOf, finished, plain, type Reading, shiftFindings } from "../../../src/core";
import { drawnForm, filledWith } from "../../support/shifted";
import { shippedAs } from "../../templates/shipped";

const id = "binh-dinh-2020/huyen";
const { plan, readings } = shippedAs(id);
const form = drawnForm(plan);

/** The figures of pairs of cells in each other's place. */
function exchanged(pairs: readonly (readonly [string, string])[]): readonly Reading[] {
  const now = [...readings];
  for (const [one, other] of pairs) {
    const [a, b] = [plan.slots.get(one)!, plan.slots.get(other)!];
    [now[a], now[b]] = [readings[b]!, readings[a]!];
  }
  return now;
}

function shiftsOn(now: readonly Reading[]) {
  const snapshot = filledWith(form, now);
  const findings = finished(plan, checkAll(plan, now));
  const { layout } = form;
  return shiftFindings({ plan, layout, snapshot, readings: now, findings, separators: snapshot.separators });
}

const fields = plan.cell("ho-so.linh-vuc:tiep-nhan").table;
const rowsOf = (column: string) =>
  plan.cells.filter(({ key, table }) => table === fields && key.endsWith(`:${column}`)).map(({ key }) => key);
const columns = (one: string, other: string) =>
  rowsOf(one).map((key): readonly [string, string] => [key, key.replace(/:.*/, `:${other}`)]);

test("two columns exchanged are one finding, and its repair puts both back", () => {
  const now = exchanged(columns("tiep-nhan", "ky-truoc-chuyen"));
  const [only, ...others] = shiftsOn(now);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ kind: "shift", data: { says: "columns", rows: 0 } });
  const edits = new Map(only!.fixes.flatMap(changesOf).map(({ cell, value }) => [cell, value]));
  const after = plan.cells.map(({ key }, slot) => {
    const edit = edits.get(key);
    const reading = now[slot]!;
    if (edit !== undefined) return edit === null ? null : plain(edit);
    return reading.kind === "value" ? plain(reading.value) : null;
  });
  expect(after).toEqual(readings.map((reading) => (reading.kind === "value" ? plain(reading.value) : null)));
});

test("columns whose figures may as well stand so are none", () => {
  expect(shiftsOn(exchanged(columns("ky-truoc-chuyen", "moi-tiep-nhan")))).toEqual([]);
});

test("rows whose figures each agree with themselves are none", () => {
  const pairs = ["tiep-nhan", "ky-truoc-chuyen", "moi-tiep-nhan"].map(
    (column) => [`ho-so.linh-vuc:${column}`, `ho-so.linh-vuc#2:${column}`] as const,
  );
  expect(shiftsOn(exchanged([...pairs.slice(0, 1)])).map(({ data }) => data.says)).not.toContain("columns");
  expect(shiftsOn(readings)).toEqual([]);
});
