import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { states } from "../text/pane";
import type { SessionState } from "../session/contract";
import { useStyles } from "./styles";

const PATIENCE = 300;

/** Progress of a read or command that takes longer than 300 ms, with a way to stop it. */
export function Working({
  working,
  cancel,
}: {
  readonly working: SessionState["working"];
  readonly cancel: () => void;
}) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (working === null) return;
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [working]);

  if (working === null || !shown) return null;
  return (
    <div className={styles.section}>
      <ProgressBar aria-label={states.working[working]} />
      <div className={styles.row}>
        <span role="status">{states.working[working]}</span>
        <Button size="small" onClick={cancel}>
          {states.cancel}
        </Button>
      </div>
    </div>
  );
}
