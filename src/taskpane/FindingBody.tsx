import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { CheckedForm, Commands, ShownFinding, ShownSuspects } from "../session/contract";
import { finding as words } from "../text/pane";
import { CellButtons } from "./CellButtons";
import { describe } from "./describe";
import { Fixes } from "./Fixes";
import { useStyles } from "./styles";

const Explanation = lazy(() => import("./Explanation"));
const ReviewNote = lazy(() => import("./ReviewNote"));
const SuspectNote = lazy(() => import("./SuspectNote"));
const Why = lazy(() => import("./Why"));

const useBodyStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

interface FindingBodyProps {
  readonly form: CheckedForm;
  readonly shown: ShownFinding;
  /** Said here for all findings they would settle. */
  readonly suspects?: ShownSuspects | undefined;
  /** To be called before something is written that may settle it. */
  readonly settling: () => void;
  readonly commands: Commands;
}

/** An opened finding: where, what with the numbers, what to do; then the fixes. */
export default function FindingBody({ form, shown, suspects, settling, commands }: FindingBodyProps) {
  const styles = useStyles();
  const own = useBodyStyles();
  const [open, setOpen] = useState<"explanation" | "why" | null>(null);
  const { finding, cells } = shown;
  const first = cells[0];
  const text = describe(form, shown);

  return (
    <div className={own.body}>
      <p className={styles.plain}>
        <strong>{text.where}</strong> {first ? null : words.notOnSheet}
      </p>
      <p className={styles.plain}>{text.sentence}</p>
      {text.todo === "" ? null : <p className={styles.plain}>{text.todo}</p>}
      {shown.review ? (
        <Suspense fallback={null}>
          <ReviewNote
            review={shown.review}
            confirm={() => {
              settling();
              void commands.confirm(form.id, finding.rule);
            }}
          />
        </Suspense>
      ) : null}
      {suspects === undefined ? null : (
        <Suspense fallback={null}>
          <SuspectNote suspects={suspects} home={first?.place.sheet} commands={commands} />
        </Suspense>
      )}
      <Fixes form={form} shown={shown} settling={settling} commands={commands} />
      <div className={styles.row}>
        {finding.severity === "warning" && first && shown.review?.kind !== "noNote" ? (
          <Button size="small" aria-expanded={open === "explanation"} onClick={() => toggle("explanation")}>
            {words.explain}
          </Button>
        ) : null}
        {finding.place ? null : (
          <Button size="small" appearance="subtle" aria-expanded={open === "why"} onClick={() => toggle("why")}>
            {words.why}
          </Button>
        )}
      </div>
      <CellButtons cells={cells.slice(1)} commands={commands} />
      <Suspense fallback={null}>
        {open === "explanation" ? (
          <Explanation
            save={(explanation) => {
              setOpen(null);
              settling();
              void commands.explain(form.id, finding.rule, explanation);
            }}
            cancel={() => setOpen(null)}
          />
        ) : null}
        {open === "why" ? <Why form={form} shown={shown} noted={suspects !== undefined} commands={commands} /> : null}
      </Suspense>
    </div>
  );

  function toggle(part: "explanation" | "why") {
    setOpen(open === part ? null : part);
  }
}
