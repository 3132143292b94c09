import type { Forms } from "../recognise/forms";
import { bare } from "../recognise/wording";
import type { Row } from "../template/schema";

/** How much a label must resemble a known one to ask the same. */
const SAME_LABEL = 0.9;

export type KnownRow = Pick<Row, "label" | "unit">;

const gathered = new WeakMap<Forms, ReadonlyMap<string, string | null>>();

/** The permanent id of what a row asks for, where known forms have one row of that label and unit; null for none. */
export function knownId(row: KnownRow, forms: Forms): string | null {
  const near = forms.labels.near(row.label)[0];
  if (!near || near.likeness < SAME_LABEL) return null;
  const known = gathered.get(forms) ?? gather(forms);
  gathered.set(forms, known);
  return known.get(`${near.wording} ${bare(row.unit)}`) ?? null;
}

/** By wording and unit; null where it is the label of several questions. */
function gather({ forms }: Forms): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { tables } of forms) {
    for (const { table, rows, values, byWording } of tables) {
      if (values !== 1) continue;
      for (const [wording, positions] of byWording) {
        for (const at of positions) {
          const { id, asks = id } = table.rows[at]!;
          const key = `${wording} ${rows[at]!.unit}`;
          const before = ids.get(key);
          ids.set(key, before === undefined || before === asks ? asks : null);
        }
      }
    }
  }
  return ids;
}
