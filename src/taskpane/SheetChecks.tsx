import { Button } from "@fluentui/react-components";
import type { Commands, CheckedForm, SessionState } from "../session/contract";
import { attach } from "../text/attach";
import { AskFirst } from "./AskFirst";
import { useStyles } from "./styles";

interface SheetChecksProps {
  readonly state: SessionState;
  readonly form: CheckedForm;
  readonly commands: Commands;
}

/** Offers to put what Excel itself can ask and mark on sheets that were not inserted by us. */
export function AttachOffer({ state, form, commands }: SheetChecksProps) {
  const styles = useStyles();
  const bare = form.sheets.filter(({ id }) => state.attached.get(id) === false);
  if (bare.length === 0) return <MissingMarksNote state={state} />;
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

/** Says which marks Excel did not take. */
function MissingMarksNote({ state }: Pick<SheetChecksProps, "state">) {
  const styles = useStyles();
  const { missingMarks, forms } = state;
  if (missingMarks.length === 0) return null;
  const names = new Map(forms.flatMap(({ sheets }) => sheets.map(({ id, name }) => [id, name] as const)));
  const places = missingMarks.map(({ sheet, address }) => ({ sheet: names.get(sheet) ?? "", address }));
  return <p className={styles.note}>{attach.marksMissing(places)}</p>;
}

/** Takes the checks away from the sheets that carry them, once that is confirmed. */
export function DetachButton({ state, form, commands }: SheetChecksProps) {
  const carrying = form.sheets.filter(({ id }) => state.attached.get(id) === true);
  if (carrying.length === 0) return null;
  const names = [...new Set(carrying.map(({ name }) => `“${name}”`))];
  return (
    <AskFirst
      label={attach.detach}
      question={attach.detachAsk(names)}
      appearance="subtle"
      size="small"
      disabled={state.working === "detaching"}
      act={() => void commands.detach(form.id)}
    />
  );
}
