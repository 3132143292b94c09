import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Warning16Filled } from "./icons";
import type { Ref } from "react";
import type { BesideReport } from "../session/contract/beside";
import { formNamed } from "../text/form-name";
import { previousView as words } from "../text/previous-view";
import { useStyles } from "./styles";

interface PreviousReportsProps {
  readonly reports: readonly BesideReport[];
  readonly drop: (choice: string) => void;
  /** Takes the focus when a button of the list is gone. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The earlier reports that were chosen: which are compared, which are not and why. */
export function PreviousReports({ reports, drop, heading }: PreviousReportsProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.subheading}>
        {words.chosen}
      </h2>
      {reports.length === 0 ? <p className={styles.plain}>{words.none}</p> : null}
      <ul aria-label={words.chosen} className={styles.list}>
        {reports.map((report, at) => (
          <li key={at}>
            <div className={styles.row}>
              {report.state === "compared" ? (
                <CheckmarkCircle16Filled aria-hidden className={styles.success} />
              ) : (
                <Warning16Filled aria-hidden className={styles.warning} />
              )}
              <strong>{nameOf(report)}</strong>
              {reports.findIndex(({ choice }) => choice === report.choice) === at ? (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.drop(report.isFile ? report.from : nameOf(report))}
                  onClick={() => drop(report.choice)}
                >
                  {words.dropShort}
                </Button>
              ) : null}
            </div>
            <p className={styles.note}>
              {[formNamed(report.template, report.isOwn), words.from(report.from, report.isFile)]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className={styles.plain}>{words.states[report.state](report)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function nameOf({ period }: BesideReport): string {
  return period ?? words.unknownPeriod;
}
