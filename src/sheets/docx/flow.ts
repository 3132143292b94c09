import { child, type Element } from "../archive/xml-tree";

/** The document as a reader sees it with all tracked changes accepted: what holds others is looked through, what is gone is left out. */

const LOOKED_THROUGH = new Set([
  "sdtContent",
  "customXml",
  "smartTag",
  "ins",
  "moveTo",
  "fldSimple",
  "hyperlink",
  "dir",
  "bdo",
  "Choice",
  "Fallback",
]);
const GONE = new Set(["del", "moveFrom"]);

/** What an element holds: paragraphs and tables, rows, cells or runs, whatever they are wrapped in. */
export function* flow(element: Element): Generator<Element> {
  for (const each of element.children) {
    if (GONE.has(each.name)) continue;
    if (each.name === "sdt") yield* through(child(each, "sdtContent"));
    else if (each.name === "AlternateContent") yield* through(known(each));
    else if (LOOKED_THROUGH.has(each.name)) yield* flow(each);
    else yield each;
  }
}

function* through(element: Element | undefined): Generator<Element> {
  if (element) yield* flow(element);
}

/** Of content in two versions the one for programs that know nothing newer. */
function known(alternates: Element): Element | undefined {
  return child(alternates, "Fallback") ?? child(alternates, "Choice");
}

/** A property such as "pPr", then "vMerge" in it. */
export function property(element: Element, holder: string, name: string): Element | undefined {
  const properties = child(element, holder);
  return properties && child(properties, name);
}
