import { oncePer } from "../once-per";
import type { Forms } from "../recognise/forms";
import { LABEL } from "../recognise/thresholds";
import { bare } from "../recognise/wording";
import type { Row } from "../template/schema";

export type KnownRow = Pick<Row, "label" | "unit">;

/** The permanent id of what a row asks for, where known forms have one row of that label and unit; null for none. */
export function knownId(row: KnownRow, forms: Forms): string | null {
  const near = forms.labels.near(row.label)[0];
  if (!near || near.likeness < LABEL.asksTheSame) return null;
  return idsOf(forms).get(`${near.wording} ${bare(row.unit)}`) ?? null;
}

/** By wording and unit; null where it is the label of several questions. */
const idsOf = oncePer(({ forms }: Forms): ReadonlyMap<string, string | null> => {
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
});
