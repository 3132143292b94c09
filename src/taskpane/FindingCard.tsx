import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled, ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { Commands, OpenForm, ShownFinding } from "../session/contract";
import { finding as words } from "../text/pane";
import { CellButtons } from "./CellButtons";
import { describe, sectionOf } from "./describe";
import { Fixes } from "./Fixes";
import { useStyles } from "./styles";

const Explanation = lazy(() => import("./Explanation"));
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
  go: {
    justifyContent: "flex-start",
    textAlign: "left",
    padding: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  section: { fontSize: tokens.fontSizeBase200 },
  where: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingCardProps {
  readonly form: OpenForm;
  readonly shown: ShownFinding;
  /** One of its cells is selected on the sheet. */
  readonly selected: boolean;
  readonly commands: Commands;
}

/** One finding: where, what, the numbers, what to do; then the fixes. */
export function FindingCard({ form, shown, selected, commands }: FindingCardProps) {
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
      <div className={styles.row}>
        {explained ? (
          <Checkmark16Filled aria-hidden />
        ) : finding.severity === "error" ? (
          <ErrorCircle16Filled aria-hidden className={styles.error} />
        ) : (
          <Warning16Filled aria-hidden className={styles.warning} />
        )}
        <span>{explained ? words.explained : words.severity[finding.severity]}</span>
        {selected ? <Badge appearance="outline">{words.selected}</Badge> : null}
      </div>
      <p className={mergeClasses(styles.note, card.section)}>
        {[first?.sheetName, sectionOf(form.template, finding.cells[0] ?? "")].filter(Boolean).join(" · ")}
      </p>
      {first ? (
        <Button
          appearance="transparent"
          className={card.go}
          aria-label={`${words.goTo(first.address)}: ${text.where}`}
          onClick={() => void commands.goTo(first.place)}
        >
          <span className={card.where}>{text.where}</span>
        </Button>
      ) : (
        <p className={styles.plain}>
          <span className={card.where}>{text.where}</span> {words.notOnSheet}
        </p>
      )}
      <p className={styles.plain}>{text.sentence}</p>
      {text.todo === "" ? null : <p className={styles.plain}>{text.todo}</p>}
      <Fixes form={form} shown={shown} commands={commands} />
      <div className={styles.row}>
        {finding.severity === "warning" && first ? (
          <Button size="small" aria-expanded={open === "explanation"} onClick={() => toggle("explanation")}>
            {words.explain}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" aria-expanded={open === "why"} onClick={() => toggle("why")}>
          {words.why}
        </Button>
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
        {open === "why" ? <Why form={form} shown={shown} /> : null}
      </Suspense>
    </li>
  );

  function toggle(part: "explanation" | "why") {
    setOpen(open === part ? null : part);
  }
}
