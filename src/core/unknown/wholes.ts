import type { Forms } from "../recognise/forms";
import { bare, numbering } from "../recognise/wording";
import type { TableRow } from "./table";

/** A row that counts some of what another row counts; rows by position. */
export interface PartOf {
  readonly part: number;
  readonly whole: number;
}

/**
 * Rows under the words by which the known forms name the parts of a total, in the number's place or before the label:
 * each is a part of the row right above the words, if both have one unit. Parts may overlap, so their sum says nothing.
 */
export function partsOf(rows: readonly TableRow[], forms: Forms): PartOf[] {
  const words = partWords(forms);
  const parts: PartOf[] = [];
  let whole: number | null = null;
  rows.forEach((row, at) => {
    const isNamed = words.some((word) => numbering(row.stt) === word || bare(row.label).startsWith(word));
    if (isNamed) whole ??= isNumbered(rows[at - 1]) ? at - 1 : null;
    else if (isNumbered(row) || row.unit === "") whole = null;
    if (whole !== null && row.unit !== "" && bare(row.unit) === bare(rows[whole]!.unit))
      parts.push({ part: at, whole });
  });
  return parts;
}

/** A list that goes on below the words marks its rows with a bullet or not at all. */
function isNumbered(row: TableRow | undefined): boolean {
  return row !== undefined && /[\p{L}\p{N}]/u.test(row.stt);
}

function partWords({ forms }: Forms): string[] {
  const stts = forms.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ stt }) => stt)));
  return [...new Set(stts)].filter((stt) => stt.length > 5 && /^[a-z]+$/.test(stt));
}
