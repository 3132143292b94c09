import { fold } from "../fold";
import { bare } from "../recognise/wording";
import type { CellKey, Template } from "../template/template";
import { outlineOf, type Outlined } from "./outline";
import { contentOf, isRate } from "./words";

/** A row with one figure, as rules are proposed for it. */
export interface Line extends Outlined {
  readonly key: CellKey;
  /** Position among the rows of its table. */
  readonly at: number;
  readonly label: string;
  readonly folded: string;
  /** It has a number, a letter or a bullet. */
  readonly marked: boolean;
  /** Bare. */
  readonly unit: string;
  readonly content: ReadonlySet<string>;
  /** "count": a figure that can be added up. */
  readonly holds: "count" | "rate" | "nothing";
}

/** The rows of every table with one column of figures. */
export function linesOf({ file, cells }: Template): readonly (readonly Line[])[] {
  return file.appendices.flatMap(({ tables }) =>
    tables
      .filter(({ columns }) => columns.filter(({ role }) => role === "value").length === 1)
      .map(({ rows }) => {
        const outline = outlineOf(rows);
        return rows.map(({ id, stt, label, unit }, at): Line => {
          const type = cells.get(id)?.measure.type;
          const holds =
            type === "percent" ? "rate" : type === "count" || type === "quantity" ? "count" : ("nothing" as const);
          return {
            key: id,
            at,
            label,
            folded: fold(label),
            marked: stt.trim() !== "",
            unit: bare(unit),
            content: contentOf(label),
            holds: holds === "count" && isRate(label) ? "nothing" : holds,
            ...outline[at]!,
          };
        });
      }),
  );
}
