import { Button, type ButtonProps } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { finding } from "../text/pane";
import { useStyles } from "./styles";

interface AskFirstProps extends Pick<ButtonProps, "appearance" | "size" | "disabled"> {
  readonly label: string;
  readonly question: string;
  readonly act: () => void;
}

/** A button that asks once before it acts. The question takes the focus, and gives it back. */
export function AskFirst({ label, question, act, ...look }: AskFirstProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking !== wasAsking.current) place.current?.querySelector("button")?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <div ref={place}>
        <Button {...look} onClick={() => setAsking(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div ref={place} role="group" aria-label={label} className={styles.section}>
      <p className={styles.plain}>{question}</p>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
            act();
          }}
        >
          {label}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {finding.cancel}
        </Button>
      </div>
    </div>
  );
}
