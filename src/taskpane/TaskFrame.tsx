import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useStyles } from "./styles";

interface TaskFrameProps {
  readonly heading: string;
  readonly back: string;
  /** What the task is about. */
  readonly about: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A task's own view. It is opened by a click in the pane, so it takes the focus from the button that is gone. */
export function TaskFrame({ heading, back, about, close, children }: TaskFrameProps) {
  const styles = useStyles();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <section className={styles.section}>
      <div>
        <Button size="small" onClick={close}>
          ← {back}
        </Button>
      </div>
      <div>
        <h1 ref={top} tabIndex={-1} className={styles.heading}>
          {heading}
        </h1>
        <p className={styles.note}>{about}</p>
      </div>
      {children}
    </section>
  );
}
