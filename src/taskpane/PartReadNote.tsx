import { Warning20Regular } from "./icons";
import type { SessionState } from "../session/contract";
import { capital } from "../text/capital";
import { partRead } from "../text/part-read";
import { unsplitOn } from "../text/unsplit";
import { useStyles } from "./styles";

/** Names the sheets that were not read, or in part only: what is said below is not of all there is. */
export default function PartReadNote({ unsplit, cut }: Pick<SessionState, "unsplit" | "cut">) {
  const styles = useStyles();
  const lines = [
    ...unsplit.map(({ name, by }) => unsplitOn(name, by)),
    ...cut.map((sheet) => `${capital(partRead(sheet))}.`),
  ];
  return lines.map((line) => (
    <p key={line} role="note" className={styles.plain}>
      <Warning20Regular aria-hidden className={styles.warning} /> {line}
    </p>
  ));
}
