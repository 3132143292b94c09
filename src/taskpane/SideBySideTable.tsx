import { Button, Field, makeStyles, mergeClasses, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Decimal, SideBySide } from "../core";
import type { BesideReport } from "../session/contract/beside";
import type { Commands, CheckedForm } from "../session/contract";
import { labelOf } from "../session/contract/values";
import { printNumber } from "../text/numbers";
import { previousView as words } from "../text/previous-view";
import { nameOf } from "./PreviousReports";
import { useStyles } from "./styles";

/** More are shown on demand. */
const SHOWN = 60;

const useTableStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: "right", overflowWrap: "anywhere" },
  head: { fontWeight: tokens.fontWeightSemibold },
  label: { width: "43%" },
  go: {
    display: "inline",
    minWidth: 0,
    padding: 0,
    textAlign: "left",
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: "inherit",
  },
  large: { fontWeight: tokens.fontWeightBold, textDecorationLine: "underline" },
});

interface SideBySideTableProps {
  readonly form: CheckedForm;
  readonly rows: readonly SideBySide[];
  /** Those the rows are laid against, in their order. */
  readonly reports: readonly BesideReport[];
  readonly commands: Commands;
}

/** Indicator, last period, now, difference: the rows that have a figure in either. */
export function SideBySideTable({ form, rows, reports, commands }: SideBySideTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const [chosen, setChosen] = useState<number | null>(null);
  const [onlyLarge, setOnlyLarge] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const at = chosen !== null && chosen < reports.length ? chosen : reports.length - 1;
  const report = reports[at];
  if (!report) return null;
  const told = rows.filter(({ now, before }) => now !== null || before[at]?.value !== null);
  const wanted = told.filter(({ before }) => !onlyLarge || before[at]?.isLarge === true);
  const figure = mergeClasses(table.cell, table.figure);

  return (
    <section className={styles.section}>
      <h2 className={styles.subheading}>{words.table}</h2>
      {reports.length === 1 ? null : (
        <Field label={words.against}>
          <Select className={styles.select} value={at} onChange={(_, { value }) => setChosen(Number(value))}>
            {reports.map((each, index) => (
              <option key={index} value={index}>
                {nameOf(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <ToggleButton size="small" checked={onlyLarge} onClick={() => setOnlyLarge(!onlyLarge)}>
          {words.onlyLarge}
        </ToggleButton>
      </div>
      <p className={styles.note}>{words.largeHint}</p>
      {wanted.length === 0 ? (
        <p className={styles.plain}>{words.noneLarge}</p>
      ) : (
        <table className={table.table} aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(table.cell, table.head, table.label)}>
                {words.columns.indicator}
              </th>
              {[nameOf(report), words.columns.now, words.columns.difference].map((heading) => (
                <th key={heading} scope="col" className={mergeClasses(figure, table.head)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {wanted.slice(0, most).map(({ key, now, before }) => {
              const last = before[at];
              return (
                <tr key={key}>
                  <th scope="row" className={table.cell}>
                    {label(key)}
                  </th>
                  <td className={figure}>{print(last?.value ?? null)}</td>
                  <td className={figure}>{print(now)}</td>
                  <td className={mergeClasses(figure, last?.isLarge === true && table.large)}>
                    {last?.difference === null || last === undefined ? "" : signed(last.difference)}
                    {last?.isLarge === true ? ` (${words.large})` : ""}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {wanted.length > most ? (
        <div>
          <Button size="small" onClick={() => setMost(most + SHOWN)}>
            {words.more(Math.min(SHOWN, wanted.length - most))}
          </Button>
        </div>
      ) : null}
      <div>
        <Button size="small" onClick={() => void commands.drawComparison(form.id)}>
          {words.toSheet}
        </Button>
        <p className={styles.note}>{words.toSheetHint}</p>
      </div>
    </section>
  );

  function label(key: string) {
    const place = form.layout.cells.get(key);
    const text = labelOf(form.template, key);
    if (!place) return text;
    return (
      <Button appearance="transparent" size="small" className={table.go} onClick={() => void commands.goTo(place)}>
        {text}
      </Button>
    );
  }
}

function print(figure: Decimal | null): string {
  return figure === null ? words.blank : printNumber(figure);
}

function signed(difference: Decimal): string {
  const text = printNumber(difference);
  return text.startsWith("-") || text === "0" ? text : `+${text}`;
}
