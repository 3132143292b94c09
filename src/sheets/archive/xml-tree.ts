import { FileFault } from "./file-fault";
import { MAX_ELEMENTS } from "./limits";
import { attributesOf } from "./xml";
import { scan, type Tag } from "./xml-scan";

/** An element of a part and where it stands in the part's text. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** The prefix with its colon; "" where there is none. */
  readonly prefix: string;
  /** The namespace; "" for none. */
  readonly space: string;
  readonly parent: Element | null;
  readonly children: readonly Element[];
  /** From "<" of the start tag to behind ">" of the end tag. */
  readonly start: number;
  readonly end: number;
  /** What lies between start tag and end tag; for "<a/>" both are where the element ends. */
  readonly inner: number;
  readonly innerEnd: number;
  readonly isEmpty: boolean;
}

/** Mutable while the tree grows. */
interface Growing {
  name: string;
  prefix: string;
  space: string;
  parent: Growing | null;
  children: Growing[];
  start: number;
  end: number;
  inner: number;
  innerEnd: number;
  isEmpty: boolean;
  spaces: ReadonlyMap<string, string>;
}

const NO_SPACES: ReadonlyMap<string, string> = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);
const NONE: readonly Element[] = [];

/**
 * A part as a tree. Of elements called `closed` (local names) what is inside is looked over but not kept. Throws
 * FileFault on what is not well-formed, on a prefix without namespace, on more elements than a part may have.
 */
export function treeOf(xml: string, closed: ReadonlySet<string> = new Set()): Element {
  let root: Growing | null = null;
  let current: Growing | null = null;
  let passedOver = 0;
  let count = 0;
  scan(xml, {
    open(tag) {
      if (passedOver > 0 || (current !== null && closed.has(current.name))) {
        passedOver += 1;
        return;
      }
      count += 1;
      if (count > MAX_ELEMENTS) throw new FileFault("tooLarge", `${count} elements`);
      const made = grown(xml, tag, current);
      current?.children.push(made);
      root ??= made;
      current = made;
    },
    close(tag) {
      if (passedOver > 0) {
        passedOver -= 1;
        return;
      }
      if (current === null) return;
      current.innerEnd = tag.isEmpty ? tag.end : tag.start;
      current.end = tag.end;
      current = current.parent;
    },
  });
  if (root === null) throw new FileFault("broken", "XML without a root");
  return root;
}

function grown(xml: string, { name, start, end, isEmpty }: Tag, parent: Growing | null): Growing {
  const spaces = declared(xml.slice(start, end), parent?.spaces ?? NO_SPACES);
  const colon = name.indexOf(":") + 1;
  const prefix = name.slice(0, colon);
  const space = spaces.get(prefix.slice(0, -1));
  if (space === undefined && prefix !== "") throw new FileFault("broken", `XML: no namespace of ${name}`);
  return {
    name: name.slice(colon),
    prefix,
    space: space ?? "",
    parent,
    children: isEmpty ? (NONE as Growing[]) : [],
    start,
    end,
    inner: end,
    innerEnd: end,
    isEmpty,
    spaces,
  };
}

function declared(tag: string, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!tag.includes("xmlns")) return known;
  const own = [...attributesOf(tag)].filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  return new Map([...known, ...own.map(([name, space]) => [name === "xmlns" ? "" : name.slice(6), space] as const)]);
}

/** The attributes of an element as written, names with their prefixes. */
export function attributes(xml: string, element: Element): ReadonlyMap<string, string> {
  return attributesOf(startTagOf(xml, element));
}

/** One attribute by its name without prefix. */
export function attribute(xml: string, element: Element, name: string): string | undefined {
  const all = attributes(xml, element);
  return all.get(name) ?? [...all].find(([each]) => each.endsWith(`:${name}`))?.[1];
}

export function startTagOf(xml: string, { start, inner }: Element): string {
  return xml.slice(start, inner);
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((each) => each.name === name);
}

export function* descendants(element: Element): Generator<Element> {
  for (const each of element.children) {
    yield each;
    yield* descendants(each);
  }
}
