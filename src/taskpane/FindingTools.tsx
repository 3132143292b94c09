import { Button, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { CheckedForm } from "../session/contract";
import { lines } from "../text/lines";
import { check } from "../text/pane";
import { useStyles } from "./styles";

export type Filter = keyof typeof check.filters;

/** Fewer are seen at a glance. */
const MANY = 6;

const useToolStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0, "& input": { width: "100%" } },
  filters: { display: "flex", flexWrap: "wrap", gap: "2px" },
  filter: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
});

interface FindingToolsProps {
  readonly form: CheckedForm;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Opens what repairs all that is certain. */
  readonly repairMany: () => void;
}

/** What of the list is seen, and the repair of all that is certain. */
export function FindingTools({ form, filter, setFilter, query, setQuery, repairMany }: FindingToolsProps) {
  const styles = useStyles();
  const own = useToolStyles();
  const { length } = form.findings;
  return (
    <div className={own.tools}>
      {length < 2 ? null : (
        <div role="group" aria-label={check.filterLabel} className={own.filters}>
          {(Object.keys(check.filters) as Filter[]).map((key) => (
            <ToggleButton
              key={key}
              size="small"
              className={own.filter}
              checked={filter === key}
              onClick={() => setFilter(key)}
            >
              {check.filters[key]}
            </ToggleButton>
          ))}
        </div>
      )}
      <div className={own.row}>
        {length < MANY && query === "" ? null : (
          <Input
            className={own.search}
            type="search"
            size="small"
            aria-label={lines.search}
            placeholder={lines.search}
            value={query}
            onChange={(_, { value }) => setQuery(value)}
          />
        )}
        {form.certain.length === 0 ? null : (
          <Button size="small" className={styles.fixed} onClick={repairMany}>
            {check.certainOf(form.certain.length)}
          </Button>
        )}
      </div>
    </div>
  );
}
