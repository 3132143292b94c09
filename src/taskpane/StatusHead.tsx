import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Warning20Filled } from "./icons";
import type { CheckedForm, Commands, SessionState } from "../session/contract";
import { printTime } from "../text/dates";
import { check } from "../text/pane";
import { useStyles } from "./styles";

interface StatusHeadProps {
  readonly state: SessionState;
  readonly form: CheckedForm;
  readonly commands: Commands;
}

/** How the form stands, always in sight. */
export function StatusHead({ state, form: { counts }, commands }: StatusHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <div className={styles.ends}>
        <div role="status" className={styles.status}>
          {counts.errors > 0 ? (
            <ErrorCircle20Filled aria-hidden className={mergeClasses(styles.error, styles.icon)} />
          ) : counts.warnings > 0 ? (
            <Warning20Filled aria-hidden className={mergeClasses(styles.warning, styles.icon)} />
          ) : state.checkedAt !== null && state.fault === null && counts.filled > 0 ? (
            <CheckmarkCircle20Filled aria-hidden className={mergeClasses(styles.success, styles.icon)} />
          ) : null}
          <span>{statusText()}</span>
        </div>
        <Button size="small" className={styles.fixed} onClick={() => void commands.check()}>
          {check.again}
        </Button>
      </div>
      <span className={styles.note}>
        {counts.required > 0
          ? check.required(counts.requiredFilled, counts.required)
          : check.progress(counts.filled, counts.fillable)}
        {state.checkedAt === null ? "" : ` · ${check.checkedAt(printTime(state.checkedAt))}`}
      </span>
    </div>
  );

  function statusText(): string {
    if (state.checkedAt === null) return check.notYet;
    if (counts.filled === 0 && counts.errors + counts.warnings + counts.explained === 0) return check.nothingFilled;
    return check.status(counts.errors, counts.warnings, counts.explained);
  }
}
