import { type Block, isHeading } from "./blocks";
import { evenFold } from "./even-fold";

/** Lines a report has above its first section at most, and signs of one of them. */
const HEADING = { lines: 14, rows: 6, characters: 300 };

/** The lines above the first section of a report: its office, its title, its period. */
export function headingOf(blocks: readonly Block[]): readonly string[] {
  const lines: string[] = [];
  for (const block of blocks.slice(0, HEADING.lines)) {
    if (block.kind === "table") lines.push(...cellsOf(block.rows.slice(0, HEADING.rows)));
    else if (isHeading(block.text) || /^\s*(?:[IVX]+|1)\s*\./.test(block.text)) break;
    else lines.push(block.text.slice(0, HEADING.characters));
  }
  return lines.length === Math.min(blocks.length, HEADING.lines) && !blocks.some(isSection) ? titled(lines) : lines;
}

function cellsOf(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flat().flatMap((cell) => (cell === "" ? [] : [cell.slice(0, HEADING.characters)]));
}

function isSection(block: Block): boolean {
  return block.kind === "paragraph" && isHeading(block.text);
}

/** Of a text without sections only what stands under a title is one: a pasted sentence is none. */
function titled(lines: readonly string[]): readonly string[] {
  const named = lines.findIndex((line) => /^bao cao\b/.test(evenFold(line)));
  const at = named >= 0 ? named : lines.findIndex((line) => line === line.toUpperCase() && /\p{L}{4}/u.test(line));
  return at < 0 ? [] : lines.slice(0, at + 3);
}
