import { Button } from "@fluentui/react-components";
import type { CheckedForm, Commands } from "../session/contract";
import { columnName } from "../session/contract/values";
import { check } from "../text/pane";
import { useStyles } from "./styles";

/** Asks which column holds this period's figures, where neither words nor sums tell it. */
export function ColumnChoice({ form, commands }: { readonly form: CheckedForm; readonly commands: Commands }) {
  const styles = useStyles();
  const asking = form.layout.appendices.find(({ columnQuestion }) => columnQuestion);
  const question = asking?.columnQuestion;
  if (!asking || !question) return null;
  return (
    <div role="group" aria-label={check.columnAsk} className={styles.section}>
      <p className={styles.plain}>{question.why === "displaced" ? check.columnDisplaced : check.columnAsk}</p>
      <div className={styles.row}>
        {question.options.map(({ column, heading }) => (
          <Button
            key={column}
            size="small"
            onClick={() => void commands.chooseColumn(asking.sheet, columnName(column))}
          >
            {check.column(columnName(column), heading)}
          </Button>
        ))}
      </div>
    </div>
  );
}
