import type { Plan } from "../engine/plan";
import { oncePer } from "../once-per";
import type { CellKey, CellSpec } from "../template/template";
import type { RequiredCells } from "./required-cells";

/** A part of the form as a reader names it, with how much of it is filled. */
export interface RequiredSection {
  readonly appendix: string;
  readonly table: string;
  /** The outermost heading, by row id; null for figures that stand under none. */
  readonly heading: string | null;
  /** Cells asked for now. */
  readonly required: number;
  readonly filled: number;
  readonly blank: readonly CellKey[];
}

/** The required cells by section, in the order of the form; sections that ask for nothing are left out. */
export function requiredSections(
  plan: Plan,
  { required, blank }: Pick<RequiredCells, "required" | "blank">,
): readonly RequiredSection[] {
  const headings = headingsOf(plan);
  const isBlank = new Set(blank);
  const sections = new Map<
    string,
    Omit<RequiredSection, "filled" | "required"> & { required: number; blank: CellKey[] }
  >();
  for (const key of required) {
    const { appendix, table, row } = plan.cell(key);
    const heading = headings.get(row.id) ?? null;
    const name = `${appendix.id}/${table.id}/${heading ?? ""}`;
    const section = sections.get(name) ?? { appendix: appendix.id, table: table.id, heading, required: 0, blank: [] };
    section.required += 1;
    if (isBlank.has(key)) section.blank.push(key);
    sections.set(name, section);
  }
  return [...sections.values()].map((one) => ({ ...one, filled: one.required - one.blank.length }));
}

/** The outermost heading above each row. */
const headingsOf = oncePer(({ cells }: Plan) => outermost(cells));

function outermost(cells: readonly CellSpec[]): ReadonlyMap<string, string> {
  const rows = new Map(
    cells.map(({ row, measure }) => [row.id, { parent: row.parent, isHeading: measure.type === "heading" }]),
  );
  const found = new Map<string, string>();
  for (const id of rows.keys()) {
    for (let above = rows.get(id)?.parent; above !== undefined; above = rows.get(above)?.parent) {
      if (rows.get(above)?.isHeading) found.set(id, above);
    }
  }
  return found;
}
