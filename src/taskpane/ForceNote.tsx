import { Warning20Filled } from "./icons";
import type { CheckedForm, Verdict } from "../session/contract";
import { printDate } from "../text/dates";
import { submit as words } from "../text/pane";
import { useStyles } from "./styles";

/** Says that the form is not in force for the period. Regulations lag: it does not keep the report from being sent. */
export function ForceNote({ form, force }: { readonly form: CheckedForm; readonly force: Verdict["force"] }) {
  const styles = useStyles();
  const { validFrom, validTo, validityNote } = form.template.file;
  if (force === "inForce") return null;
  return (
    <div role="note">
      <p className={styles.plain}>
        <Warning20Filled aria-hidden className={styles.warning} />{" "}
        {force === "expired" ? words.expired(printDate(validTo ?? "")) : words.notInForce(printDate(validFrom))}
      </p>
      {validityNote === undefined ? null : (
        <details>
          <summary>{words.validity}</summary>
          <p className={styles.note}>{validityNote}</p>
        </details>
      )}
    </div>
  );
}
