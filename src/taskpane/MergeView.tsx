import { useState } from "react";
import { MOST_FILES, type Collected } from "../session/contract/merge";
import { mergeView as words } from "../text/merge/view";
import { canChooseFolder, FilesButton } from "./FilesButton";
import { MergeChoices } from "./MergeChoices";
import { useStyles } from "./styles";
import { TaskFrame } from "./TaskFrame";
import type { TaskProps } from "./tasks";

const KINDS = ".xlsx,.xlsm,.docx";
/** Reports, and what offices send in their stead, to be told by name; Office keeps a file "~$…" beside every one that is open. */
const SENT = /^(?!~\$).*\.(xls[xmb]?|doc[xm]?|od[st]|rtf|pdf|zip|rar|7z|jpe?g|png|gif|bmp|tiff?|webp|heic)$/i;

/** Makes one report of those in files: chooses the files, says what is in them, inserts the sheets. */
export default function MergeView({ commands, state, close }: TaskProps) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [collected, setCollected] = useState<Collected | null>(null);
  const isReading = state.working === "collecting";

  return (
    <TaskFrame heading={words.heading} back={words.back} about={words.about} close={close}>
      <div className={styles.row}>
        <FilesButton label={words.files} accept={KINDS} disabled={isReading} choose={(files) => void read(files)} />
        {canChooseFolder ? (
          <FilesButton
            folder
            label={words.folder}
            accept={KINDS}
            disabled={isReading}
            choose={(files) => void read(files)}
          />
        ) : null}
      </div>
      <p className={styles.note}>{words.limits(MOST_FILES)}</p>
      <p role="status" className={styles.plain}>
        {said}
      </p>
      {collected === null || isReading ? null : (
        <MergeChoices collected={collected} commands={commands} state={state} close={close} />
      )}
    </TaskFrame>
  );

  async function read(chosen: readonly File[]) {
    const files = chosen.filter(({ name }) => SENT.test(name));
    setCollected(null);
    if (files.length === 0) return setSaid(words.noWorkbooks);
    if (files.length > MOST_FILES) return setSaid(words.tooMany(files.length, MOST_FILES));
    const found = await commands.collectReports(files, (done) => setSaid(words.reading(done, files.length)));
    setCollected(found);
    setSaid(found === null ? words.stopped : words.read(files.length, found.reports.length));
  }
}
