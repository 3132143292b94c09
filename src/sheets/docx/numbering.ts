import { attribute, child, treeOf, type Element } from "../archive/xml-tree";
import { property } from "./flow";
import { bulletSign, printed } from "./number-formats";

/** The numbers Word itself prints before paragraphs: they are no text of the document, yet the reader sees "3.2.1". */
export interface Labels {
  /** What stands before this paragraph; "" for nothing. Asked once for every paragraph, in order. */
  next(paragraph: Element): string;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

interface List {
  /** Lists of one kind count on together. */
  readonly kind: string;
  readonly levels: readonly Level[];
  /** Levels at which this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Numbered {
  readonly list: string;
  readonly level: number;
}

const LEVELS = 9;
const DEEPEST_STYLE = 20;
const NO_LABELS: Labels = { next: () => "" };

export function labelsOf(documentXml: string, numberingXml: string | null, stylesXml: string | null): Labels {
  const isAsked = (xml: string | null) => xml !== null && /[:<]numPr\b/.test(xml);
  if (numberingXml === null || !(isAsked(documentXml) || isAsked(stylesXml))) return NO_LABELS;
  const styles = isAsked(stylesXml) && stylesXml !== null ? numberedStyles(stylesXml) : new Map<string, Numbered>();
  const lists = listsOf(numberingXml, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    next(paragraph) {
      const numbered = numberedBy(documentXml, paragraph, styles);
      const list = numbered && lists.get(numbered.list);
      if (!list) return "";
      const count = counts.get(list.kind) ?? [];
      counts.set(list.kind, count);
      if (!begun.has(numbered.list)) for (const [level, start] of list.restarts) count[level] = start - 1;
      begun.add(numbered.list);
      return counted(list.levels, count, numbered.level);
    },
  };
}

function counted(levels: readonly Level[], count: (number | undefined)[], level: number): string {
  count.length = Math.min(count.length, level + 1);
  const before = count[level];
  count[level] = before === undefined ? (levels[level]?.start ?? 1) : before + 1;
  return (levels[level]?.text ?? "").replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return printed(count[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
  });
}

function numberedBy(xml: string, paragraph: Element, styles: ReadonlyMap<string, Numbered>): Numbered | undefined {
  const style = property(paragraph, "pPr", "pStyle");
  const byStyle = style && styles.get(attribute(xml, style, "val") ?? "");
  const own = property(paragraph, "pPr", "numPr");
  if (!own) return byStyle;
  const list = valueOf(xml, own, "numId") ?? byStyle?.list;
  return list === undefined ? undefined : { list, level: levelOf(valueOf(xml, own, "ilvl")) ?? byStyle?.level ?? 0 };
}

/** Styles that number their paragraphs, those that take it from another style too. */
function numberedStyles(xml: string): Map<string, Numbered> {
  const styles = new Map(
    treeOf(xml)
      .children.filter(({ name }) => name === "style")
      .map((style) => [attribute(xml, style, "styleId") ?? "", style]),
  );
  const found = new Map<string, Numbered>();
  for (const id of styles.keys()) {
    let style = styles.get(id);
    for (let depth = 0; style !== undefined && depth < DEEPEST_STYLE; depth += 1) {
      const own = property(style, "pPr", "numPr");
      const list = own && valueOf(xml, own, "numId");
      if (own && list !== undefined) {
        found.set(id, { list, level: levelOf(valueOf(xml, own, "ilvl")) ?? 0 });
        break;
      }
      style = styles.get(valueOf(xml, style, "basedOn") ?? "");
    }
  }
  return found;
}

function listsOf(xml: string, styles: ReadonlyMap<string, Numbered>): Map<string, List> {
  const root = treeOf(xml);
  const all = (holder: Element, name: string) => holder.children.filter((each) => each.name === name);
  const kinds = new Map(all(root, "abstractNum").map((kind) => [attribute(xml, kind, "abstractNumId"), kind]));
  const nums = new Map(all(root, "num").map((num) => [attribute(xml, num, "numId") ?? "", num]));
  const kindOf = (num: Element | undefined) => num && kinds.get(valueOf(xml, num, "abstractNumId"));
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const own = kindOf(num);
    const link = own && valueOf(xml, own, "numStyleLink");
    const kind = link === undefined ? own : (kindOf(nums.get(styles.get(link)?.list ?? "")) ?? own);
    if (!kind) continue;
    const levels: Level[] = [];
    for (const level of all(kind, "lvl")) setLevel(xml, levels, level);
    const restarts = new Map<number, number>();
    for (const override of all(num, "lvlOverride")) {
      const at = levelOf(attribute(xml, override, "ilvl"));
      const start = valueOf(xml, override, "startOverride");
      for (const level of all(override, "lvl")) setLevel(xml, levels, level);
      if (at !== undefined && start !== undefined) restarts.set(at, Number(start) || 0);
    }
    lists.set(id, { kind: attribute(xml, kind, "abstractNumId") ?? "", levels, restarts });
  }
  return lists;
}

function setLevel(xml: string, levels: Level[], element: Element): void {
  const at = levelOf(attribute(xml, element, "ilvl"));
  if (at === undefined) return;
  const format = valueOf(xml, element, "numFmt") ?? "decimal";
  const text = valueOf(xml, element, "lvlText") ?? "";
  levels[at] = {
    format,
    text: format === "bullet" ? bulletSign(text) : text,
    start: Number(valueOf(xml, element, "start") ?? 1) || 0,
  };
}

function levelOf(text: string | undefined): number | undefined {
  const level = Number(text ?? NaN);
  return Number.isInteger(level) && level >= 0 && level < LEVELS ? level : undefined;
}

function valueOf(xml: string, holder: Element, name: string): string | undefined {
  const element = child(holder, name);
  return element && attribute(xml, element, "val");
}
