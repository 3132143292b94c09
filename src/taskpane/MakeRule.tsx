import { Button } from "@fluentui/react-components";
import type { Proposal } from "../core";
import type { Commands } from "../session/contract";
import type { Decision, MadeForm } from "../session/contract/make-form";
import { columnName } from "../session/contract/values";
import { ruleFigures, ruleInWords, whyOf } from "../text/draft";
import { rulesStep as words } from "../text/make-form";
import { PlaceButton } from "./PlaceButton";
import { useStyles } from "./styles";

const DECISIONS: readonly Decision[] = ["error", "warning", "left"];

interface MakeRuleProps {
  readonly proposal: Proposal;
  readonly made: MadeForm;
  readonly decision: Decision;
  readonly commands: Commands;
  readonly decide: (decision: Decision) => void;
}

/** A rule the form may have, with this sheet's own numbers, and what becomes of it. */
export function MakeRule({ proposal, made, decision, commands, decide }: MakeRuleProps) {
  const styles = useStyles();
  const { template, examples, places } = made;
  const rule = ruleInWords(proposal, template);
  const [example = null] = examples;
  const figures = ruleFigures(proposal, example);
  const { held, broken } = proposal;
  const basis = words.basis(whyOf(proposal), held, held + broken.length);
  const place = places.get(proposal.cells[0] ?? "");
  return (
    <li>
      <p className={styles.plain}>{rule}</p>
      <p className={styles.note}>
        {example === null || figures === null ? "" : `${words.figures(example.name, figures)} `}
        {basis}
      </p>
      {broken.length === 0 ? null : <p className={styles.note}>⚠ {words.broken(broken)}</p>}
      <div role="group" aria-label={words.decide(rule)} className={styles.row}>
        {DECISIONS.map((one) => (
          <Button
            key={one}
            size="small"
            appearance={one === decision ? "primary" : "secondary"}
            aria-pressed={one === decision}
            onClick={() => decide(one)}
          >
            {words.decisions[one]}
          </Button>
        ))}
        {place ? (
          <PlaceButton place={place} commands={commands}>
            {words.goTo(`${columnName(place.column)}${place.row + 1}`)}
          </PlaceButton>
        ) : null}
      </div>
    </li>
  );
}
