import { type Area, intersection } from "../model/area";
import { notEmulated } from "../model/errors";
import type { HostObject, Method } from "../wire/host-object";
import { live, type RangeIt } from "./host";
import { areasObject } from "./range-areas";

function found(it: RangeIt, areas: readonly Area[]): HostObject | null {
  return areas.length > 0 ? areasObject(it.host, live(it).sheet, areas) : null;
}

/** Excel tells of cells, not of rules: what lies side by side is one block, whatever its rules are. */
function joined(areas: readonly Area[]): readonly Area[] {
  const blocks: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = blocks.at(-1);
    const isBeside = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (isBeside) blocks[blocks.length - 1] = { ...last, columns: last.columns + area.columns };
    else blocks.push(area);
  }
  return blocks;
}

/** The parts of a range that are of one kind. */
export const partsOfRange: Readonly<Record<string, Method<RangeIt>>> = {
  GetMergedAreasOrNullObject: (it) => {
    const { sheet, area } = live(it);
    return found(
      it,
      sheet.merges.filter((one) => intersection(one, area)),
    );
  },
  GetSpecialCellsOrNullObject: (it, [type]) => {
    if (type !== "DataValidations") notEmulated(`special cells: ${String(type)}`);
    const { sheet, area } = live(it);
    return found(it, joined(sheet.validations.flatMap((one) => intersection(one.area, area) ?? [])));
  },
};
