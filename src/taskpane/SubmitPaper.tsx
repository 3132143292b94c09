import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Warning20Filled } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Commands, OpenForm } from "../session/contract";
import type { Proof } from "../session/paper";
import { paper as words } from "../text/paper";
import { ExportFigures } from "./ExportFigures";
import { useStyles } from "./styles";

interface SubmitPaperProps {
  readonly form: OpenForm;
  /** When the figures were read. */
  readonly readAt: number | null;
  readonly commands: Commands;
}

/** What goes out with the report: the slip, and the figures as a file. */
export function SubmitPaper({ form, readAt, commands }: SubmitPaperProps) {
  const styles = useStyles();
  const [proof, setProof] = useState<Proof | null>(null);
  const [exporting, setExporting] = useState(false);

  useEffect(() => {
    let isLate = false;
    void commands.proof(form.id).then((found) => {
      if (!isLate) setProof(found);
    });
    return () => {
      isLate = true;
    };
  }, [commands, form, readAt]);

  return (
    <>
      <div aria-live="polite" className={styles.section}>
        {proof === null ? null : <p className={styles.note}>{words.fingerprint(proof.fingerprint)}</p>}
        {proof?.slips.map(({ sheetName, isCurrent }) => (
          <p key={sheetName} className={styles.row}>
            {isCurrent ? (
              <CheckmarkCircle20Filled aria-hidden className={styles.success} />
            ) : (
              <Warning20Filled aria-hidden className={styles.warning} />
            )}
            <span>{isCurrent ? words.current(sheetName) : words.changed(sheetName)}</span>
          </p>
        ))}
      </div>
      {exporting ? <ExportFigures key={readAt} form={form.id} commands={commands} /> : null}
      <div className={styles.foot}>
        <div className={styles.row}>
          <Button onClick={() => void commands.makeSlip(form.id)}>{words.slip}</Button>
          <Button aria-expanded={exporting} onClick={() => setExporting(!exporting)}>
            {words.export}
          </Button>
        </div>
      </div>
    </>
  );
}
