import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PlugDisconnected20Regular } from "./icons";
import { faultText } from "../text/faults";
import { check } from "../text/pane";
import type { SessionState } from "../session/contract";

const useNoteStyles = makeStyles({
  note: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& svg": { flexShrink: 0 },
  },
  text: { margin: 0 },
});

interface FaultNoteProps {
  readonly fault: NonNullable<SessionState["fault"]>;
  /** Reads again; null where the view below has a button for it. */
  readonly again: (() => void) | null;
}

/** Says that Excel could not be read or written, why, and what to do. */
export function FaultNote({ fault, again }: FaultNoteProps) {
  const styles = useNoteStyles();
  return (
    <div role="alert" className={styles.note}>
      <PlugDisconnected20Regular aria-hidden />
      <div>
        <p className={styles.text}>{faultText(fault)}</p>
        {again === null ? null : (
          <Button size="small" onClick={again}>
            {check.again}
          </Button>
        )}
      </div>
    </div>
  );
}
