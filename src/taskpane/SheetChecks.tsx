import { Button } from "@fluentui/react-components";
import type { Commands, OpenForm, SessionState } from "../session/contract";
import { attach } from "../text/pane";
import { passedOverText } from "../text/undo";
import { useStyles } from "./styles";

interface SheetChecksProps {
  readonly state: SessionState;
  readonly form: OpenForm;
  readonly commands: Commands;
}

/** Says what attaching or taking away checks had to leave alone. */
export function PassedOverNote({ passed }: { readonly passed: SessionState["passedOver"] }) {
  const styles = useStyles();
  if (passed === null) return null;
  return (
    <div role="note">
      {passedOverText(passed).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** Offers to put what Excel itself can ask and mark on sheets that were not inserted by us. */
export function AttachOffer({ state, form, commands }: SheetChecksProps) {
  const styles = useStyles();
  const bare = form.sheets.filter(({ id }) => state.attached.get(id) === false);
  if (bare.length === 0) return state.marksRefused ? <p className={styles.note}>{attach.marksRefused}</p> : null;
  const { appendices } = form.layout;
  const matched = appendices.reduce((sum, { matchedRows }) => sum + matchedRows, 0);
  const missing = appendices.reduce((sum, { missingRows }) => sum + missingRows.length, 0);
  const names = [...new Set(bare.map(({ name }) => `“${name}”`))];
  return (
    <div className={styles.section} role="note">
      <p className={styles.plain}>{attach.offer(names, matched, matched + missing)}</p>
      <p className={styles.note}>{attach.effect}</p>
      <Button disabled={state.working === "attaching"} onClick={() => void commands.attach(form.id)}>
        {attach.attach(names.length)}
      </Button>
    </div>
  );
}

/** Takes the checks away from the sheets that carry them. */
export function DetachButton({ state, form, commands }: SheetChecksProps) {
  if (!form.sheets.some(({ id }) => state.attached.get(id) === true)) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      disabled={state.working === "detaching"}
      onClick={() => void commands.detach(form.id)}
    >
      {attach.detach}
    </Button>
  );
}
