import type { BoundRule, Plan } from "../engine/plan";
import type { Layout } from "../recognise/layout";
import type { SheetChecks } from "../sheet";
import type { CellKey } from "../template/template";
import { type FormWords, validations } from "./asking";
import { type DrawnPlace, marksOn } from "./marking";

/**
 * What Excel itself can ask and mark on the sheets of a form as it stands there. Rules that read or mark a cell the
 * sheets lack are left out. `names` are the names of the sheets by id.
 */
export function checksFor(
  layout: Layout,
  plan: Plan,
  names: ReadonlyMap<string, string>,
  words: FormWords,
): readonly SheetChecks[] {
  const places = new Map<CellKey, DrawnPlace>();
  for (const [key, { sheet, row, column }] of layout.cells) {
    const name = names.get(sheet);
    if (name !== undefined && plan.slots.has(key)) places.set(key, { sheet: name, cell: { row, column } });
  }
  const isPlaced = ({ keys, marks }: BoundRule) => [...keys, ...marks].every((key) => places.has(key));
  const placed: Plan = { ...plan, rules: plan.rules.filter(isPlaced) };
  return [...new Set(layout.appendices.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const name = names.get(sheet);
    if (name === undefined) return [];
    const cells = [...places].flatMap(([key, place]) =>
      place.sheet === name ? [{ spec: plan.cell(key), cell: place.cell }] : [],
    );
    const { marks, names: used } = marksOn(name, placed, places);
    return [
      {
        sheet,
        validations: validations(cells, words),
        marks,
        ...(used.length > 0 ? { names: used } : {}),
      },
    ];
  });
}
