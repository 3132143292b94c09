import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ErrorCircle20Filled, QuestionCircle20Filled, Warning20Filled } from "./icons";
import { useEffect, useRef, type ReactNode } from "react";
import type { Commands, CheckedForm, ShownFinding, SubmitAnswer, SessionState } from "../session/contract";
import { rowLabelOf } from "../session/contract/values";
import { printDate, printTime } from "../text/dates";
import { check, submit as words } from "../text/pane";
import { appendixName, readyDetail, verdictHeads, verdictReasons } from "../text/verdict";
import { BlankCells } from "./BlankCells";
import { FindingRows } from "./FindingRows";
import { ForceNote } from "./ForceNote";
import { FormNotes } from "./LayoutNotes";
import { ProofNote } from "./ProofNote";
import { PlaceButton } from "./PlaceButton";
import { useStyles } from "./styles";
import { ReportNumber } from "./ReportNumber";
import { SubmitPaper } from "./SubmitPaper";
import { UnreadableCell } from "./UnreadableCell";

interface SubmitViewProps {
  readonly form: CheckedForm;
  readonly answer: SubmitAnswer;
  /** When the figures were read. */
  readonly readAt: number | null;
  /** A later read has failed: the answer no longer holds. */
  readonly old: boolean;
  readonly unread: SessionState["unread"];
  readonly commands: Commands;
}

/** Unread figures shown one by one. */
const MOST_UNREAD = 100;

/** May this report be sent, and if not, what is missing. */
export default function SubmitView({ form, answer, readAt, old, unread, commands }: SubmitViewProps) {
  const styles = useStyles();
  const { result } = answer;
  const { sheets } = form;
  const ready = result.verdict === "ready";
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone. The clerk may have gone on to the sheet while it was read.
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  const sections = result.reasons.flatMap((reason) => (reason.code === "blanks" ? reason.sections : []));
  const missing = [
    ...result.missingAppendices.map((id) => appendixName(id, form.template)),
    ...result.missingRows.map((row) => rowLabelOf(form.template, row)),
  ];

  return (
    <section className={styles.section}>
      <div>
        <Button size="small" onClick={commands.closeSubmit}>
          ← {words.back}
        </Button>
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h1>
      <div role="status">
        {old && readAt !== null ? <p className={styles.plain}>{words.old(printTime(readAt))}</p> : null}
        <p className={styles.row}>
          {old ? (
            <Warning20Filled aria-hidden className={styles.warning} />
          ) : ready ? (
            <CheckmarkCircle20Filled aria-hidden className={styles.success} />
          ) : result.verdict === "notJudged" ? (
            <QuestionCircle20Filled aria-hidden className={styles.warning} />
          ) : (
            <ErrorCircle20Filled aria-hidden className={styles.error} />
          )}
          <strong>{old ? words.unknown : verdictHeads[result.verdict]}</strong>
        </p>
        {old ? null : (
          <p className={styles.plain}>
            {ready ? readyDetail(form.counts.required) : verdictReasons(result.reasons, form.template)}
          </p>
        )}
      </div>
      {old ? (
        <div>
          <Button size="small" onClick={() => void commands.submit(form.id)}>
            {check.again}
          </Button>
        </div>
      ) : null}
      <p className={styles.plain}>
        {result.due !== null && result.daysLeft !== null
          ? words.due(printDate(result.due), result.daysLeft)
          : words.noDue}
      </p>
      <FormNotes form={form} />
      <ForceNote form={form} force={result.force} />
      <ProofNote form={form} readAt={readAt} commands={commands} />
      <Group title={words.groups.unread} count={unread.length} hint={words.unreadHint} open>
        {unread.slice(0, MOST_UNREAD).map(({ place, address, sheetName, text }) => (
          <li key={`${place.sheet}!${address}`}>
            <PlaceButton place={place} commands={commands}>
              {words.unread(address, sheetName, text)}
            </PlaceButton>
          </li>
        ))}
      </Group>
      <Part title={words.groups.errors} count={result.errors.length} open>
        {rows(words.groups.errors, result.errors)}
      </Part>
      <Part title={words.groups.warnings} count={result.openWarnings.length} open>
        {rows(words.groups.warnings, result.openWarnings)}
      </Part>
      <Group title={words.groups.captions} count={result.openCaptions.length} open>
        {result.openCaptions.map(({ place, text }) => (
          <li key={`${place.sheet}:${place.row}`}>
            <PlaceButton place={place} commands={commands}>
              {sheets.length > 1 ? `${sheets.find(({ id }) => id === place.sheet)?.name}: ${text}` : text}
            </PlaceButton>
          </li>
        ))}
      </Group>
      <Part title={words.groups.afterSigning} count={result.afterSigning.length}>
        <ReportNumber form={form.id} lines={result.afterSigning} commands={commands} />
      </Part>
      <Group title={words.groups.missing} count={missing.length} open>
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </Group>
      <Group title={words.groups.notChecked} count={result.unreadable.length} hint={words.notCheckedHint}>
        {result.unreadable.map((one) => (
          <UnreadableCell key={one.cell} form={form} {...one} commands={commands} />
        ))}
      </Group>
      <Group title={words.groups.blanks} count={result.blanks.length} hint={words.blanksHint}>
        <BlankCells form={form} sections={sections} commands={commands} />
      </Group>
      <Part
        title={words.groups.explained}
        count={result.explainedWarnings.length}
        hint={answer.unkept ? words.unkept : words.explainedHint}
      >
        {rows(words.groups.explained, result.explainedWarnings)}
      </Part>
      {old ? null : <SubmitPaper form={form} readAt={readAt} commands={commands} />}
    </section>
  );

  function rows(name: string, findings: readonly ShownFinding[]) {
    return <FindingRows form={form} findings={findings} name={name} selected={null} commands={commands} />;
  }
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly open?: boolean;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A list of places, under its title. */
function Group({ children, ...part }: PartProps) {
  const styles = useStyles();
  return (
    <Part {...part}>
      <ul className={styles.list}>{children}</ul>
    </Part>
  );
}

function Part({ title, count, open = false, hint, children }: PartProps) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <details open={open}>
      <summary>
        {title} ({count})
      </summary>
      {hint === undefined ? null : <p className={styles.note}>{hint}</p>}
      {children}
    </details>
  );
}
