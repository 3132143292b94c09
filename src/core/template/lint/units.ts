import { fold } from "../../fold";
import type { TemplateFile } from "../schema";
import type { CellSpec, Template } from "../template";
import { isFigure } from "../fillable";
import { measureOf } from "../units";
import type { Remark } from "./remark";
import { placedRows, type PlacedRow } from "../placed-rows";
import { knownAt } from "./rows";

/** Units that are neither read nor known, and parts in another unit than their total. */
export function unitRemarks({ file, cells }: Template, countWords: ReadonlySet<string>): Remark[] {
  const rows = placedRows(file);
  return [...rows.flatMap((one) => unreadUnit(file, one, countWords)), ...mixedUnits(file, rows, [...cells.values()])];
}

function unreadUnit(file: TemplateFile, { row, path }: PlacedRow, countWords: ReadonlySet<string>): Remark[] {
  if (row.measure !== undefined || measureOf(row.unit).type !== "count" || countWords.has(fold(row.unit))) return [];
  const likeCodes = /[=\d]/.test(row.unit);
  return [
    {
      severity: likeCodes ? "error" : "warning",
      code: likeCodes ? "unitNotRead" : "unitUnknown",
      path: `${path}.unit`,
      at: row.id,
      data: { unit: row.unit },
      known: knownAt(file, [row]),
    },
  ];
}

/** Rows under a total are its parts: figures of the total's own unit. A rate may well stand over its counts. */
function mixedUnits(file: TemplateFile, rows: readonly PlacedRow[], cells: readonly CellSpec[]): Remark[] {
  const measures = new Map(cells.map(({ row, measure }) => [row.id, measure]));
  const unit = ({ row }: PlacedRow) => ({ type: measures.get(row.id)?.type ?? "heading", unit: fold(row.unit) });
  return rows.flatMap((total) => {
    const { type } = unit(total);
    if (type !== "count" && type !== "quantity") return [];
    const strangers = rows.filter((one) => {
      if (one.row.parent !== total.row.id || one.table !== total.table) return false;
      return isFigure(unit(one)) && (unit(one).type !== type || unit(one).unit !== unit(total).unit);
    });
    const [first] = strangers;
    if (first === undefined) return [];
    return [
      {
        severity: "warning",
        code: "mixedUnits",
        path: `${first.path}.unit`,
        at: first.row.id,
        data: { unit: first.row.unit, total: total.row.id, totalUnit: total.row.unit },
        known: knownAt(
          file,
          [...strangers, total].map(({ row }) => row),
        ),
      },
    ];
  });
}
