import { insertion, type Edit } from "../archive/edits";
import { placed, prepended } from "../archive/xml-edits";
import { child, type Element } from "../archive/xml-tree";
import { flow } from "./flow";
import { CELL_ORDER, PARAGRAPH_ORDER } from "./schema-order";

/** How elements of ours are written in a part. */
export interface Writing {
  /** With its colon. */
  readonly prefix: string;
  /** Declares the prefix, where the part does not. */
  readonly declaration: string;
}

/** Excel's own colours for "bad" and "neutral", as in marked workbooks. */
const FILLS = { error: "FFC7CE", warning: "FFEB9C" } as const;

/** Shades a cell or a paragraph and puts a comment on its words. */
export function markedElement(
  xml: string,
  element: Element,
  severity: keyof typeof FILLS,
  id: number,
  writing: Writing,
): Edit[] {
  const shading = `<${writing.prefix}shd${writing.declaration} ${writing.prefix}val="clear" ${writing.prefix}color="auto" ${writing.prefix}fill="${FILLS[severity]}"/>`;
  const isCell = element.name === "tc";
  const paragraph = isCell ? firstParagraph(element) : element;
  const [holder, order] = isCell ? (["tcPr", CELL_ORDER] as const) : (["pPr", PARAGRAPH_ORDER] as const);
  const comment = commented(id, writing);
  if (paragraph !== element || child(element, holder)) {
    return [...shaded(xml, element, holder, order, shading, writing), ...around(xml, paragraph, comment)];
  }
  // Its properties and the comment begin at one place.
  const properties = `<${writing.prefix}${holder}${writing.declaration}>${shading}</${writing.prefix}${holder}>`;
  return around(xml, paragraph, { ...comment, before: properties + comment.before });
}

function firstParagraph(cell: Element): Element | undefined {
  return [...flow(cell)].find(({ name }) => name === "p");
}

function shaded(
  xml: string,
  element: Element,
  holder: string,
  order: readonly string[],
  shading: string,
  { prefix, declaration }: Writing,
): Edit[] {
  const properties = child(element, holder);
  if (!properties)
    return [prepended(xml, element, `<${prefix}${holder}${declaration}>${shading}</${prefix}${holder}>`)];
  const own = child(properties, "shd");
  if (own) return [{ start: own.start, end: own.end, text: shading }];
  return [placed(xml, properties, order, "shd", shading)];
}

interface Around {
  readonly before: string;
  readonly behind: string;
}

function commented(id: number, { prefix: p, declaration: d }: Writing): Around {
  const mark = (name: string) => `<${p}${name}${d} ${p}id="${id}"/>`;
  return {
    before: mark("commentRangeStart"),
    behind: `${mark("commentRangeEnd")}<${p}r${d}>${mark("commentReference").replace(d, "")}</${p}r>`,
  };
}

/** Around the words of a paragraph, behind its properties. */
function around(xml: string, paragraph: Element | undefined, { before, behind }: Around): Edit[] {
  if (!paragraph) return [];
  if (paragraph.isEmpty) return [prepended(xml, paragraph, before + behind)];
  const first = child(paragraph, "pPr")?.end ?? paragraph.inner;
  if (first === paragraph.innerEnd) return [insertion(first, before + behind)];
  return [insertion(first, before), insertion(paragraph.innerEnd, behind)];
}
