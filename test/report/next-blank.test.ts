import type { Place } from "../../src/core";
import type { CheckedForm } from "../../src/report/checked-form";
import { nextBlank } from "../../src/report/next-blank";
import { ready, valueAddress } from "../support/pane-states";

const formOf = (edits: Parameters<typeof ready>[0]): CheckedForm => ready(edits).forms[0]!;
const at = (row: string): Place => ({ sheet: "s1", row: Number(valueAddress(row).slice(1)) - 1, column: 3 });

/** Every blank, by pressing on from the one before. */
function walk(form: CheckedForm): string[] {
  const found: string[] = [];
  for (let cell = nextBlank(form, null); cell !== null; cell = nextBlank(form, cell.place)) {
    if (found.includes(cell.key)) break;
    found.push(cell.key);
  }
  return found;
}

describe("the next blank", () => {
  it("leads through every blank that must be filled once, from top to bottom, and round again", () => {
    const form = formOf({ [valueAddress("ke-hoach.hoan-thanh")]: 3 });
    const keys = walk(form);
    expect([...keys].sort()).toEqual([...form.required.blank].sort());
    const rows = keys.map((key) => form.layout.cells.get(key)!.row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    const last = form.layout.cells.get(keys.at(-1)!)!;
    expect(nextBlank(form, last)?.key).toBe(keys[0]);
  });

  it("is the one below the selected cell, whichever column is selected", () => {
    const form = formOf({});
    const above = at("ke-hoach.nhiem-vu");
    expect(nextBlank(form, above)?.key).toBe("ke-hoach.hoan-thanh");
    expect(nextBlank(form, { ...above, column: 4 })?.key).toBe("ke-hoach.hoan-thanh");
    expect(nextBlank(form, { ...above, column: 0 })?.key).toBe("ke-hoach.nhiem-vu");
  });

  it("starts from the first where another sheet is selected, and passes what is filled", () => {
    const form = formOf({ [valueAddress("ke-hoach.nhiem-vu")]: 3 });
    expect(nextBlank(form, { sheet: "elsewhere", row: 99, column: 3 })?.key).toBe("ke-hoach.hoan-thanh");
  });

  it("is none where all is filled", () => {
    const form = formOf({});
    expect(nextBlank({ ...form, required: { ...form.required, blank: [] } }, null)).toBeNull();
  });
});
