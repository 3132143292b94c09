import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { Commands, ShownRepair, ShownSuspects } from "../session/contract";
import { finding } from "../text/pane";
import { briefText, meantText, suspects as words } from "../text/suspects";

const SHOWN = 3;

const useNoteStyles = makeStyles({
  note: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: 0 },
  cell: {
    minWidth: 0,
    padding: 0,
    height: "auto",
    textDecorationLine: "underline",
    lineHeight: "inherit",
    verticalAlign: "baseline",
  },
});

interface SuspectNoteProps {
  readonly suspects: ShownSuspects;
  /** Id of the sheet whose name need not be said. */
  readonly home: string | undefined;
  readonly commands: Commands;
}

/** Which cell is most likely wrong, what was probably meant, and that there are other explanations. */
export default function SuspectNote({ suspects, home, commands }: SuspectNoteProps) {
  const styles = useNoteStyles();
  const { explanations, alike, rules } = suspects;
  const [first = [], ...rest] = explanations;
  const listed = (alike ? explanations : rest).slice(0, SHOWN);
  const left = explanations.length - listed.length - (alike ? 0 : 1);

  return (
    <div role="group" aria-label={words.name} className={styles.note}>
      {alike ? null : (
        <p className={styles.line}>
          <strong>{words.likeliest}</strong> {joined(first, first.length > 1 ? briefText : meantText)}.
        </p>
      )}
      {listed.length === 0 ? null : (
        <p className={styles.line}>
          {alike ? <strong>{words.alike}</strong> : words.others}{" "}
          {listed.map((repairs, at) => (
            <Fragment key={at}>
              {at === 0 ? null : "; "}
              {joined(repairs, briefText)}
            </Fragment>
          ))}
          {left > 0 ? `; ${words.more(left)}` : ""}.
        </p>
      )}
      {rules.length > 1 ? <p className={styles.line}>{words.settles(rules.length)}</p> : null}
    </div>
  );

  function joined(repairs: readonly ShownRepair[], text: (repair: ShownRepair) => string): ReactNode {
    return repairs.map((repair, at) => (
      <Fragment key={repair.cell}>
        {at === 0 ? null : ` ${words.together} `}
        <Button
          size="small"
          appearance="transparent"
          className={styles.cell}
          aria-label={finding.goTo(nameOf(repair))}
          onClick={() => void commands.goTo(repair.place)}
        >
          {nameOf(repair)}
        </Button>{" "}
        {text(repair)}
      </Fragment>
    ));
  }

  function nameOf({ address, place, sheetName }: ShownRepair): string {
    return place.sheet === home ? address : words.on(address, sheetName);
  }
}
