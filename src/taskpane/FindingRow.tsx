import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled, ErrorCircle16Filled, Warning16Filled } from "./icons";
import { lazy, Suspense } from "react";
import type { CheckedForm, Commands, ShownSuspects } from "../session/contract";
import { lines as words } from "../text/lines";
import { states } from "../text/pane";
import type { FindingRow as Row } from "./finding-rows";
import { lineOf } from "./line-text";
import { useStyles } from "./styles";

const FindingBody = lazy(() => import("./FindingBody"));

const useRowStyles = makeStyles({
  // What stays in sight above and below would cover it.
  row: { scrollMargin: "150px 0 64px" },
  under: { paddingLeft: tokens.spacingHorizontalL },
  heading: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  go: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    minHeight: "28px",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  where: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  stt: { flexShrink: 0 },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  name: { flex: "1 1 0", minWidth: 0 },
  what: { flexShrink: 1, maxWidth: "70%" },
  action: { flexShrink: 0, minWidth: 0 },
  body: { paddingLeft: tokens.spacingHorizontalXL },
});

interface FindingRowProps {
  readonly form: CheckedForm;
  readonly row: Row;
  /** By which the list finds its button. */
  readonly at: number;
  readonly open: boolean;
  /** One of its cells is selected on the sheet. */
  readonly current: boolean;
  /** The way into the list by the Tab key. */
  readonly isStop: boolean;
  readonly suspects: ShownSuspects | undefined;
  readonly press: () => void;
  /** Something is to be written that may settle it. */
  readonly settling: () => void;
  readonly commands: Commands;
}

/** A line of the list: which cell, which row of the form, what; opened in place for the rest. */
export function FindingRow(props: FindingRowProps) {
  const { form, row, at, open, current, isStop, suspects, press, settling, commands } = props;
  const styles = useStyles();
  const own = useRowStyles();
  const { shown, line, group } = row;
  const { before, where, stt, name, what, after } = lineOf(form, row);
  const certain = line?.certain ?? [];

  return (
    <li aria-current={current ? "true" : undefined} className={mergeClasses(own.row, line === undefined && own.under)}>
      {group === undefined ? null : (
        <h2 className={own.heading}>
          <span className={own.cut}>{words.group(group, form.sheets.length > 1)}</span>{" "}
          <span className={own.action}>({group.count})</span>
        </h2>
      )}
      <div className={own.line}>
        <button
          type="button"
          data-row={at}
          tabIndex={isStop ? 0 : -1}
          aria-expanded={open}
          className={mergeClasses(own.go, current && own.current)}
          onClick={press}
        >
          {shown.explained ? (
            <Checkmark16Filled aria-hidden className={own.action} />
          ) : shown.finding.severity === "error" ? (
            <ErrorCircle16Filled aria-hidden className={mergeClasses(own.action, styles.error)} />
          ) : (
            <Warning16Filled aria-hidden className={mergeClasses(own.action, styles.warning)} />
          )}
          <span className={styles.readOut}>{before}</span>
          <span className={own.where}>{where}</span> <span className={own.stt}>{stt}</span>{" "}
          <span className={mergeClasses(own.cut, own.name)}>{name}</span>{" "}
          <span className={mergeClasses(own.cut, own.what)}>{what}</span>
          <span className={styles.readOut}>{after}</span>
        </button>
        {certain.length === 0 ? null : (
          <Button
            size="small"
            className={own.action}
            onClick={() => {
              settling();
              void commands.applyCertain(form.id, certain);
            }}
          >
            {words.repairAll(certain.length)}
          </Button>
        )}
      </div>
      {open && row.own.length === 1 ? (
        <div className={own.body} data-body={at}>
          <Suspense fallback={<p className={styles.note}>{states.opening}</p>}>
            <FindingBody form={form} shown={shown} suspects={suspects} settling={settling} commands={commands} />
          </Suspense>
        </div>
      ) : null}
    </li>
  );
}
