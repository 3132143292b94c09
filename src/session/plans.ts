import { compile, type Layout, type Plan, type Template } from "../core";

const plans = new WeakMap<Template, Map<string, Plan>>();

/** The plan for a form as it stands on its sheets: as many repeating rows as there are. Compiled once for each count. */
export function planFor(layout: Layout): Plan {
  const instances = instancesOf(layout);
  const known = plans.get(layout.template) ?? new Map<string, Plan>();
  plans.set(layout.template, known);
  const key = JSON.stringify([...instances]);
  const plan = known.get(key) ?? compile(layout.template, { instances });
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
