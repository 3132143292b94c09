import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Commands, CheckedForm } from "../session/contract";
import { paper as words } from "../text/paper";
import { AskFirst } from "./AskFirst";
import { ExportFigures } from "./ExportFigures";
import { ExportWord } from "./ExportWord";
import { useStyles } from "./styles";

interface SubmitPaperProps {
  readonly form: CheckedForm;
  /** When the figures were read. */
  readonly readAt: number | null;
  readonly commands: Commands;
}

/** What goes out with the report: the slip, and the figures as a file. */
export function SubmitPaper({ form, readAt, commands }: SubmitPaperProps) {
  const styles = useStyles();
  const [exporting, setExporting] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (exporting) foot.current?.scrollIntoView({ block: "end" });
  }, [exporting]);

  return (
    <div ref={foot} className={mergeClasses(styles.foot, exporting && styles.atEnd)}>
      <div className={styles.row}>
        <AskFirst label={words.slip} question={words.slipAsk} act={() => void commands.makeSlip(form.id)} />
        <ExportWord key={readAt} form={form.id} commands={commands} />
        <Button aria-expanded={exporting} onClick={() => setExporting(!exporting)}>
          {words.export}
        </Button>
      </div>
      {exporting ? <ExportFigures key={readAt} form={form.id} commands={commands} /> : null}
    </div>
  );
}
