import type { Commands, CheckedForm, Verdict } from "../session/contract";
import { boundRule, labelOf, shownPlaces } from "../session/contract/values";
import { submit as words } from "../text/pane";
import { PlaceButton } from "./PlaceButton";
import { useStyles } from "./styles";

interface UnreadableCellProps {
  readonly form: CheckedForm;
  readonly cell: Verdict["unreadable"][number]["cell"];
  readonly rules: readonly string[];
  readonly commands: Commands;
}

/** A cell that cannot be read, and what could not be checked for its sake. */
export function UnreadableCell({ form, cell, rules, commands }: UnreadableCellProps) {
  const styles = useStyles();
  const [shown] = shownPlaces(form, [cell]);
  const said = [...new Set(rules.flatMap((rule) => boundRule(form, rule)?.data.message ?? []))];
  return (
    <li>
      {shown ? (
        <PlaceButton place={shown.place} commands={commands}>
          {labelOf(form.template, cell)}
        </PlaceButton>
      ) : null}
      <p className={styles.plain}>
        {words.unreadable(shown?.address ?? null, form.texts.get(cell) ?? "", rules.length)}
      </p>
      {said.length === 0 ? null : (
        <ul>
          {said.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
