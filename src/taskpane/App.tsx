import { Button, FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { retry } from "../text/library";
import { product, start, states } from "../text/pane";
import type { CatalogueEntry, Commands, SessionState, Store } from "../session/contract";
import { CheckView } from "./CheckView";
import { FaultNote } from "./FaultNote";
import { Guarded } from "./Guarded";
import { StartView } from "./StartView";
import { TaskButtons } from "./TaskButtons";
import { tasks, type Task } from "./tasks";
import { useStyles } from "./styles";
import { Working } from "./Working";

const SubmitView = lazy(() => import("./SubmitView"));
const UndoNote = lazy(() => import("./UndoNote"));
const PartReadNote = lazy(() => import("./PartReadNote"));

export interface AppProps {
  readonly store: Store;
  readonly commands: Commands;
  readonly catalogue: readonly CatalogueEntry[];
  readonly theme: "light" | "dark";
  readonly today: () => Date;
  /** Of the program, to be told to who helps; not said where it is not known. */
  readonly version?: string;
}

/** The pane: one view at a time, chosen by what is in the workbook. */
export function App({ store, commands, catalogue, theme, today, version }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  /** The forms there were when the clerk asked for another; a new one among them ends the choosing. */
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const choosing = before !== null && state.forms.every(({ id }) => before.includes(id));
  const [task, setTask] = useState<Task | null>(null);
  const styles = useStyles();
  const forms = [...catalogue, ...state.kept.forms];
  /** The view that has no button of its own to read again. */
  const isStart = state.status === "ready" && task === null && (choosing || state.forms.length === 0);

  return (
    <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme} className={styles.provider}>
      <div className={styles.pane}>
        {state.fault === null ? null : (
          <FaultNote fault={state.fault} again={isStart ? () => void commands.check() : null} />
        )}
        <Working working={state.working} cancel={commands.cancel} />
        {state.unsplit.length + state.cut.length === 0 ? null : (
          <Suspense fallback={null}>
            <PartReadNote unsplit={state.unsplit} cut={state.cut} />
          </Suspense>
        )}
        {state.undo === null && state.undone === null && !state.nothingWritten ? null : (
          <Suspense fallback={null}>
            <UndoNote state={state} undo={commands.undo} />
          </Suspense>
        )}
        <Guarded of={state}>{view()}</Guarded>
      </div>
    </FluentProvider>
  );

  function view() {
    if (state.status !== "ready") {
      return (
        <>
          <h1 className={styles.heading}>{product}</h1>
          <p role="status">{states[state.status]}</p>
          {canRetry(state.status) ? (
            <div>
              <Button onClick={commands.retry}>{retry}</Button>
            </div>
          ) : null}
        </>
      );
    }
    const submitted = state.submit;
    const form = submitted && state.forms.find(({ id }) => id === submitted.form);
    if (submitted && form) {
      return (
        <Suspense fallback={<p role="status">{states.working.submitting}</p>}>
          <SubmitView
            form={form}
            answer={submitted}
            readAt={state.checkedAt}
            old={state.fault?.during === "reading"}
            unread={state.unread}
            commands={commands}
          />
        </Suspense>
      );
    }
    if (task !== null && (!task.needsForm || state.forms.length > 0)) {
      return (
        <Suspense fallback={<p role="status">{states.opening}</p>}>
          <task.View state={state} form={state.forms[0] ?? null} commands={commands} close={() => setTask(null)} />
        </Suspense>
      );
    }
    if (isStart) {
      return (
        <>
          <StartView
            state={state}
            commands={commands}
            catalogue={forms}
            today={today}
            close={state.forms.length === 0 ? null : () => setBefore(null)}
          />
          <TaskButtons tasks={tasks.filter(({ needsForm }) => !needsForm)} open={setTask} />
          {version === undefined ? null : <p className={styles.note}>{start.version(version)}</p>}
        </>
      );
    }
    return (
      <CheckView
        state={state}
        commands={commands}
        chooseOther={() => setBefore(state.forms.map(({ id }) => id))}
        openTask={setTask}
      />
    );
  }
}

/** Whatever has not come may come with a new start. */
function canRetry(status: SessionState["status"]): boolean {
  return status === "noLibrary" || status === "partBlocked" || status === "noAnswer";
}
