import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedForm, Commands, ShownChange } from "../session/contract";
import { labelOf } from "../session/contract/values";
import { finding } from "../text/pane";
import { ChangeLines } from "./ChangeLines";
import { useStyles } from "./styles";

const useListStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  go: { justifyContent: "flex-start", textAlign: "left", padding: 0, minWidth: 0, fontWeight: "normal" },
});

interface ChangeListProps {
  readonly name: string;
  readonly form: CheckedForm;
  readonly changes: readonly ShownChange[];
  readonly commands: Commands;
}

/** Changes of cells, each with the name of its row, which is the way to it. */
export function ChangeList({ name, form, changes, commands }: ChangeListProps) {
  const styles = useStyles();
  const own = useListStyles();
  const sheets = new Set(changes.map(({ place }) => place.sheet));
  const [only] = sheets.size === 1 ? sheets : [];
  return (
    <ul aria-label={name} className={styles.list}>
      {changes.map((change) => (
        <li key={change.cell} className={own.item}>
          <Button
            appearance="transparent"
            className={own.go}
            aria-label={`${finding.goTo(change.address)}: ${labelOf(form.template, change.cell)}`}
            onClick={() => void commands.goTo(change.place)}
          >
            {labelOf(form.template, change.cell)}
          </Button>
          <ChangeLines changes={[change]} home={only} />
        </li>
      ))}
    </ul>
  );
}
