import { Button, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { CheckedForm, Commands, SessionState } from "../session/contract";
import { nextBlank } from "../session/contract/values";
import { check } from "../text/pane";
import {
  CheckmarkCircle20Filled,
  ChevronDown16Regular,
  ChevronRight16Regular,
  ErrorCircle20Filled,
  Warning20Filled,
} from "./icons";
import { useStyles } from "./styles";

const Progress = lazy(() => import("./Progress"));

const useHeadStyles = makeStyles({
  narrow: { minWidth: 0, paddingLeft: 0, paddingRight: 0, fontWeight: "inherit", whiteSpace: "nowrap" },
});

interface StatusHeadProps {
  readonly state: SessionState;
  readonly form: CheckedForm;
  readonly commands: Commands;
}

/** How the form stands, always in sight. */
export function StatusHead({ state, form, commands }: StatusHeadProps) {
  const styles = useStyles();
  const own = useHeadStyles();
  const [open, setOpen] = useState(false);
  const { counts } = form;
  const blank = nextBlank(form, state.selected);
  const asks = counts.required > 0;
  const [filled, all] = asks ? [counts.requiredFilled, counts.required] : [counts.filled, counts.fillable];
  const progress = asks ? check.required(filled, all) : check.progress(filled, all);
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
      <div className={styles.ends}>
        {asks ? (
          <Button
            appearance="transparent"
            size="small"
            className={own.narrow}
            aria-expanded={open}
            icon={open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
            iconPosition="after"
            onClick={() => setOpen(!open)}
          >
            {progress}
          </Button>
        ) : (
          <span>{progress}</span>
        )}
        {blank === null ? null : (
          <Button size="small" className={styles.fixed} onClick={() => void commands.goTo(blank.place)}>
            {check.nextBlank}
          </Button>
        )}
      </div>
      {all === 0 ? null : <ProgressBar thickness="large" aria-label={progress} value={filled} max={all} />}
      {open && asks ? (
        <Suspense fallback={null}>
          <Progress form={form} readAt={state.checkedAt} commands={commands} />
        </Suspense>
      ) : null}
    </div>
  );

  function statusText(): string {
    if (state.checkedAt === null) return check.notYet;
    if (counts.filled === 0 && counts.errors + counts.warnings + counts.explained === 0) return check.nothingFilled;
    return check.status(counts.errors, counts.warnings, counts.explained);
  }
}
