import { indicatorOf } from "../previous/period-report";
import type { Measure } from "../template/schema";
import type { CellKey, CellSpec, Template } from "../template/template";

/** Finds the cell of the offices' form that answers the same as a cell of the consolidated one; null where none does. */
export function counterparts(target: Template, source: Template): (spec: CellSpec) => CellKey | null {
  if (target.file.id === source.file.id) return ({ key }) => key;
  const named = new Map<string, CellSpec>();
  for (const spec of source.cells.values()) {
    const name = indicatorOf(spec);
    if (spec.row.repeat === undefined && (spec.row.asks === undefined || !named.has(name))) named.set(name, spec);
  }
  return (spec) => {
    const other = spec.row.repeat === undefined ? named.get(indicatorOf(spec)) : undefined;
    return other && isAlike(spec.measure, other.measure) ? other.key : null;
  };
}

function isAlike(a: Measure, b: Measure): boolean {
  const isSigned = (measure: Measure) => "signed" in measure && measure.signed === true;
  return a.type === b.type && isSigned(a) === isSigned(b);
}
