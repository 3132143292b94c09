import { startTags } from "../archive/xml";

/** The colours of conditional formats: Excel's own "bad" and "neutral". */
const FILLS = { error: "FFFFC7CE", warning: "FFFFEB9C" } as const;

export interface MarkedStyles {
  /** The style that is `style` but for its fill, as an index into the cell formats. */
  readonly marked: (style: number, severity: keyof typeof FILLS) => number;
  /** The part with every style asked for so far. */
  readonly xml: () => string;
}

/** Styles are only added, at the end of their lists: nothing that uses one changes. */
export function markedStyles(xml: string): MarkedStyles {
  const prefix = /<(\w+:)?styleSheet[\s>]/.exec(xml)?.[1] ?? "";
  const list = listOf(xml, `${prefix}cellXfs`);
  const formats =
    list.inner.match(new RegExp(`<${prefix}xf(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}xf>)`, "g")) ?? [];
  const fills = startTags(listOf(xml, `${prefix}fills`).inner, "fill").length;
  const added = new Map<string, string>();

  return {
    marked(style, severity) {
      const key = `${severity} ${style}`;
      const fill = fills + Object.keys(FILLS).indexOf(severity);
      if (!added.has(key)) added.set(key, withFill(formats[style] ?? formats[0] ?? `<${prefix}xf/>`, fill));
      return formats.length + [...added.keys()].indexOf(key);
    },
    xml() {
      const colours = Object.values(FILLS).map(
        (rgb) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/></${prefix}patternFill></${prefix}fill>`,
      );
      return appended(appended(xml, `${prefix}fills`, colours), `${prefix}cellXfs`, [...added.values()]);
    },
  };
}

function withFill(format: string, fill: number): string {
  const [tag = ""] = /^<[^>]*>/.exec(format) ?? [];
  const bare = tag.replace(/\s(?:fillId|applyFill)="[^"]*"/g, "");
  return bare.replace(/\s*(\/?>)$/, ` fillId="${fill}" applyFill="1"$1`) + format.slice(tag.length);
}

function listOf(xml: string, name: string): { readonly start: number; readonly end: number; readonly inner: string } {
  const open = new RegExp(`<${name}(?=[\\s>])[^>]*>`).exec(xml);
  const end = xml.indexOf(`</${name}>`);
  if (!open || end < 0) return { start: -1, end: -1, inner: "" };
  return { start: open.index, end, inner: xml.slice(open.index + open[0].length, end) };
}

function appended(xml: string, name: string, items: readonly string[]): string {
  const { start, end } = listOf(xml, name);
  if (start < 0) return xml;
  const head = xml
    .slice(start, end)
    .replace(
      /^(<[^>]*\scount=")(\d+)"/,
      (_, before: string, count: string) => `${before}${Number(count) + items.length}"`,
    );
  return xml.slice(0, start) + head + items.join("") + xml.slice(end);
}
