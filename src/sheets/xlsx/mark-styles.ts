import { insertion, type Edit } from "../archive/edits";
import { appended, placed, withAttribute } from "../archive/xml-edits";
import { attribute, child, treeOf, type Element } from "../archive/xml-tree";
import { fills } from "./plain-styles";
import { STYLES_ORDER } from "./schema-order";

/** The colours of conditional formats: Excel's own "bad" and "neutral". */
const FILLS = { error: "FFFFC7CE", warning: "FFFFEB9C" } as const;
const START_TAG = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/;
const OWN_FILL = /\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g;

export interface MarkedStyles {
  /** The style that is `style` but for its fill, as an index into the cell formats. */
  readonly marked: (style: number, severity: keyof typeof FILLS) => number;
  /** What the part needs for every style asked for so far. */
  readonly edits: () => readonly Edit[];
}

/** Styles are only added, at the end of their lists: nothing that uses one changes. */
export function markedStyles(xml: string): MarkedStyles {
  const root = treeOf(xml);
  const { prefix } = root;
  const list = (name: string) => child(root, name);
  const formats = (list("cellXfs")?.children ?? []).map((format) => xml.slice(format.start, format.end));
  // A list of formats that is missing is made with the one that any cell has.
  const known = Math.max(1, formats.length);
  const plain = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  const firstFill = list("fills")?.children.length ?? 2;
  const added = new Map<string, string>();
  const places = new Map<string, number>();

  return {
    marked(style, severity) {
      const key = `${severity} ${style}`;
      const place = places.get(key) ?? known + places.size;
      places.set(key, place);
      const fill = firstFill + Object.keys(FILLS).indexOf(severity);
      if (!added.has(key)) added.set(key, withFill(formats[style] ?? formats[0] ?? plain, fill));
      return place;
    },
    edits() {
      const colours = Object.values(FILLS).map(
        (rgb) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/></${prefix}patternFill></${prefix}fill>`,
      );
      const own = [...added.values()];
      const made = `<${prefix}cellXfs>${plain}${own.join("")}</${prefix}cellXfs>`;
      const paints = fills(prefix)
        .replace(` count="2"`, "")
        .replace(`</${prefix}fills>`, `${colours.join("")}</${prefix}fills>`);
      if (root.isEmpty) return [appended(xml, root, paints + made)];
      return [
        ...longer(xml, root, "fills", colours, paints),
        ...longer(xml, root, "cellXfs", formats.length === 0 ? [plain, ...own] : own, made),
      ];
    },
  };
}

/** A list with more items; the whole list where there is none. */
function longer(xml: string, root: Element, name: string, items: readonly string[], whole: string): Edit[] {
  const list = child(root, name);
  if (!list) return [placed(xml, root, STYLES_ORDER, name, whole)];
  const count = list.children.length + items.length;
  const counted = attribute(xml, list, "count") === undefined ? [] : [withAttribute(xml, list, "count", String(count))];
  if (!list.isEmpty) return [...counted, insertion(list.innerEnd, items.join(""))];
  const edit = appended(xml, list, items.join(""));
  return [{ ...edit, text: edit.text.replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, "") }];
}

function withFill(format: string, fill: number): string {
  const [tag = ""] = START_TAG.exec(format) ?? [];
  const bare = tag.replace(OWN_FILL, "").replace(/\s*(\/?>)$/, ` fillId="${fill}" applyFill="1"$1`);
  return bare + format.slice(tag.length);
}
