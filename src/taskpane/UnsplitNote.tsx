import { Warning20Regular } from "./icons";
import type { SessionState } from "../session/contract";
import { unsplitOn } from "../text/unsplit";
import { useStyles } from "./styles";

/** Names the sheets onto which a table came as plain text, and says what to do. */
export default function UnsplitNote({ sheets }: { readonly sheets: SessionState["unsplit"] }) {
  const styles = useStyles();
  return sheets.map(({ name, by }) => (
    <p key={name} role="note" className={styles.plain}>
      <Warning20Regular aria-hidden className={styles.warning} /> {unsplitOn(name, by)}
    </p>
  ));
}
