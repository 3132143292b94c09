import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CheckedForm, Commands, ShownChange, ShownFinding } from "../session/contract";
import { shownFix } from "../session/contract/values";
import { buttonOfFix } from "../text/fixes";
import { ChangeLines } from "./ChangeLines";

const useFixStyles = makeStyles({
  fix: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  button: { flexShrink: 0 },
});

interface FixesProps {
  readonly form: CheckedForm;
  readonly shown: ShownFinding;
  /** To be called before one is written. */
  readonly settling: () => void;
  readonly commands: Commands;
}

/** The fixes of a finding, each with what it would change beside it. */
export function Fixes({ form, shown: { finding }, settling, commands }: FixesProps) {
  const styles = useFixStyles();
  const id = useId();
  return finding.fixes.map((fix, index) => {
    const changes = shownFix(form, fix);
    if (changes === null) return null;
    const described = `${id}-${index}`;
    return (
      <div key={index} className={styles.fix}>
        <Button
          size="small"
          appearance="outline"
          className={styles.button}
          aria-describedby={described}
          onClick={() => {
            settling();
            void commands.applyFix(form.id, finding.rule, index);
          }}
        >
          {buttonOfFix(
            fix,
            addressOf(changes, finding.cells[0]),
            changes.map(({ before }) => before),
          )}
        </Button>
        <ChangeLines id={described} changes={changes} home={form.layout.cells.get(finding.cells[0] ?? "")?.sheet} />
      </div>
    );
  });
}

/** Said on the button only where it is not the cell the finding is about. */
function addressOf([first]: readonly ShownChange[], about: string | undefined): string | null {
  return first === undefined || first.cell === about ? null : first.address;
}
