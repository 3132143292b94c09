import type { OpenForm, ShownFinding } from "../session/contract";
import { finding as words } from "../text/pane";
import { ruleOf } from "./describe";
import { useStyles } from "./styles";

/** The requirement in words and where it comes from. */
export default function Why({ form, shown }: { readonly form: OpenForm; readonly shown: ShownFinding }) {
  const styles = useStyles();
  const rule = ruleOf(form.template, shown.finding.rule);
  if (!rule) return null;
  return (
    <div className={styles.section}>
      {rule.message === undefined ? null : <p className={styles.plain}>{rule.message}</p>}
      <p className={styles.note}>
        {words.source}: {rule.source}
      </p>
    </div>
  );
}
