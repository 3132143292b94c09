import type { ShownChange } from "../session/contract";
import { makeStyles, tokens } from "@fluentui/react-components";
import { changeText } from "../text/fixes";

const useLineStyles = makeStyles({
  line: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChangeLinesProps {
  readonly id?: string;
  readonly changes: readonly ShownChange[];
  /** Id of the sheet whose name need not be said. */
  readonly home: string | undefined;
}

/** Old → new, a cell a line. */
export function ChangeLines({ id, changes, home }: ChangeLinesProps) {
  const styles = useLineStyles();
  return (
    <span id={id}>
      {changes.map(({ cell, place, sheetName, ...change }) => (
        <span key={cell} className={styles.line}>
          {changeText({ ...change, sheet: place.sheet === home ? null : sheetName })}
        </span>
      ))}
    </span>
  );
}
