import { compile, type Layout, type Plan, type Template, type UnitType } from "../core";

const MOST_PLANS = 50;
const plans = new WeakMap<Template, Map<string, Plan>>();

/** The plan for a form as it stands on its sheets: as many repeating rows as there are. Forms with the same rows share it. */
export function planFor(layout: Layout, unitType?: UnitType): Plan {
  const { template } = layout;
  const instances = instancesOf(layout);
  const key = JSON.stringify([unitType, ...instances]);
  const found = plans.get(template);
  const known = found && found.size < MOST_PLANS ? found : new Map<string, Plan>();
  plans.set(template, known);
  const plan = known.get(key) ?? compile(template, { instances, ...(unitType ? { unitType } : {}) });
  known.set(key, plan);
  return plan;
}

function instancesOf({ template, cells }: Layout): ReadonlyMap<string, number> {
  const repeating = template.file.appendices
    .flatMap(({ tables }) => tables)
    .flatMap(({ rows }) => rows)
    .filter(({ repeat }) => repeat);
  const instances = new Map(repeating.map(({ id }) => [id, 0]));
  if (instances.size === 0) return instances;
  for (const key of cells.keys()) {
    const [row = "", instance = "1"] = key.replace(/:.*$/, "").split("#");
    const most = instances.get(row);
    if (most !== undefined) instances.set(row, Math.max(most, Number(instance)));
  }
  return instances;
}
