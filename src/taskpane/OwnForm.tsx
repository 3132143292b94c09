import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { CatalogueEntry, Commands, FormAnswer, KeptState } from "../session/contract";
import { ownForm } from "../text/pane";
import { AskFirst } from "./AskFirst";
import { useStyles } from "./styles";

const OwnFormAnswer = lazy(() => import("./OwnFormAnswer"));

interface OwnFormProps {
  readonly kept: KeptState;
  /** The template chosen in the list. */
  readonly chosen: string;
  readonly commands: Commands;
  readonly added: (entry: CatalogueEntry) => void;
  readonly removed: () => void;
}

/** Adds a form of the office's own from a file, says what is wrong with it, and takes it out again. */
export function OwnForm({ kept, chosen, commands, added, removed }: OwnFormProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState("");
  const [answer, setAnswer] = useState<FormAnswer | null>(null);
  const own = kept.forms.find(({ id }) => id === chosen);

  return (
    <div className={styles.section}>
      {kept.broken > 0 ? <p className={styles.note}>{ownForm.broken(kept.broken)}</p> : null}
      {own ? (
        <div className={styles.section}>
          <p className={styles.note}>{ownForm.own(own.name)}</p>
          <div>
            <AskFirst
              label={ownForm.remove}
              question={ownForm.removeAsk(own.name)}
              size="small"
              act={() => void commands.removeForm(own.id).then(removed)}
            />
          </div>
        </div>
      ) : null}
      <div>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={ownForm.add}
          onChange={({ currentTarget }) => {
            const [chosenFile] = currentTarget.files ?? [];
            if (chosenFile) void add(chosenFile);
            // The same file, mended, may be chosen again.
            currentTarget.value = "";
          }}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          {ownForm.add}
        </Button>
      </div>
      <p className={styles.note}>{ownForm.hint}</p>
      <div className={styles.section} role="status">
        {answer === null ? null : (
          <Suspense fallback={null}>
            <OwnFormAnswer file={file} answer={answer} />
          </Suspense>
        )}
      </div>
    </div>
  );

  async function add(chosenFile: File) {
    setFile(chosenFile.name);
    const now = await commands.addForm(chosenFile);
    setAnswer(now);
    if (now.kind === "added") added(now.entry);
  }
}
