import { SHEET_COLUMNS, SHEET_ROWS } from "../../core";

/** Rows and columns of a sheet that are not shown, from 0, ascending. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Said by the attribute, or by no height or width at all. */
const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']|\s(?:ht|width)\s*=\s*["']0(?:\.0*)?["']/;

/** `head` is the sheet's XML before its rows, `rows` its rows as far as they are read. */
export function hiddenIn(head: string, rows: string): Hidden {
  const found: number[] = [];
  let number = 0;
  for (const [tag] of rows.matchAll(/<(?:\w+:)?row(?=[\s/>])[^<>]*>/g)) {
    number = Number(/\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? number + 1);
    if (number <= SHEET_ROWS && HIDDEN.test(tag)) found.push(number - 1);
  }
  const columns = new Set<number>();
  for (const [tag] of head.matchAll(/<(?:\w+:)?col\s[^<>]*>/g)) {
    if (!HIDDEN.test(tag)) continue;
    const [first, last] = ["min", "max"].map((name) =>
      Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(tag)?.[1]),
    );
    if (!first || !last) continue;
    for (let column = first; column <= Math.min(last, SHEET_COLUMNS); column += 1) columns.add(column - 1);
  }
  return { rows: found, columns: [...columns].sort((a, b) => a - b) };
}
