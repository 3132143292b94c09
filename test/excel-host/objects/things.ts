import { bind, type HostClass, type HostObject } from "../wire/host-object";

/** What lies beside the cells of a sheet: it is counted, not more. */
const THINGS = ["Tables", "PivotTables", "Shapes", "Comments"] as const;

/** The collections of a sheet, by their names; `count` gives how many there are of each. */
export function thingsOf<T>(
  count: (it: T) => Readonly<Record<string, number>>,
): Record<string, (it: T) => HostObject | null> {
  return Object.fromEntries(
    THINGS.map((name) => {
      const things: HostClass<T> = {
        type: `${name.slice(0, -1)}Collection`,
        methods: { GetCount: (it) => count(it)[name] ?? 0 },
      };
      return [name, (it: T) => bind(things, it)];
    }),
  );
}
