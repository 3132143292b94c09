import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Commands, CheckedForm, ShownFinding } from "../session/contract";
import { cellsAbout, labelOf } from "../session/contract/values";
import { suspects } from "../text/suspects";
import { why as words } from "../text/why";
import { useStyles } from "./styles";

interface CellWalkProps {
  readonly form: CheckedForm;
  readonly shown: ShownFinding;
  readonly commands: Commands;
}

/** One button that goes through the cells of a finding one after the other; the focus stays on it. */
export function CellWalk({ form, shown, commands }: CellWalkProps) {
  const styles = useStyles();
  const [at, setAt] = useState<number | null>(null);
  const cells = cellsAbout(form, shown);
  const current = at === null ? undefined : cells[at];
  if (cells.length < 2) return null;
  const next = at === null || at + 1 >= cells.length ? 0 : at + 1;

  return (
    <>
      <div>
        <Button
          size="small"
          onClick={() => {
            const cell = cells[next];
            if (!cell) return;
            setAt(next);
            void commands.goTo(cell.place);
          }}
        >
          {label()}
        </Button>
      </div>
      <p aria-live="polite" className={styles.note}>
        {current === undefined
          ? ""
          : words.at(addressOf(current), labelOf(form.template, current.key), form.texts.get(current.key) ?? "")}
      </p>
    </>
  );

  function label(): string {
    if (at === null) return words.walk(cells.length);
    return next === 0 ? words.again(cells.length) : words.next(next + 1, cells.length);
  }

  function addressOf({ address, place, sheetName }: (typeof cells)[number]): string {
    return place.sheet === cells[0]?.place.sheet ? address : suspects.on(address, sheetName);
  }
}
