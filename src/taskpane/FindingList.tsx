import { useState } from "react";
import type { Place } from "../core";
import type { Commands, CheckedForm, ShownFinding } from "../session/contract";
import { fold } from "../session/contract/values";
import { lines } from "../text/lines";
import { check } from "../text/pane";
import { FindingRows } from "./FindingRows";
import { FindingTools, type Filter } from "./FindingTools";
import { searchText } from "./line-text";
import { useStyles } from "./styles";

interface FindingListProps {
  readonly form: CheckedForm;
  readonly selected: Place | null;
  /** Opens what repairs all that is certain. */
  readonly repairMany: () => void;
  readonly commands: Commands;
}

/** The findings of one form, those looked for. Selecting a cell on the sheet brings its finding into view, without taking the focus. */
export function FindingList({ form, selected, repairMany, commands }: FindingListProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>("all");
  const [query, setQuery] = useState("");
  const all = form.findings;
  const wanted = fold(query);
  const chosen = all.filter(
    (shown) =>
      (filter === "all" || filterOf(shown) === filter) &&
      (wanted === "" || fold(searchText(form, shown)).includes(wanted)),
  );

  return (
    <section>
      <FindingTools
        form={form}
        filter={filter}
        setFilter={setFilter}
        query={query}
        setQuery={setQuery}
        repairMany={repairMany}
      />
      <FindingRows form={form} findings={chosen} name={check.list} selected={selected} commands={commands} />
      {all.length === 0 ? <NothingFound form={form} /> : null}
      {all.length > 0 && chosen.length === 0 ? (
        <p className={styles.plain}>{query === "" ? check.noneOfFilter : lines.noneFound}</p>
      ) : null}
    </section>
  );
}

function NothingFound({ form }: { readonly form: CheckedForm }) {
  const styles = useStyles();
  const { filled, fillable, required, requiredFilled } = form.counts;
  const left = required > 0 ? required - requiredFilled : fillable - filled;
  return (
    <p className={styles.plain}>
      {filled === 0 ? check.startHere : check.nothingFound(filled)}
      {left > 0 ? ` ${check.left(left)}` : ""}
    </p>
  );
}

function filterOf({ finding, explained }: ShownFinding): Filter {
  return explained ? "explained" : finding.severity;
}
