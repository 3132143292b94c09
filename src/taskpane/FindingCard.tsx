import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { CheckedForm, Commands, ShownFinding, ShownSuspects } from "../session/contract";
import { finding as words } from "../text/pane";
import { CellButtons } from "./CellButtons";
import { describe } from "./describe";
import { FindingHead } from "./FindingHead";
import { Fixes } from "./Fixes";
import { useStyles } from "./styles";

const Explanation = lazy(() => import("./Explanation"));
const ReviewNote = lazy(() => import("./ReviewNote"));
const SuspectNote = lazy(() => import("./SuspectNote"));
const Why = lazy(() => import("./Why"));

const useCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    scrollMargin: "96px 0",
  },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
  error: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  warning: { borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  explained: { borderLeft: `4px solid ${tokens.colorNeutralStroke1}` },
});

interface FindingCardProps {
  readonly form: CheckedForm;
  readonly shown: ShownFinding;
  /** One of its cells is selected on the sheet. */
  readonly selected: boolean;
  /** Said here for all findings they would settle. */
  readonly suspects?: ShownSuspects | undefined;
  readonly commands: Commands;
}

/** One finding: where, what, the numbers, what to do; then the fixes. */
export function FindingCard({ form, shown, selected, suspects, commands }: FindingCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const [open, setOpen] = useState<"explanation" | "why" | null>(null);
  const { finding, cells, explained } = shown;
  const first = cells[0];
  const text = describe(form, shown);

  return (
    <li
      data-rule={finding.rule}
      aria-current={selected ? "true" : undefined}
      className={mergeClasses(card.card, card[explained ? "explained" : finding.severity], selected && card.selected)}
    >
      <FindingHead form={form} shown={shown} where={text.where} selected={selected} commands={commands} />
      <p className={styles.plain}>{text.sentence}</p>
      {text.todo === "" ? null : <p className={styles.plain}>{text.todo}</p>}
      {shown.review ? (
        <Suspense fallback={null}>
          <ReviewNote review={shown.review} confirm={() => void commands.confirm(form.id, finding.rule)} />
        </Suspense>
      ) : null}
      {suspects === undefined ? null : (
        <Suspense fallback={null}>
          <SuspectNote suspects={suspects} home={first?.place.sheet} commands={commands} />
        </Suspense>
      )}
      <Fixes form={form} shown={shown} commands={commands} />
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
              void commands.explain(form.id, finding.rule, explanation);
            }}
            cancel={() => setOpen(null)}
          />
        ) : null}
        {open === "why" ? <Why form={form} shown={shown} noted={suspects !== undefined} commands={commands} /> : null}
      </Suspense>
    </li>
  );

  function toggle(part: "explanation" | "why") {
    setOpen(open === part ? null : part);
  }
}
