import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Filled, ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Commands, CheckedForm, ShownFinding } from "../session/contract";
import { sectionOf } from "../session/contract/values";
import { finding as words } from "../text/pane";
import { useStyles } from "./styles";

const useHeadStyles = makeStyles({
  go: {
    justifyContent: "flex-start",
    textAlign: "left",
    padding: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  section: { fontSize: tokens.fontSizeBase200 },
  where: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingHeadProps {
  readonly form: CheckedForm;
  readonly shown: ShownFinding;
  /** "3.1.3 Tổng số TTHC … (ô D31)". */
  readonly where: string;
  readonly selected: boolean;
  readonly commands: Commands;
}

/** How bad a finding is and where, which is the way to its cell. */
export function FindingHead({ form, shown, where, selected, commands }: FindingHeadProps) {
  const styles = useStyles();
  const head = useHeadStyles();
  const { finding, cells, explained } = shown;
  const [first] = cells;
  return (
    <>
      <div className={styles.row}>
        {explained ? (
          <Checkmark16Filled aria-hidden />
        ) : finding.severity === "error" ? (
          <ErrorCircle16Filled aria-hidden className={styles.error} />
        ) : (
          <Warning16Filled aria-hidden className={styles.warning} />
        )}
        <span>{explained ? words.explained : words.severity[finding.severity]}</span>
        {selected ? <Badge appearance="outline">{words.selected}</Badge> : null}
      </div>
      <p className={mergeClasses(styles.note, head.section)}>
        {[first?.sheetName, sectionOf(form.template, finding.cells[0] ?? "")].filter(Boolean).join(" · ")}
      </p>
      {first ? (
        <Button
          appearance="transparent"
          className={head.go}
          aria-label={`${words.goTo(first.address)}: ${where}`}
          onClick={() => void commands.goTo(first.place)}
        >
          <span className={head.where}>{where}</span>
        </Button>
      ) : (
        <p className={styles.plain}>
          <span className={head.where}>{where}</span> {words.notOnSheet}
        </p>
      )}
    </>
  );
}
