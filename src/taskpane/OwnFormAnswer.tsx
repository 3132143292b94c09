import { Warning20Regular } from "./icons";
import type { FormAnswer } from "../session/contract";
import { lintSentence } from "../text/lint";
import { ownFormAnswer, ownFormProblem } from "../text/own-form";
import { useStyles } from "./styles";

interface OwnFormAnswerProps {
  readonly file: string;
  readonly answer: FormAnswer;
}

/** What became of a form added from a file. */
export default function OwnFormAnswer({ file, answer }: OwnFormAnswerProps) {
  const styles = useStyles();
  switch (answer.kind) {
    case "added":
      return (
        <>
          <p className={styles.plain}>{ownFormAnswer.added(answer.entry.name, answer.entry.rows)}</p>
          {answer.remarks.length === 0 ? null : (
            <Sentences heading={ownFormAnswer.remarks} sentences={answer.remarks.map(lintSentence)} />
          )}
        </>
      );
    case "refused":
      return (
        <>
          <p className={styles.row}>
            <Warning20Regular aria-hidden className={styles.warning} />
            {ownFormAnswer.refused(file, answer.problems.length + answer.left)}
          </p>
          <Sentences heading={ownFormAnswer.list} sentences={answer.problems.map(ownFormProblem)} />
          {answer.left === 0 ? null : <p className={styles.note}>{ownFormAnswer.more(answer.left)}</p>}
        </>
      );
    case "tooMany":
      return <p className={styles.plain}>{ownFormAnswer.tooMany(answer.most)}</p>;
    case "notKept":
      return <p className={styles.plain}>{ownFormAnswer.cannotKeep}</p>;
  }
}

function Sentences({ heading, sentences }: { readonly heading: string; readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={heading}>
      {sentences.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}
