import { makeStyles, tokens } from "@fluentui/react-components";
import type { BoundRule } from "../core";
import type { Commands, CheckedForm, ShownFinding } from "../session/contract";
import { boundRule, contextOf, specOf, suspectsByFinding } from "../session/contract/values";
import { explainBeside, explainFinding } from "../text/findings/explain";
import { why as words } from "../text/why";
import { CellWalk } from "./CellWalk";
import { useStyles } from "./styles";
import SuspectNote from "./SuspectNote";

const useWhyStyles = makeStyles({
  parts: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface WhyProps {
  readonly form: CheckedForm;
  readonly shown: ShownFinding;
  /** Which cells may be wrong is said above already. */
  readonly noted: boolean;
  readonly commands: Commands;
}

/** The rule in words, with its cells, with the numbers put into it, where it comes from, and a walk through its cells. */
export default function Why({ form, shown, noted, commands }: WhyProps) {
  const styles = useStyles();
  const own = useWhyStyles();
  const { finding } = shown;
  const rule = boundRule(form, finding.rule);
  const context = contextOf(form, finding);
  const beside = rule ? undefined : explainBeside(finding, context);
  const explained = beside ?? explainFinding(finding, rule?.options, context);
  const suspects = noted ? undefined : suspectsByFinding(form, [shown]).get(finding.rule);
  const parts = [
    [words.rule, [rule?.data.message ?? explained.words, explained.formula]],
    [words.figures, [explained.figures]],
    [words.source, [rule ? sourceOf(form, rule) : beside?.source]],
  ] as const;

  return (
    <div className={own.parts}>
      {parts.map(([name, texts]) => {
        const said = texts.filter((text) => text !== undefined && text !== "");
        if (said.length === 0) return null;
        return (
          <div key={name}>
            <span className={styles.note}>{name}:</span>{" "}
            {said.map((text, at) => (
              <span key={text}>
                {at === 0 ? null : <br />}
                {text}
              </span>
            ))}
          </div>
        );
      })}
      {suspects === undefined ? null : (
        <SuspectNote suspects={suspects} home={shown.cells[0]?.place.sheet} commands={commands} />
      )}
      <CellWalk form={form} shown={shown} commands={commands} />
    </div>
  );
}

/** Regulation and clause; a rule that follows from the form itself rests on the line of its cell. */
function sourceOf({ template }: CheckedForm, { data, keys }: BoundRule): string {
  const { number, title } = template.file.regulation;
  const spec = data.source === (number ?? title) ? specOf(template, keys[0] ?? "") : undefined;
  return spec === undefined ? data.source : words.line(data.source, spec.appendix.sheetName, spec.row.stt);
}
