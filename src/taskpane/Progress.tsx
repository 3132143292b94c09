import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { RequiredSection } from "../core";
import type { CheckedForm, Commands } from "../session/contract";
import { requiredSections, shownPlaces } from "../session/contract/values";
import { printTime } from "../text/dates";
import { check } from "../text/pane";
import { sectionName } from "../text/verdict";
import { useStyles } from "./styles";

const useProgressStyles = makeStyles({
  // What is filled is looked up beside the list, not in place of it.
  list: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "200px", overflowY: "auto" },
  line: {
    width: "100%",
    minWidth: 0,
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: "2px 0",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { minWidth: 0, textAlign: "left" },
});

interface ProgressProps {
  readonly form: CheckedForm;
  readonly readAt: number | null;
  readonly commands: Commands;
}

/** How much of each section is filled; pressed, it leads to the first cell of it that is not. */
export default function Progress({ form, readAt, commands }: ProgressProps) {
  const styles = useStyles();
  const own = useProgressStyles();
  return (
    <>
      <ul className={own.list} aria-label={check.bySection}>
        {requiredSections(form.plan, form.required).map((section) => (
          <li key={`${section.appendix}/${section.table}/${section.heading ?? ""}`}>{line(section)}</li>
        ))}
      </ul>
      {readAt === null ? null : <span className={styles.note}>{check.checkedAt(printTime(readAt))}</span>}
    </>
  );

  function line(section: RequiredSection) {
    const { filled, required, blank } = section;
    const name = sectionName(section, form.template);
    const [first] = shownPlaces(form, blank);
    return (
      <>
        <Button
          appearance="transparent"
          size="small"
          className={own.line}
          disabledFocusable={first === undefined}
          onClick={() => first && void commands.goTo(first.place)}
        >
          <span className={own.name}>{name}</span>
          <span className={styles.fixed}>
            {filled}/{required}
          </span>
        </Button>
        <ProgressBar aria-hidden value={filled} max={required} />
      </>
    );
  }
}
