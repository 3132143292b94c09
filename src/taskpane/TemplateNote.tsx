import { Warning20Regular } from "./icons";
import type { CatalogueEntry } from "../session/contract";
import { printDate } from "../text/dates";
import { start } from "../text/pane";
import { useStyles } from "./styles";

interface TemplateNoteProps {
  readonly entry: CatalogueEntry;
  /** ISO date. */
  readonly today: string;
}

/** Which document prescribes the form, how long it is, and whether it is still in force. */
export function TemplateNote({ entry, today }: TemplateNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <p className={styles.note}>
        {prescribed(entry)} · {start.rows(entry.rows, entry.appendices)}
      </p>
      {validity() === null ? null : (
        <p className={styles.row} role="note">
          <Warning20Regular aria-hidden className={styles.warning} /> {validity()}
        </p>
      )}
      {entry.validityNote === undefined ? null : (
        <details>
          <summary>{start.validity}</summary>
          <p className={styles.note}>{entry.validityNote}</p>
        </details>
      )}
    </div>
  );

  function validity(): string | null {
    const { validFrom, validTo } = entry;
    if (validTo !== undefined && validTo < today) return start.expired(printDate(validTo));
    if (validFrom > today) return start.notYet(printDate(validFrom));
    return validTo === undefined ? null : start.expires(printDate(validTo));
  }
}

function prescribed({ regulation: { number, date, title } }: CatalogueEntry): string {
  return number === undefined || date === undefined ? title : start.regulation(number, printDate(date));
}
