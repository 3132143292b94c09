import {
  certainFixes,
  checkAll,
  diagnose,
  plain,
  type Decimal,
  type Plan,
  type RawCell,
  readCell,
} from "../../src/core";

/**
 * What one typed thing comes to in a cell on its own: "12" a figure, "blank"; of a doubt what is offered at a click
 * ("12", "blank" among several), "!" behind it where that is certain; after "ask" what is only asked about; "none" where
 * nothing is said.
 */
export function offeredFor(plan: Plan, key: string, raw: RawCell): string {
  const readings = plan.cells.map((cell) =>
    cell.key === key ? readCell(raw, cell.measure) : ({ kind: "blank" } as const),
  );
  const reading = readings[plan.slots.get(key) ?? -1];
  const diagnosis = diagnose(plan, readings, checkAll(plan, readings));
  const finding = diagnosis.findings.failed.get(`value/${key}`);
  const figure = reading?.kind === "value" ? `= ${plain(reading.value)}` : "= blank";
  if (finding === undefined) return figure;
  const said = (value: Decimal | null) => (value === null ? "blank" : plain(value));
  const offered = finding.fixes.map(({ value }) => said(value)).join(" ");
  const meant = (finding.kind === "value" && finding.data.meant) || [];
  if (offered !== "") return `offer ${offered}${certainFixes(plan, diagnosis).length > 0 ? " !" : ""}`;
  return meant.length > 0 ? `ask ${meant.map(said).join(" ")}` : "none";
}
