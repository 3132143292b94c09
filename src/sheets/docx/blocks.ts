import { attribute, type Element } from "../archive/xml-tree";
import type { OpenDocument } from "./document";
import { flow, property } from "./flow";
import { type ParagraphReader, paragraphReader } from "./paragraph";

export interface Paragraph {
  readonly kind: "paragraph";
  readonly element: Element;
  readonly text: string;
}

export interface Cell {
  readonly element: Element;
  /** Columns of the table's grid. */
  readonly column: number;
  readonly columns: number;
  /** Empty below the first cell of a merge. */
  readonly text: string;
  /** The cell whose merge goes on here, or the cell itself. */
  readonly owner: Element;
}

export interface Table {
  readonly kind: "table";
  readonly element: Element;
  readonly rows: readonly (readonly Cell[])[];
}

export type Block = Paragraph | Table;

/** No row of Word is wider; a span beyond is damage or harm. */
const MOST_COLUMNS = 63;

/** Paragraphs and tables of the document in their order; tables in cells are text. Rows taken out under tracked changes are gone. */
export function blocksOf(document: OpenDocument): readonly Block[] {
  return new BlockReader(document).blocks(document.body);
}

class BlockReader {
  private readonly paragraphs: ParagraphReader;

  constructor(private readonly document: OpenDocument) {
    this.paragraphs = paragraphReader(document.xml);
  }

  blocks(holder: Element): Block[] {
    const found: Block[] = [];
    /** A paragraph whose end was taken out goes on in the next. */
    let open: Paragraph | null = null;
    for (const each of flow(holder)) {
      if (each.name === "p") {
        const text: string = (open?.text ?? "") + this.textOf(each);
        const paragraph: Paragraph = { kind: "paragraph", element: each, text };
        open = isEndGone(each) ? paragraph : null;
        if (!open) found.push(paragraph);
      } else if (each.name === "tbl") found.push(...this.table(each));
    }
    return open && open.text !== "" ? [...found, open] : found;
  }

  /** A table of one cell is a frame around what it holds. */
  private table(element: Element): Block[] {
    const rows = [...flow(element)].filter(({ name }) => name === "tr");
    const [first, ...others] = rows.flatMap((row) => [...flow(row)].filter(({ name }) => name === "tc"));
    if (first && others.length === 0 && [...flow(first)].some(({ name }) => name === "tbl")) return this.blocks(first);
    const read = this.rows(rows.filter((row) => !property(row, "trPr", "del")));
    return read.length === 0 ? [] : [{ kind: "table", element, rows: read }];
  }

  private rows(rows: readonly Element[]): (readonly Cell[])[] {
    const owners = new Map<number, Element>();
    return rows.map((row) => {
      let column = this.number(property(row, "trPr", "gridBefore")) ?? 0;
      let left: Element | undefined;
      return [...flow(row)].flatMap((element): Cell[] => {
        if (element.name !== "tc") return [];
        const columns = Math.max(1, this.number(property(element, "tcPr", "gridSpan")) ?? 1);
        const at = column;
        column = Math.min(column + columns, MOST_COLUMNS);
        const isRight = this.isContinued(element, "hMerge");
        const goesOn = isRight || this.isContinued(element, "vMerge");
        const owner = goesOn ? ((isRight ? left : owners.get(at)) ?? element) : element;
        left = owner;
        owners.set(at, owner);
        const text = this.cellText(element);
        return at >= MOST_COLUMNS
          ? []
          : [{ element, column: at, columns: column - at, text: goesOn ? "" : text, owner }];
      });
    });
  }

  private isContinued(cell: Element, name: "vMerge" | "hMerge"): boolean {
    const merge = property(cell, "tcPr", name);
    return merge !== undefined && attribute(this.document.xml, merge, "val") !== "restart";
  }

  private cellText(cell: Element): string {
    if (property(cell, "tcPr", "cellDel")) return "";
    return this.blocks(cell).map(blockText).join("\n").replace(/\n+$/, "");
  }

  private textOf(paragraph: Element): string {
    const label = this.document.labels.next(paragraph);
    const text = this.paragraphs.read(paragraph);
    return label === "" || text === "" ? label + text : `${label} ${text}`;
  }

  private number(element: Element | undefined): number | undefined {
    const value = element && Number(attribute(this.document.xml, element, "val"));
    return value !== undefined && Number.isInteger(value) && value >= 0 ? Math.min(value, MOST_COLUMNS) : undefined;
  }
}

function isEndGone(paragraph: Element): boolean {
  const mark = property(paragraph, "pPr", "rPr");
  return mark?.children.some(({ name }) => name === "del" || name === "moveFrom") ?? false;
}

function blockText(block: Block): string {
  if (block.kind === "paragraph") return block.text;
  return block.rows.map((cells) => cells.map(({ text }) => text).join("\t")).join("\n");
}
