import type { TemplateFile } from "../schema";
import type { Remark, RemarkCode } from "./remark";
import { placedRows, type PlacedRow } from "../placed-rows";
import { bareNumber, knownAt } from "./rows";

/** Printed numbers that repeat, skip, or do not continue the number of the heading above. */
export function numberingRemarks(file: TemplateFile): Remark[] {
  const rows = placedRows(file).filter(({ row }) => /^\d+(?:\.\d+)*\.?$/.test(row.stt.trim()));
  const numbers = new Map(rows.map(({ row }) => [row.id, bareNumber(row.stt)]));
  const groups = new Map<string, PlacedRow[]>();
  for (const one of rows) {
    const key = `${one.appendix.id}/${one.row.parent ?? one.table.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => {
      const before = group[index - 1];
      const code = slipOf(one, before, numbers);
      if (code === null) return [];
      const beside = code === "numberStray" ? group : before ? [before] : [];
      const about = [one, ...beside, ...rows.filter(({ row }) => row.id === one.row.parent)].map(({ row }) => row);
      const data = { stt: one.row.stt, before: before?.row.stt ?? "" };
      const known = knownAt(file, about, one.row.stt);
      return [{ severity: "warning" as const, code, path: `${one.path}.stt`, at: one.row.id, data, known }];
    }),
  );
}

function slipOf(
  { row }: PlacedRow,
  before: PlacedRow | undefined,
  numbers: ReadonlyMap<string, string>,
): RemarkCode | null {
  const steps = stepsOf(row.stt);
  const parent = numbers.get(row.parent ?? "");
  if (parent !== undefined && steps.length > 1 && steps.slice(0, -1).join(".") !== parent) return "numberStray";
  const last = before ? stepsOf(before.row.stt) : null;
  if (last !== null && (last.length !== steps.length || last.slice(0, -1).join() !== steps.slice(0, -1).join()))
    return null;
  const expected = (last?.at(-1) ?? 0) + 1;
  const own = steps.at(-1) ?? 0;
  if (own === expected) return null;
  return last !== null && own === expected - 1 ? "numberRepeated" : "numberSkipped";
}

function stepsOf(stt: string): number[] {
  return bareNumber(stt).split(".").map(Number);
}
