import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Warning20Filled } from "./icons";
import { useEffect, useState } from "react";
import type { Commands, CheckedForm } from "../session/contract";
import type { Proof } from "../session/contract/paper";
import { paper as words } from "../text/paper";
import { useStyles } from "./styles";

const useOwnStyles = makeStyles({
  told: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
});

interface ProofNoteProps {
  readonly form: CheckedForm;
  /** When the figures were read. */
  readonly readAt: number | null;
  readonly commands: Commands;
}

/** The fingerprint of the figures, and of every slip in the workbook whether they have changed since. */
export function ProofNote({ form, readAt, commands }: ProofNoteProps) {
  const styles = useStyles();
  const own = useOwnStyles();
  const [proof, setProof] = useState<Proof | null>(null);

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
      {proof === null ? null : <p className={styles.note}>{words.fingerprint(proof.fingerprint)}</p>}
      <div aria-live="polite" className={styles.section}>
        {proof?.slips.map(({ sheetName, isCurrent }) => (
          <div key={sheetName} className={own.told}>
            {isCurrent ? (
              <CheckmarkCircle20Filled aria-hidden className={mergeClasses(styles.icon, styles.success)} />
            ) : (
              <Warning20Filled aria-hidden className={mergeClasses(styles.icon, styles.warning)} />
            )}
            <span>{isCurrent ? words.current(sheetName) : words.changed(sheetName)}</span>
          </div>
        ))}
      </div>
    </>
  );
}
