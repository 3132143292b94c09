import type { CatalogueEntry } from "../session/contract";
import { printDate } from "../text/dates";
import { start } from "../text/pane";
import { useStyles } from "./styles";

/** Which document prescribes the form, how long it is, and whether it is still in force. */
export function TemplateNote({ entry }: { readonly entry: CatalogueEntry }) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <p className={styles.note}>
        {prescribed(entry)} · {start.rows(entry.rows, entry.appendices)}
      </p>
      {entry.validTo === undefined ? null : <p className={styles.plain}>⚠ {start.expired(printDate(entry.validTo))}</p>}
      {entry.validityNote === undefined ? null : (
        <details>
          <summary>{start.validity}</summary>
          <p className={styles.note}>{entry.validityNote}</p>
        </details>
      )}
    </div>
  );
}

function prescribed({ regulation: { number, date, title } }: CatalogueEntry): string {
  return number === undefined || date === undefined ? title : start.regulation(number, printDate(date));
}
