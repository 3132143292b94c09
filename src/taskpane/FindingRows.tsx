import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Place } from "../core";
import type { Commands, CheckedForm, ShownFinding } from "../session/contract";
import { findingGroups, suspectsByFinding } from "../session/contract/values";
import { check } from "../text/pane";
import { FindingRow } from "./FindingRow";
import { rowsOf, tells, type FindingRow as Row } from "./finding-rows";
import { Guarded } from "./Guarded";
import { useStyles } from "./styles";

/** Rows drawn; the rest are counted. */
const SHOWN = 500;

interface FindingRowsProps {
  readonly form: CheckedForm;
  readonly findings: readonly ShownFinding[];
  readonly name: string;
  readonly selected: Place | null;
  readonly commands: Commands;
}

/** A line a finding. The arrow keys walk the list and select the cells; a cell selected on the sheet opens its finding. */
export function FindingRows({ form, findings, name, selected, commands }: FindingRowsProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  /** The row last gone to from here: its cell is selected without opening it. */
  const [walked, setWalked] = useState<string | null>(null);
  /** The row that may be gone once what was asked for is written. */
  const settling = useRef<{ readonly key: string; readonly at: number } | null>(null);

  const groups = findingGroups(form, findings);
  const suspects = suspectsByFinding(form, findings);
  const current = selected === null ? undefined : findings.find((shown) => touches(shown, selected));
  const isLone = groups.length === 1 && groups[0]?.lines.length === 1;
  const isOpen = (row: Row) =>
    opened.get(row.key) ??
    ((isLone && row.line !== undefined) ||
      (current !== undefined && row.holds.includes(current) && row.key !== walked));
  const rows = rowsOf(groups, isOpen);
  const stop = Math.max(
    0,
    rows.findIndex(({ key }) => key === walked),
  );

  const currentRule = current?.finding.rule;
  useEffect(() => {
    if (currentRule !== undefined) list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [currentRule]);

  useLayoutEffect(() => {
    const before = settling.current;
    if (before === null || rows.some(({ key }) => key === before.key)) return;
    settling.current = null;
    // The clerk may have gone elsewhere meanwhile.
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const next = rows[Math.min(before.at, rows.length - 1)];
    if (next === undefined) return list.current?.focus();
    buttonAt(rows.indexOf(next))?.focus();
    keepOpen(next, true);
  });

  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- of the buttons within */}
      <ul ref={list} aria-label={name} tabIndex={-1} className={styles.lines} onKeyDown={walk} onFocus={pin}>
        {rows.slice(0, SHOWN).map((row, at) => {
          const open = isOpen(row);
          return (
            <Guarded key={row.key} of={row.shown} as="li">
              <FindingRow
                form={form}
                row={row}
                at={at}
                open={open}
                current={current !== undefined && tells(row, current, open)}
                isStop={at === stop}
                suspects={suspects.get(row.shown.finding.rule)}
                press={() => press(row)}
                settling={() => {
                  settling.current = { key: row.key, at };
                }}
                commands={commands}
              />
            </Guarded>
          );
        })}
      </ul>
      {rows.length > SHOWN ? <p className={styles.plain}>{check.more(rows.length - SHOWN)}</p> : null}
    </>
  );

  /** What stands open of itself is only gone to by the first press. */
  function press(row: Row) {
    keepOpen(row, opened.get(row.key) !== true);
    goTo(row);
  }

  function goTo(row: Row) {
    setWalked(row.key);
    const [cell] = row.shown.cells;
    if (cell) void commands.goTo(cell.place);
  }

  function keepOpen({ key }: Row, open: boolean) {
    if (opened.get(key) !== open) setOpened(new Map(opened).set(key, open));
  }

  function walk(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = (event.target as HTMLElement).dataset["row"];
    if (step === undefined || from === undefined) return;
    event.preventDefault();
    const at = Number(from) + step;
    const row = rows[at];
    if (row === undefined) return;
    buttonAt(at)?.focus();
    goTo(row);
  }

  /** Where the clerk is at work, it stays open whatever is selected next. */
  function pin({ target }: FocusEvent) {
    const body = target.closest<HTMLElement>("[data-body]");
    const row = body && rows[Number(body.dataset["body"])];
    if (row) keepOpen(row, true);
  }

  function buttonAt(at: number): HTMLElement | null {
    return list.current?.querySelector<HTMLElement>(`[data-row="${at}"]`) ?? null;
  }
}

function touches({ cells }: ShownFinding, { sheet, row, column }: Place): boolean {
  return cells.some(({ place }) => place.sheet === sheet && place.row === row && place.column === column);
}
