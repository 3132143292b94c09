import { makeStyles, tokens } from "@fluentui/react-components";
import { PlugDisconnected20Regular } from "./icons";
import { faultText } from "../text/pane";
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

/** Says that Excel could not be read or written, why, and what to do. */
export function FaultNote({ fault }: { readonly fault: NonNullable<SessionState["fault"]> }) {
  const styles = useNoteStyles();
  return (
    <div role="alert" className={styles.note}>
      <PlugDisconnected20Regular aria-hidden />
      <p className={styles.text}>{faultText(fault)}</p>
    </div>
  );
}
