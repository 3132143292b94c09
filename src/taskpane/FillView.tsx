import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CheckedForm } from "../session/contract";
import type { FillOffer } from "../session/contract/fill";
import { chosenFileFault } from "../text/chosen-file";
import { entryText, fill as words, leftText } from "../text/fill";
import { check, periodNames } from "../text/pane";
import { FileButton } from "./FileButton";
import { titleOf } from "./form-title";
import { PlaceButton } from "./PlaceButton";
import { useStyles } from "./styles";
import { TaskFrame } from "./TaskFrame";
import type { TaskProps } from "./tasks";

/** Longer lists are opened by the clerk. */
const OPEN = 20;

/** The figures of a report in a file: what would go where and what would not, then one write. */
export default function FillView({ state, form: first, commands, close }: TaskProps) {
  const styles = useStyles();
  // Another sheet may come to the front meanwhile: the view stays with the form it was opened for.
  const [id] = useState(first?.id);
  const [offer, setOffer] = useState<FillOffer | null>(null);
  const [said, setSaid] = useState("");
  const form = state.forms.find((one) => one.id === id) ?? first;
  if (!form) return null;

  return (
    <TaskFrame heading={words.heading} back={words.back} about={titleOf(form)} close={close}>
      <p className={styles.note}>{words.hint}</p>
      <div>
        <FileButton label={words.choose} accept=".docx,.xlsx,.xlsm" choose={(file) => void read(form, file)} />
      </div>
      <p role="status" className={styles.plain}>
        {said}
      </p>
      {offer === null ? null : preview(form, offer)}
    </TaskFrame>
  );

  function preview(target: CheckedForm, { entries, left, same, unread, moreUnread, ...from }: FillOffer) {
    return (
      <>
        <p className={styles.plain}>{words.from(from.file, from.template)}</p>
        {warnings(from).map((line) => (
          <p key={line} className={styles.plain}>
            ⚠ {line}
          </p>
        ))}
        {entries.length === 0 ? <p className={styles.plain}>{words.nothing}</p> : null}
        {same === 0 ? null : <p className={styles.note}>{words.same(same)}</p>}
        <Part title={words.entries(entries.length)} count={entries.length}>
          {entries.map((entry) => (
            <li key={`${entry.kind} ${entry.key}`}>
              <PlaceButton place={entry.place} commands={commands}>
                {entryText(entry)}
              </PlaceButton>
            </li>
          ))}
        </Part>
        <Part title={words.left(left.length)} count={left.length}>
          {left.map((one, at) => (
            <li key={at}>{leftText(one)}</li>
          ))}
        </Part>
        <Part title={words.unread(unread.length + moreUnread)} count={unread.length}>
          {unread.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {moreUnread === 0 ? null : <li>{words.moreUnread(moreUnread)}</li>}
        </Part>
        {entries.length === 0 ? null : (
          <div className={styles.foot}>
            <Button
              appearance="primary"
              disabled={state.working === "writing"}
              onClick={() => void write(target, entries)}
            >
              {words.write(entries.length)}
            </Button>
          </div>
        )}
      </>
    );
  }

  function warnings({ otherPeriod, otherOffice }: Pick<FillOffer, "otherPeriod" | "otherOffice">): readonly string[] {
    return [
      ...(otherPeriod ? [words.otherPeriod(check.period(periodNames[otherPeriod.id], otherPeriod.year))] : []),
      ...(otherOffice === null ? [] : [words.otherOffice(otherOffice)]),
    ];
  }

  async function read(target: CheckedForm, file: File) {
    const answer = await commands.readFilling(target.id, file);
    setOffer(answer?.kind === "offer" ? answer.offer : null);
    setSaid(answer?.kind === "unread" ? `⚠ ${chosenFileFault(file.name, answer.fault)}` : "");
  }

  async function write(target: CheckedForm, entries: FillOffer["entries"]) {
    const written = await commands.fillIn(target.id, entries);
    setSaid(words.written(written));
    if (written > 0) setOffer(null);
  }
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <details open={count <= OPEN}>
      <summary>{title}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}
