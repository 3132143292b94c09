import type { Finding } from "../engine/finding";
import type { CellChange, Fix } from "../engine/fix";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import { isUnknownForm } from "../unknown/is-unknown";
import { findShifts, type ShiftRequest } from "./find-shifts";
import type { Changes, Shift } from "./sweep";

/** Cells a finding names. */
const NAMED = 20;

/**
 * A block of figures some rows off, or two rows or columns exchanged: with all put back, rules hold that fail now, more
 * than a single wrong figure could bring about, and none breaks. One finding a block. Of a sheet of no known form too
 * little is known.
 */
export function shiftFindings(request: ShiftRequest): readonly Finding<"shift">[] {
  const { plan, readings, findings } = request;
  if (isUnknownForm(plan.template)) return [];
  return findShifts(request).map((shift) => finding(plan, readings, shift, isError));

  function isError(rule: string): boolean {
    return findings.failed.get(rule)?.severity === "error";
  }
}

function finding(
  plan: Plan,
  readings: readonly Reading[],
  { says, rows: away, changes, settled, isWhole }: Shift,
  isError: (rule: string) => boolean,
): Finding<"shift"> {
  const keyOf = (slot: number) => plan.cells[slot]?.key ?? "";
  const slots = [...changes.keys()].sort((a, b) => a - b);
  const astray = slots.map(keyOf);
  const filled = slots.filter((slot) => readings[slot]?.kind !== "blank").map(keyOf);
  // Of an exchange the one half of the cells changes with the other.
  const halves = [...changes.keys()].map(keyOf).filter((_, at, all) => at % (all.length / 2) === 0);
  const isExchange = says === "rows" || says === "columns";
  const from = (isExchange ? halves : filled).slice(0, 1);
  const to = (isExchange ? halves : filled).slice(-1);
  const rules = settled.map((rule) => plan.rules[rule]?.data.id ?? "");
  return {
    rule: `shift/${filled[0] ?? ""}`,
    kind: "shift",
    severity: rules.some(isError) ? "error" : "warning",
    cells: filled.slice(0, NAMED),
    data: {
      says,
      rows: away,
      count: filled.length,
      from,
      to,
      astray,
      rules,
    },
    fixes: isWhole ? repair(plan, readings, changes) : [],
  };
}

/** All figures back in one edit; what they leave and nobody knows is left blank. None where a figure cannot be read. */
function repair(plan: Plan, readings: readonly Reading[], changes: Changes): readonly Fix[] {
  const edits = [...changes]
    .sort(([a], [b]) => a - b)
    .flatMap(([slot, reading]): readonly (CellChange | null)[] => {
      const cell = plan.cells[slot]?.key ?? "";
      if (reading?.kind === "doubt") return [null];
      if (reading?.kind === "value") return [{ cell, value: reading.value }];
      return readings[slot]?.kind === "blank" ? [] : [{ cell, value: null }];
    });
  const [first, ...also] = edits.filter((edit) => edit !== null);
  if (first === undefined || edits.includes(null)) return [];
  return [{ ...first, ...(first.value !== null && { by: "shift" as const }), also }];
}
