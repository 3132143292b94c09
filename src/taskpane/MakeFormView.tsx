import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { DraftAnswer, Making, MakingStep } from "../session/contract/make-form";
import { headFaults } from "../session/form-head";
import { startMaking, STEPS } from "../session/making";
import { makeForm as words } from "../text/make-form";
import { MakeAbout } from "./MakeAbout";
import { MakeRules } from "./MakeRules";
import { MakeSave } from "./MakeSave";
import { MakeTable } from "./MakeTable";
import { useStyles } from "./styles";
import { TaskFrame } from "./TaskFrame";
import type { TaskProps } from "./tasks";
import { useMade } from "./use-made";

/** Makes a form from the sheet in view, step by step. What is chosen stays while the pane is open. */
export default function MakeFormView({ state, commands, close }: TaskProps) {
  const styles = useStyles();
  const [making, setMaking] = useState(() => commands.making());
  const [answer, setAnswer] = useState<DraftAnswer | "reading">("reading");
  const made = useMade(making, commands);
  const [isResumed, setIsResumed] = useState(making !== null);
  const isStarted = useRef(making !== null);

  const keep = useCallback(
    (next: Making | null) => {
      setMaking(next);
      commands.keepMaking(next);
    },
    [commands],
  );

  /** From the sheet that is in view now. */
  const begin = useCallback(async () => {
    setAnswer("reading");
    setIsResumed(false);
    keep(null);
    const read = await commands.draftForm();
    setAnswer(read);
    if (read?.kind === "drafted") keep(startMaking(read.drafted));
  }, [commands, keep]);

  useEffect(() => {
    if (!isStarted.current) void begin();
    isStarted.current = true;
  }, [begin]);

  if (making === null) {
    return (
      <TaskFrame heading={words.heading} back={words.close} about={words.hint} close={close}>
        <p role="status" className={styles.plain}>
          {answer === "reading"
            ? words.reading
            : answer?.kind === "noTable"
              ? words.noTable(answer.sheet)
              : words.notRead}
        </p>
        {answer === "reading" ? null : (
          <div>
            <Button appearance="primary" onClick={() => void begin()}>
              {words.again}
            </Button>
          </div>
        )}
      </TaskFrame>
    );
  }
  const at = STEPS.indexOf(making.step);
  const next = STEPS[at + 1];
  const isHeld = making.step === "about" && headFaults(making.head).length > 0;
  return (
    <TaskFrame heading={words.heading} back={words.closeKept} about={words.of(making.drafted.sheet.name)} close={close}>
      {isResumed ? (
        <div className={styles.row}>
          <span>{words.resumed}</span>
          <Button size="small" onClick={() => void begin()}>
            {words.restart}
          </Button>
        </div>
      ) : null}
      <StepHead key={making.step}>{words.step(at + 1, STEPS.length, words.steps[making.step])}</StepHead>
      {made === null ? (
        <p role="status" className={styles.plain}>
          {words.counting}
        </p>
      ) : (
        step(making)
      )}
      {next === undefined ? null : (
        <div className={styles.foot}>
          <Button appearance="primary" disabledFocusable={made === null || isHeld} onClick={() => go(at + 1)}>
            {words.next(words.steps[next])}
          </Button>
          {at === 0 ? null : (
            <Button size="small" onClick={() => go(at - 1)}>
              {words.previous}
            </Button>
          )}
        </div>
      )}
    </TaskFrame>
  );

  function step(now: Making) {
    if (made === null) return null;
    const props = { making: now, made, commands, state, change };
    const views: Readonly<Record<MakingStep, ReactNode>> = {
      table: <MakeTable {...props} />,
      about: <MakeAbout {...props} />,
      rules: <MakeRules {...props} />,
      save: <MakeSave {...props} close={close} back={() => go(at - 1)} />,
    };
    return views[now.step];
  }

  function change(next: Partial<Making>) {
    if (making !== null) keep({ ...making, ...next });
  }

  function go(to: number) {
    if (!isHeld || to < at) change({ step: STEPS[to]! });
  }
}

/** Takes the focus at each new step: the button that led here is gone or another's. */
function StepHead({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <h2 ref={top} tabIndex={-1} className={styles.subheading}>
      {children}
    </h2>
  );
}
