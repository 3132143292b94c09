import { Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CellKey } from "../core";
import { columnName, labelOf } from "../session/contract/values";
import { sayRow, type SayableType } from "../session/making";
import { draftReport } from "../text/draft";
import { doubtWords, tableStep as words } from "../text/make-form";
import { PlaceButton } from "./PlaceButton";
import { useStyles } from "./styles";
import type { StepProps } from "./use-made";

const TYPES = ["count", "quantity", "percent", "text", "heading"] as const satisfies readonly SayableType[];

/** What was read of the sheet, and what each row asks for. */
export function MakeTable({ making, made, commands, change }: StepProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { template, places, doubts, counts } = made;
  const tables = template.file.appendices.flatMap((appendix) => appendix.tables);
  const columns = tables[0]?.columns ?? [];
  const heading = (role: string) => columns.find((column) => column.role === role)?.path.join(" / ") ?? "";
  const [first] = places.values();
  const doubtOf = new Map(doubts.map(({ key, why }) => [key, why]));
  const keys = [...template.cells.keys()];

  return (
    <>
      <p className={styles.plain}>{draftReport.read(making.drafted.sheet.name, counts)}.</p>
      <p className={styles.note}>
        {first ? `${words.value(columnName(first.column), heading("value"))} ` : ""}
        {words.columns(columns.map(({ path }) => path.join(" / ")))}
      </p>
      {doubts.length === 0 ? (
        <p className={styles.plain}>{words.noDoubts}</p>
      ) : (
        <section className={styles.section} aria-label={words.doubts(doubts.length)}>
          <h3 className={styles.subheading}>{words.doubts(doubts.length)}</h3>
          <ul className={styles.list}>{doubts.map(({ key }) => row(key))}</ul>
        </section>
      )}
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.all(keys.length)}</summary>
        {open ? <ul className={styles.list}>{keys.map(row)}</ul> : null}
      </details>
    </>
  );

  function row(key: CellKey) {
    const label = labelOf(template, key);
    const place = places.get(key);
    const type = template.cells.get(key)?.measure.type ?? "text";
    const why = doubtOf.get(key);
    const types: readonly SayableType[] = made.unsaid.get(key)?.type === "code" ? ["code", ...TYPES] : TYPES;
    return (
      <li key={key}>
        {place ? (
          <PlaceButton place={place} commands={commands}>
            {label}
          </PlaceButton>
        ) : (
          <p className={styles.plain}>{label}</p>
        )}
        {why === undefined ? null : <p className={styles.note}>⚠ {doubtWords[why]}</p>}
        <Select
          size="small"
          className={styles.select}
          aria-label={words.kindOf(label)}
          value={type}
          onChange={(_, { value }) => change({ said: sayRow(making.said, made, key, value as SayableType) })}
        >
          {types.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </Select>
      </li>
    );
  }
}
