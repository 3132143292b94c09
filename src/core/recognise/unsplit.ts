import type { SheetSnapshot, Snapshot } from "../sheet";
import type { Template } from "../template/template";
import { prepare, type Forms } from "./forms";
import { textLines } from "./text-lines";
import { UNSPLIT } from "./thresholds";

/** What parts the columns that came to stand in one cell. */
export type PartedBy = "tabs" | "spaces";

/** A sheet onto which a table came as plain text: number, label, unit and figure of each row together in one cell. */
export interface UnsplitSheet {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly by: PartedBy;
}

interface Row {
  /** What may be the label of an indicator, its unit behind it where only single spaces part them. */
  readonly labels: readonly string[];
  readonly by: PartedBy;
}

const PARTED = /\t+|[ \u00A0]{2,}|\s*\|\s*/;
const NUMBERED_WITH_FIGURE = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]?)\s+(\S.*)\s\d[\d.,]*\s*%?$/;

/** The sheets of which nothing can be read until their columns are parted. */
export function unsplitSheets({ sheets }: Snapshot, templates: readonly Template[]): readonly UnsplitSheet[] {
  const forms = prepare(templates);
  return sheets.flatMap((sheet) => {
    const by = partedBy(sheet, forms);
    return by === null ? [] : [{ sheet: sheet.id, by }];
  });
}

/** Null where the sheet is not such a one. */
export function partedBy(sheet: SheetSnapshot, forms: Forms): PartedBy | null {
  const lines = textLines(sheet).slice(0, UNSPLIT.lookedAt);
  const alone = lines.filter(({ cells }) => cells.length === 1 && cells[0]?.number === false);
  if (alone.length === 0 || alone.length < lines.length * UNSPLIT.alone) return null;
  const texts = alone.flatMap(({ cells }) => (cells[0]?.text ?? "").split("\n")).slice(0, UNSPLIT.lookedAt);
  const rows = texts.flatMap((text) => rowIn(text.trim()) ?? []);
  if (rows.length < Math.max(UNSPLIT.rows, UNSPLIT.share * texts.length)) return null;
  const known = rows.filter(({ labels }) =>
    labels.some((label) => (forms.labels.near(label)[0]?.likeness ?? 0) >= UNSPLIT.like),
  );
  if (known.length < UNSPLIT.rows) return null;
  return known.filter(({ by }) => by === "tabs").length * 2 > known.length ? "tabs" : "spaces";
}

function rowIn(text: string): Row | null {
  const parts = text.split(PARTED).filter((part) => part !== "");
  if (parts.length >= 3) return { labels: parts, by: text.includes("\t") ? "tabs" : "spaces" };
  const together = NUMBERED_WITH_FIGURE.exec(text)?.[1];
  return together === undefined ? null : { labels: [together], by: "spaces" };
}
