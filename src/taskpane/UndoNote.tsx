import { Button } from "@fluentui/react-components";
import type { SessionState } from "../session/contract";
import { undoName, undoneText } from "../text/undo";
import { useStyles } from "./styles";

interface UndoNoteProps {
  readonly state: SessionState;
  readonly undo: () => Promise<void>;
}

/** After a write of ours: takes it back, and says what became of that. */
export default function UndoNote({ state, undo }: UndoNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.section}>
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
