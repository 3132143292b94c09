import { numbering } from "../recognise/wording";
import type { TableRow } from "./table";

/** What is odd about the number of a row, and the earlier row that shows it; rows by position. */
export interface NumberFault {
  readonly row: number;
  readonly earlier: number;
  readonly fault: "repeated" | "jump";
  readonly number: string;
}

interface Numbered {
  readonly row: number;
  readonly last: number;
}

const DOTTED = /^\d{1,3}(?:\.\d{1,3})*$/;

/** The dotted number of each row; null for letters, Roman numbers and none. */
export function numbersOf(rows: readonly TableRow[]): (string | null)[] {
  let before = "";
  return rows.map(({ stt, bareNumber }) => {
    const number = numbering(stt);
    if (!DOTTED.test(number)) return null;
    before = bareNumber && number.includes(".") && follows(before, `${number}0`) ? `${number}0` : number;
    return before;
  });
}

/**
 * Numbers that repeat or leave others out among those under one number. A list that begins anew with 1, or below a
 * heading with a letter or a Roman number, is another list.
 */
export function numberFaults(rows: readonly TableRow[]): NumberFault[] {
  const faults: NumberFault[] = [];
  const lists = new Map<string, Numbered>();
  const seen = new Map<string, number>();
  const numbers = numbersOf(rows);
  numbers.forEach((number, row) => {
    if (number === null) {
      if (isOtherNumber(rows[row]!)) restart();
      return;
    }
    const [list, last] = apart(number);
    if (list === "" && last === 1) restart();
    const before = lists.get(list);
    const first = seen.get(number);
    if (first !== undefined && !(last === 1 && before !== undefined && before.last > 1)) {
      faults.push({ row, earlier: first, fault: "repeated", number });
    } else if (before !== undefined && last > before.last + 1) {
      faults.push({ row, earlier: before.row, fault: "jump", number });
    }
    if (first === undefined) seen.set(number, row);
    lists.set(list, { row, last });
  });
  return faults;

  function restart(): void {
    lists.clear();
    seen.clear();
  }
}

/** "1.2.3" is the third under "1.2". */
export function apart(number: string): [list: string, last: number] {
  const at = number.lastIndexOf(".");
  return [number.slice(0, Math.max(0, at)), Number(number.slice(at + 1))];
}

function follows(before: string, number: string): boolean {
  const [[list, last], [ownList, own]] = [apart(before), apart(number)];
  return list === ownList && own === last + 1;
}

/** "II", "A": at most a few letters. */
function isOtherNumber({ stt }: TableRow): boolean {
  return /^[a-z]{1,5}$/.test(numbering(stt));
}
