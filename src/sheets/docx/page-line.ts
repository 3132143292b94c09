import { fold } from "../../core";
import type { Block } from "./blocks";

/** "15", "– 15 –", "Trang 15/20", "(tiếp theo)", "(tiếp theo trang trước)". */
const PAGE_LINE =
  /^(?:[–—-]?\s*\d{1,3}\s*[–—-]?|trang \d{1,3}(?:\s*[/-]\s*\d{1,3})?|\(?tiep(?: theo)?(?: trang (?:truoc|sau))?\)?[.…]*)$/;
const LONGEST = 30;

/** Without the lines that only say where a page ends or goes on, which a conversion from paper leaves between two tables. */
export function withoutPageLines(blocks: readonly Block[]): readonly Block[] {
  const lastTable = blocks.map(({ kind }) => kind).lastIndexOf("table");
  /** Behind a table with nothing said between. */
  let isBehind = false;
  return blocks.filter((block, at) => {
    const isGone = block.kind === "paragraph" && isBehind && at < lastTable && isPageLine(block.text);
    isBehind = block.kind === "table" || (isBehind && (isGone || block.text.trim() === ""));
    return !isGone;
  });
}

function isPageLine(text: string): boolean {
  const line = text.trim();
  return line !== "" && line.length <= LONGEST && PAGE_LINE.test(fold(line));
}
