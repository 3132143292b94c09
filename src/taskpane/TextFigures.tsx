import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "./icons";
import type { Template } from "../core";
import type { TextFigureBeside } from "../session/contract/beside";
import type { Commands } from "../session/contract";
import { labelOf } from "../session/contract/values";
import { printNumber } from "../text/numbers";
import { reportTextView as words } from "../text/report-text-view";
import { useStyles } from "./styles";

/** A fuller list helps nobody. */
const SHOWN = 100;

const useFigureStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  go: { minWidth: 0, padding: 0, justifyContent: "flex-start", textAlign: "left" },
  quote: { margin: 0, color: tokens.colorNeutralForeground2 },
  figure: {
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
  },
});

interface TextFiguresProps {
  readonly template: Template;
  readonly figures: readonly TextFigureBeside[];
  readonly commands: Commands;
}

/** The figures of the text: those that disagree first, those that agree folded away. */
export function TextFigures({ template, figures, commands }: TextFiguresProps) {
  const styles = useStyles();
  const own = useFigureStyles();
  const of = (verdict: TextFigureBeside["verdict"]) =>
    figures.filter((figure) => figure.key !== null && figure.verdict === verdict);
  const conflicts = of("conflicts");

  return (
    <>
      {conflicts.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.subheading}>{words.groups.conflicts}</h2>
          {list(words.groups.conflicts, conflicts)}
        </section>
      )}
      {folded(words.groups.agrees, of("agrees"))}
      {folded(words.groups.unsure, of("unsure"))}
    </>
  );

  function folded(title: string, group: readonly TextFigureBeside[]) {
    if (group.length === 0) return null;
    return (
      <details>
        <summary>
          {title} ({group.length})
        </summary>
        {list(title, group)}
      </details>
    );
  }

  function list(title: string, group: readonly TextFigureBeside[]) {
    return (
      <>
        <ul aria-label={title} className={styles.list}>
          {group.slice(0, SHOWN).map((figure, at) => (
            <li key={at} className={own.item}>
              {figure.verdict === "unsure" ? null : where(figure)}
              {figure.verdict === "conflicts" && figure.appendix !== null ? (
                <p className={styles.row}>
                  <Warning16Filled aria-hidden className={styles.warning} />
                  {words.conflict(printNumber(figure.appendix), printNumber(figure.value))}
                </p>
              ) : null}
              <blockquote className={own.quote}>
                “{figure.quotation.before}
                <mark className={own.figure}>{figure.quotation.figure}</mark>
                {figure.quotation.after}”
              </blockquote>
            </li>
          ))}
        </ul>
        {group.length > SHOWN ? <p className={styles.note}>{words.more(group.length - SHOWN)}</p> : null}
      </>
    );
  }

  function where({ key, cell }: TextFigureBeside) {
    const label = key === null ? "" : labelOf(template, key);
    if (!cell) return <p className={styles.plain}>{label}</p>;
    return (
      <Button
        appearance="transparent"
        className={own.go}
        aria-label={`${words.goTo(cell.address)}: ${label}`}
        onClick={() => void commands.goTo(cell.place)}
      >
        {cell.address} · {label}
      </Button>
    );
  }
}
