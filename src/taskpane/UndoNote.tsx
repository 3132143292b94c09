import { Button } from "@fluentui/react-components";
import type { SessionState } from "../session/contract";
import { nothingWritten, undoName, undoneText } from "../text/undo";
import { useStyles } from "./styles";

interface UndoNoteProps {
  readonly state: SessionState;
  readonly undo: () => Promise<void>;
}

/** After a command that writes: takes it back, says what became of that, or that nothing was written. */
export default function UndoNote({ state, undo }: UndoNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      {state.nothingWritten ? (
        <p role="status" className={styles.plain}>
          {nothingWritten}
        </p>
      ) : null}
      {state.undone === null ? null : (
        <div role="status">
          {undoneText(state.undone).map((line) => (
            <p key={line} className={styles.plain}>
              {line}
            </p>
          ))}
        </div>
      )}
      {state.undo === null ? null : (
        <div>
          <Button size="small" disabled={state.working === "undoing"} onClick={() => void undo()}>
            {undoName(state.undo)}
          </Button>
        </div>
      )}
    </div>
  );
}
