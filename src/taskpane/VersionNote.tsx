import type { KeptState, CheckedForm } from "../session/contract";
import { check } from "../text/pane";
import { useStyles } from "./styles";

interface VersionNoteProps {
  readonly form: CheckedForm;
  readonly versions: KeptState["versions"];
}

/** Says that the form was inserted with another version of its template than it is checked with, and what changed since. */
export function VersionNote({ form: { template }, versions }: VersionNoteProps) {
  const styles = useStyles();
  const { id, version, changes = [] } = template.file;
  const made = Object.hasOwn(versions, id) ? versions[id] : undefined;
  if (made === undefined || made === version) return null;
  if (made > version) return <p className={styles.plain}>{check.newerVersion(made, version)}</p>;
  const since = changes.filter((change) => change.version > made && change.version <= version);
  return (
    <div className={styles.section} role="note">
      <p className={styles.plain}>{check.olderVersion(made, version)}</p>
      {since.length === 0 ? <p className={styles.note}>{check.noChanges}</p> : null}
      {since.length === 0 ? null : (
        <ul className={styles.list} aria-label={check.changes}>
          {since.map((change, index) => (
            <li key={index}>{check.change(change.version, change.note)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
