import type { CellKey } from "../../core";
import type { FindingContext, ShownIndicator } from "../../report/finding-context";

const LONGEST_LABEL = 70;

/** "3.1.3 Tổng số TTHC … (ô D31)". */
export function placeOf(key: CellKey, context: FindingContext): string {
  const cell = context.cell(key);
  return withAddress(`${number(cell)} ${short(cell.label)}`.trim(), cell);
}

/** "3.1.3 (D31)", "D31" where the row has no number, its label where it is not on the sheet. */
export function nameOf(key: CellKey, context: FindingContext): string {
  const cell = context.cell(key);
  const [stt, address] = [number(cell), addressOf(cell)];
  if (stt === "") return address ?? `“${short(cell.label)}”`;
  return address === null ? stt : `${stt} (${address})`;
}

/** "dòng 3.1.3 (ô D31)", "các ô D32, D33 và D34". */
export function rows(keys: readonly CellKey[], context: FindingContext): string {
  const cells = keys.map((key) => context.cell(key));
  const [only, second] = cells;
  if (only !== undefined && second === undefined) return row(only);
  const addresses = cells.map(addressOf).filter((address) => address !== null);
  if (addresses.length === cells.length) return `các ô ${listed(addresses)}`;
  return `các dòng ${listed(cells.map((cell) => number(cell) || `“${short(cell.label)}”`))}`;
}

/** "dòng 1.4.1 (ô D16) ghi 20; dòng 1.4.2 (ô D17) để trống". */
export function facts(keys: readonly CellKey[], context: FindingContext): string {
  return keys
    .map((key) => context.cell(key))
    .map((cell) => `${row(cell)} ${cell.shown === "" ? "để trống" : `ghi ${cell.shown}`}`)
    .join("; ");
}

function row(cell: ShownIndicator): string {
  return withAddress(`dòng ${number(cell) || `“${short(cell.label)}”`}`, cell);
}

function withAddress(text: string, cell: ShownIndicator): string {
  const address = addressOf(cell);
  return address === null ? text : `${text} (ô ${address})`;
}

/** "D31", "D104 trang “Phụ lục 1”". */
function addressOf({ address, sheet }: ShownIndicator): string | null {
  return address === null || sheet === undefined ? address : `${address} trang “${sheet}”`;
}

function number({ stt }: ShownIndicator): string {
  return stt.trim().replace(/\.$/, "");
}

function short(label: string): string {
  const text = label
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[;:,.]$/, "");
  if (text.length <= LONGEST_LABEL) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_LABEL))} …`;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`;
}
