import { type Edit, insertion } from "./edits";
import { escaped } from "./xml";
import { type Element, startTagOf } from "./xml-tree";

/** Changes of elements that leave everything around them as it is written. */

/** Puts something behind what an element holds; an empty element is opened for it. */
export function appended(xml: string, element: Element, text: string): Edit {
  return element.isEmpty ? opened(xml, element, text) : insertion(element.innerEnd, text);
}

/** Puts something before what an element holds; an empty element is opened for it. */
export function prepended(xml: string, element: Element, text: string): Edit {
  return element.isEmpty ? opened(xml, element, text) : insertion(element.inner, text);
}

function opened(xml: string, { start, end, prefix, name }: Element, text: string): Edit {
  const tag = xml.slice(start, end).replace(/\s*\/>$/, ">");
  return { start, end, text: `${tag}${text}</${prefix}${name}>` };
}

/** Puts a child where the schema's order wants it: before the first that must come later, else at the end. */
export function placed(xml: string, element: Element, order: readonly string[], name: string, text: string): Edit {
  const rank = order.indexOf(name);
  const later = element.children.find((each) => rankOf(each, order) > rank);
  return later ? insertion(later.start, text) : appended(xml, element, text);
}

/** Gives an attribute this value, in place of the one it has. `name` is as written, with its prefix. */
export function withAttribute(xml: string, element: Element, name: string, value: string): Edit {
  const tag = startTagOf(xml, element);
  const found = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const attribute = `${name}="${escaped(value)}"`;
  if (found) {
    const start = element.start + found.index + 1;
    return { start, end: start + found[0].length - 1, text: attribute };
  }
  return insertion(element.start + tag.search(/\s*\/?>$/), ` ${attribute}`);
}

/** The place of an element in the order of its parent's schema; of what stands for others, that of the first it stands for. -1 for what the order does not name. */
export function rankOf(element: Element, order: readonly string[]): number {
  if (element.name !== "AlternateContent") return order.indexOf(element.name);
  const inside = element.children.flatMap((choice) => choice.children);
  return Math.max(-1, ...inside.slice(0, 1).map((each) => rankOf(each, order)));
}

/** Whether the children stand in the order of their schema; what it does not name may stand anywhere. */
export function isInOrder(element: Element, order: readonly string[]): boolean {
  const ranks = element.children.map((each) => rankOf(each, order)).filter((rank) => rank >= 0);
  return ranks.every((rank, i) => i === 0 || rank >= (ranks[i - 1] ?? 0));
}
