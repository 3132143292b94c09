import type { CellKey, CellSpec } from "../template/template";

/** Whether figures below 0 are right in the cell: "Tăng (+) / giảm (-)". */
export function mayBeNegative(cell: (key: CellKey) => CellSpec): (key: CellKey) => boolean {
  return (key) => {
    const { measure } = cell(key);
    return (measure.type === "percent" && (measure.min ?? 0) < 0) || ("signed" in measure && measure.signed === true);
  };
}
