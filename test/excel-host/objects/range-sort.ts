import { fail } from "../model/errors";
import { sortArea } from "../model/sorting";
import { bind, type HostClass, type HostObject } from "../wire/host-object";
import { live, type RangeIt } from "./host";

interface Field {
  readonly key: number;
  readonly ascending?: boolean;
}

const isField = (value: unknown): value is Field =>
  typeof value === "object" && value !== null && "key" in value && typeof value.key === "number";

const sortClass: HostClass<RangeIt> = {
  type: "RangeSort",
  methods: {
    Apply: (it, [fields, , hasHeaders, orientation]) => {
      const keys = Array.isArray(fields) ? fields.filter(isField) : [];
      if (keys.length === 0) fail("InvalidArgument", "fields");
      if (orientation !== undefined && orientation !== null && orientation !== "Rows") {
        fail("ApiNotFound", "Sorting columns is not emulated");
      }
      const { workbook, sheet, area } = live(it);
      const body = hasHeaders === true ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
      const order = keys.map(({ key, ascending }) => ({ column: key, descending: ascending === false }));
      sortArea(workbook, sheet, body, order);
    },
  },
};

export const rangeSort = (it: RangeIt): HostObject => bind(sortClass, it);
