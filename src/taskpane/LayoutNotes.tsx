import type { CheckedForm } from "../session/contract";
import { formNote } from "../text/form-notes";
import { check } from "../text/pane";
import { useStyles } from "./styles";

/** What on the sheet could not be placed, so that "no error" never covers a row nobody read. */
export function LayoutNotes({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const appendices = form.layout.appendices;
  const notes = [
    note(appendices.flatMap(({ missingRows }) => missingRows).length, check.missing),
    note(appendices.flatMap(({ unmatchedRows }) => unmatchedRows).length, check.unmatched),
    note(appendices.flatMap(({ doubtfulRows }) => doubtfulRows).length, check.doubtful),
  ].filter((text) => text !== null);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.map((text) => (
        <li key={text}>⚠ {text}</li>
      ))}
    </ul>
  );
}

/** What is told of the form once: nothing to be put right. */
export function FormNotes({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  if (form.formNotes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {form.formNotes.map(formNote).map(([first, ...more]) => (
        <li key={first}>{more.length === 0 ? first : <FormNoteLines first={first ?? ""} more={more} />}</li>
      ))}
    </ul>
  );
}

function FormNoteLines({ first, more }: { readonly first: string; readonly more: readonly string[] }) {
  return (
    <details>
      <summary>{first}</summary>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}

function note(count: number, text: (count: number) => string): string | null {
  return count === 0 ? null : text(count);
}
