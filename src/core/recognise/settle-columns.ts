import { parseAddress } from "../address";
import type { Columns } from "./columns";
import type { FigureChoice, FigureOption } from "./figure-columns";
import type { FoundTable } from "./read-table";
import { columnBySums, type SheetFigures } from "./sums-decide";
import { bare } from "./wording";

/**
 * Settles which column holds the figures of a table where its headings left that open: as the caller said, else as the
 * sums of the form have it. A caller's word also goes before the words of the headings.
 */
export function settleColumns(found: FoundTable, column: string | undefined, figures: SheetFigures): FoundTable {
  const settled = new Map<Columns, Columns>();
  for (const columns of new Set(found.places.map((place) => place.columns))) {
    const { choice } = columns;
    if (choice === null) continue;
    const asked = column === undefined ? undefined : askedFor(choice.options, column);
    if (asked) settled.set(columns, withColumn(columns, choice, asked.column, true));
    else if (choice.unsure === "columns") {
      const told = columnBySums(found, columns, choice, figures);
      if (told !== null) settled.set(columns, withColumn(columns, choice, told, false));
    }
  }
  if (settled.size === 0) return found;
  const places = found.places.map((place) => {
    const columns = settled.get(place.columns);
    return columns === undefined ? place : { ...place, columns, doubtful: place.doubtfulRow };
  });
  return { ...found, places, columns: (found.columns && settled.get(found.columns)) ?? found.columns };
}

/** The one option with such a heading, else the one with such a letter. */
function askedFor(options: readonly FigureOption[], asked: string): FigureOption | undefined {
  const words = bare(asked);
  const only = (named: readonly FigureOption[]) => (named.length === 1 ? named[0] : undefined);
  const headed = (matches: (path: readonly string[]) => boolean) =>
    options.filter(({ heading }) => heading !== undefined && matches(heading.path));
  const letter = /^[a-z]{1,3}$/i.test(asked.trim()) ? parseAddress(`${asked.trim().toUpperCase()}1`) : null;
  return (
    only(headed((path) => path.at(-1) === words)) ??
    only(headed((path) => path.includes(words) || path.join("") === words)) ??
    options.find((option) => option.column === letter?.column)
  );
}

function withColumn(columns: Columns, choice: FigureChoice, chosen: number, answered: boolean): Columns {
  const aside = choice.options.flatMap((option) => (option.column === chosen ? [] : option.column));
  return {
    ...columns,
    values: new Map([...columns.values.keys()].map((id) => [id, chosen])),
    choice: { ...choice, chosen, unsure: null, answered, aside },
  };
}
