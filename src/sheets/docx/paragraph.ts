import { unescaped } from "../archive/xml";
import { attribute, child, type Element } from "../archive/xml-tree";
import { flow, property } from "./flow";

/** Reads paragraphs one after the other: a field may begin in one and end in another. */
export interface ParagraphReader {
  /** What the paragraph shows: "\n" for a break within it, "\t" for a tab. */
  read(paragraph: Element): string;
}

const OFF = new Set(["0", "false", "off"]);
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", ptab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

export function paragraphReader(xml: string): ParagraphReader {
  /** Fields that are open: whether what is read is still their code. */
  const fields: boolean[] = [];
  const hasPlaceholders = /[:<]showingPlcHdr\b/.test(xml);

  const content = (holder: Element): string => {
    let text = "";
    for (const each of flow(holder)) {
      if (each.name === "r") text += run(each);
      else if (each.name === "oMath" || each.name === "oMathPara") text += formula(each);
    }
    return text;
  };

  const run = (element: Element): string => {
    const isUnseen = isHidden(element) || (hasPlaceholders && isPlaceholder(element));
    let text = "";
    for (const each of flow(element)) {
      if (each.name === "fldChar") field(attribute(xml, each, "fldCharType"));
      else if (!isUnseen && !fields.includes(true))
        text += each.name === "t" ? written(xml, each) : (SIGNS[each.name] ?? "");
    }
    return text;
  };

  const field = (type: string | undefined): void => {
    if (type === "begin") fields.push(true);
    else if (type === "separate") fields[fields.length - 1] = false;
    else if (type === "end") fields.pop();
  };

  const isHidden = (element: Element): boolean => {
    const vanish = property(element, "rPr", "vanish");
    return vanish !== undefined && !OFF.has(attribute(xml, vanish, "val") ?? "");
  };

  /** A formula of Word as it is typed in a line: a fraction has its stroke. */
  const formula = (element: Element): string =>
    element.children
      .map((each) => {
        if (each.name === "t") return written(xml, each);
        const [over, under] = [child(each, "num"), child(each, "den")];
        return over && under ? `${formula(over)}/${formula(under)}` : formula(each);
      })
      .join("");

  return { read: content };
}

/** "Click here to enter text" of a control nobody has filled in. */
function isPlaceholder(element: Element): boolean {
  for (let each = element.parent; each !== null; each = each.parent) {
    if (each.name === "sdt" && property(each, "sdtPr", "showingPlcHdr")) return true;
  }
  return false;
}

const ASIDE = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|([^<]+)/g;

function written(xml: string, { inner, innerEnd }: Element): string {
  const text = xml.slice(inner, innerEnd);
  if (!text.includes("<")) return unescaped(text);
  return text.replace(ASIDE, (_, literal: string | undefined, plain: string | undefined) =>
    plain === undefined ? (literal ?? "") : unescaped(plain),
  );
}
