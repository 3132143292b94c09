import { ToggleButton } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Place } from "../core";
import type { Commands, CheckedForm, ShownFinding } from "../session/contract";
import { suspectsByFinding } from "../session/contract/values";
import { check } from "../text/pane";
import { FindingCard } from "./FindingCard";
import { Guarded } from "./Guarded";
import { useStyles } from "./styles";

type Filter = keyof typeof check.filters;

const SHOWN = 200;

interface FindingListProps {
  readonly form: CheckedForm;
  readonly selected: Place | null;
  readonly commands: Commands;
}

/** The findings of one form. Selecting a cell on the sheet brings its finding into view, without taking the focus. */
export function FindingList({ form, selected, commands }: FindingListProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>("all");
  const list = useRef<HTMLUListElement>(null);
  const all = form.findings;
  const chosen = all.filter((shown) => filter === "all" || filterOf(shown) === filter);
  const suspects = suspectsByFinding(form, chosen);
  const current = selected && chosen.find((shown) => touches(shown, selected));
  const currentRule = current?.finding.rule;

  useEffect(() => {
    if (currentRule === undefined) return;
    const card = list.current?.querySelector(`[data-rule="${CSS.escape(currentRule)}"]`);
    card?.scrollIntoView({ block: "nearest" });
  }, [currentRule]);

  if (all.length === 0) return <NothingFound form={form} />;
  return (
    <section className={styles.section}>
      <div role="group" aria-label={check.filterLabel} className={styles.row}>
        {(Object.keys(check.filters) as Filter[]).map((key) => (
          <ToggleButton key={key} size="small" checked={filter === key} onClick={() => setFilter(key)}>
            {check.filters[key]}
          </ToggleButton>
        ))}
      </div>
      <ul ref={list} aria-label={check.list} className={styles.list}>
        {chosen.slice(0, SHOWN).map((shown) => (
          <Guarded key={shown.finding.rule} of={shown} as="li">
            <FindingCard
              form={form}
              shown={shown}
              selected={shown === current}
              suspects={suspects.get(shown.finding.rule)}
              commands={commands}
            />
          </Guarded>
        ))}
      </ul>
      {chosen.length === 0 ? <p className={styles.plain}>{check.noneOfFilter}</p> : null}
      {chosen.length > SHOWN ? <p className={styles.plain}>{check.more(chosen.length - SHOWN)}</p> : null}
    </section>
  );
}

function NothingFound({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const { filled, fillable, required, requiredFilled } = form.counts;
  const left = required > 0 ? required - requiredFilled : fillable - filled;
  return (
    <section className={styles.section}>
      <ul aria-label={check.list} className={styles.list} />
      <p className={styles.plain}>
        {filled === 0 ? check.startHere : check.nothingFound(filled)}
        {left > 0 ? ` ${check.left(left)}` : ""}
      </p>
    </section>
  );
}

function filterOf({ finding, explained }: ShownFinding): Filter {
  return explained ? "explained" : finding.severity;
}

function touches({ cells }: ShownFinding, selected: Place): boolean {
  return cells.some(
    ({ place }) => place.sheet === selected.sheet && place.row === selected.row && place.column === selected.column,
  );
}
