import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, Warning20Regular } from "./icons";
import type { Collected, MergePreview } from "../session/contract/merge";
import { rowsLeftOut } from "../text/merge/standings-list";
import { standings, standingsInShort, type Standing } from "../text/merge/standings";
import { mergeView as words } from "../text/merge/view";
import { useStyles } from "./styles";

interface MergeStandingsProps {
  readonly collected: Collected;
  /** Null while nothing can be consolidated. */
  readonly preview: MergePreview | null;
  readonly nameOf: (template: string) => string;
}

const useItemStyles = makeStyles({
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, "& svg": { flexShrink: 0 } },
});

const NOTHING = {
  missing: [],
  unread: new Map<never, never>(),
  apart: [],
  counted: [],
  unlisted: new Set<never>(),
  perhaps: new Map<never, never>(),
};

/** Who is missing or wrong first, then who is counted, then what is left open in the consolidated report. */
export function MergeStandings({ collected: { unread, reports }, preview, nameOf }: MergeStandingsProps) {
  const styles = useStyles();
  const item = useItemStyles();
  const apart = reports.map((report) => ({ report, why: "noPeriod" as const }));
  const { chosen, merged } = preview ?? { chosen: { ...NOTHING, apart }, merged: { offices: [], cells: [] } };
  const all = standings({ chosen, merged, unread, nameOf });
  const problems = all.filter(({ isProblem }) => isProblem);
  const others = all.filter(({ isProblem }) => !isProblem);

  return (
    <>
      {preview === null ? null : <p className={styles.plain}>{standingsInShort(all)}.</p>}
      {problems.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.subheading}>
            {words.problems} ({problems.length})
          </h2>
          <ul className={styles.list} aria-label={words.problems}>
            {problems.map((standing, index) => (
              <li key={index} className={item.line}>
                <Warning20Regular aria-hidden className={styles.warning} />
                <span>
                  <Told standing={standing} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length === 0 ? null : (
        <details>
          <summary>
            {words.counted} ({others.length})
          </summary>
          <ul className={styles.list} aria-label={words.counted}>
            {others.map((standing, index) => (
              <li key={index} className={item.line}>
                <CheckmarkCircle20Regular aria-hidden className={styles.success} />
                <span>
                  <Told standing={standing} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview === null ? null : <Outcome preview={preview} />}
    </>
  );
}

function Told({ standing: { office, file, state, detail } }: { readonly standing: Standing }) {
  const who = office === "" ? file : office;
  return (
    <>
      <strong>{who}</strong>
      {office !== "" && file !== "" ? ` (${file})` : ""}: {state}
      {detail === "" ? "." : `. ${detail}`}
    </>
  );
}

function Outcome({ preview: { merged, errors, warnings, chosen } }: { readonly preview: MergePreview }) {
  const styles = useStyles();
  if (chosen.counted.length === 0) return <p className={styles.plain}>{words.noneCounted}</p>;
  const unasked = merged.cells.filter(({ open }) => open?.why === "notAsked").length;
  const rates = merged.cells.filter(
    ({ open, filled, doubts }) =>
      open !== null && open.why !== "notAsked" && open.why !== "listed" && filled + doubts > 0,
  ).length;
  return (
    <>
      <p className={styles.plain}>{words.found(errors, warnings)}</p>
      {unasked === 0 ? null : <p className={styles.plain}>{words.unasked(unasked)}</p>}
      {rates === 0 ? null : <p className={styles.plain}>{words.open(rates)}</p>}
      {merged.leftOut === 0 ? null : <p className={styles.plain}>{rowsLeftOut(merged.leftOut)}</p>}
    </>
  );
}
