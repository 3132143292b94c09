import { fold } from "../../core";

const HEADING = /^phu luc(?: so)?(?: [0-9]{1,2}[a-z]?| [ivx]{1,5}| [a-e])?(?=$|[\s.:,;()/-])/;
const MAY_BE = /^\s*ph/i;
const NUMBER = /^(?:\d{1,2}[a-z]?|[ivx]{1,5}|[a-e])$/i;
/** A heading is a short line. */
const LONGEST = 100;
/** "Phụ lục 2 kèm theo báo cáo này": a sentence goes on in small letters, a heading does not. */
const GOES_ON = /^\s+\p{Ll}/u;

/** "Phụ lục 2" where a paragraph is the heading of an appendix, in the paper's own words; null for any other. */
export function appendixHeading(text: string): string | null {
  if (!MAY_BE.test(text)) return null;
  const line = (text.trim().split(/[\n\t]/)[0] ?? "").normalize("NFC").replace(/\s+/g, " ");
  const found = line.length > LONGEST ? null : HEADING.exec(fold(line));
  if (!found) return null;
  const words = line.split(" ").slice(0, found[0].split(" ").length);
  if (GOES_ON.test(line.slice(words.join(" ").length))) return null;
  const bare = words.map((word) => word.replace(/[^\p{L}\p{N}]+$/u, ""));
  const name = bare.map((word) => (NUMBER.test(word) ? word : word.toLowerCase())).join(" ");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
