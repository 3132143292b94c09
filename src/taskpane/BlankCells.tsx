import { Button } from "@fluentui/react-components";
import type { CellKey, RequiredSection } from "../core";
import type { CheckedForm, Commands } from "../session/contract";
import { emptyNoteOf, labelOf } from "../session/contract/values";
import { submit as words } from "../text/pane";
import { sectionName } from "../text/verdict";
import { PlaceButton } from "./PlaceButton";
import { useStyles } from "./styles";

interface BlankCellsProps {
  readonly form: CheckedForm;
  readonly sections: readonly RequiredSection[];
  readonly commands: Commands;
}

/** Cells that must be filled and are not, by section; a row or a section may be said to have nothing to report. */
export function BlankCells({ form, sections, commands }: BlankCellsProps) {
  const styles = useStyles();
  return sections.map((section) => {
    const { appendix, table, heading, blank } = section;
    const name = sectionName(section, form.template);
    return (
      <li key={`${appendix}/${table}/${heading ?? ""}`}>
        <div className={styles.row}>
          <strong>{words.section(name, blank.length)}</strong>
          {heading === null ? null : nothingButton(heading, name)}
        </div>
        <ul className={styles.list}>{blank.map(cellLine)}</ul>
      </li>
    );
  });

  function cellLine(cell: CellKey) {
    const place = form.layout.cells.get(cell);
    const label = labelOf(form.template, cell);
    return (
      <li key={cell} className={styles.row}>
        {place ? (
          <PlaceButton place={place} commands={commands}>
            {label}
          </PlaceButton>
        ) : (
          label
        )}
        {nothingButton(cell, label)}
      </li>
    );
  }

  function nothingButton(cell: CellKey, label: string) {
    const row = emptyNoteOf(form, cell);
    if (row === null) return null;
    return (
      <Button
        size="small"
        appearance="subtle"
        aria-label={words.nothingFor(label)}
        onClick={() => void commands.sayNothing(form.id, row)}
      >
        {words.nothing}
      </Button>
    );
  }
}
