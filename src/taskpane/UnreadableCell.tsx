import type { SubmitResult } from "../core";
import type { Commands, OpenForm } from "../session/contract";
import { shownPlaces } from "../session/shown-changes";
import { submit as words } from "../text/pane";
import { labelOf, messageOf } from "./describe";
import { PlaceButton } from "./PlaceButton";
import { useStyles } from "./styles";

interface UnreadableCellProps {
  readonly form: OpenForm;
  readonly cell: SubmitResult["unreadable"][number]["cell"];
  readonly rules: readonly string[];
  readonly commands: Commands;
}

/** A cell that cannot be read, and what could not be checked for its sake. */
export function UnreadableCell({ form, cell, rules, commands }: UnreadableCellProps) {
  const styles = useStyles();
  const [shown] = shownPlaces(form, [cell]);
  const said = [...new Set(rules.flatMap((rule) => messageOf(form.template, rule) ?? []))];
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
