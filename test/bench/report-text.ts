import { lexiconOf, REPORT_TEXT } from "../../src/core";
import { added, type ByKind, measureAlone, measureTogether, textOf } from "../core/report-text/measure";
import { composedReports, labelledReports, scoreOf } from "../core/report-text/labelled";
import { compareText } from "../core/report-text/compare-text";
import { casesOf } from "../core/report-text/generate";
import { measureUnseen } from "../core/report-text/unseen";
import { shipped } from "../templates/shipped";

const SEED = 7;

/** What laying a report's text beside its appendix finds on generated texts, kind by kind, and what it takes. */
export function bench(print: (line: string) => void): void {
  for (const half of ["tuned", "held"] as const) {
    print(
      `phrasings ${half === "tuned" ? "the vocabulary was made with" : "it was not made with"}, one sentence at a time:`,
    );
    list(measureAlone(half, SEED), print);
    print("  in whole reports, by the kind of the conflict:");
    list(measureTogether(half, SEED), print);
  }
  for (const [name, reports] of [
    ["four real reports labelled by hand", labelledReports],
    ["four composed in other words", composedReports],
  ] as const) {
    print(`${name}, one cell changed at a time:`);
    for (const rest of ["blank", "full"] as const) {
      const { labelled, matched, changed, conflicts, falseAlarms } = scoreOf(reports, rest);
      print(
        `    cells no text speaks of ${rest}: ${matched} of ${labelled} figures laid to their indicator, ` +
          `${conflicts} of ${changed} conflicts found, ${falseAlarms} shown at cells that were not changed`,
      );
    }
  }
  const { planted, missed, wrong } = measureUnseen();
  print(`reports written unseen: ${planted - missed.length} of ${planted} conflicts found, ${wrong.length} false`);
  const [largest] = [...shipped].sort((a, b) => b.plan.cells.length - a.plan.cells.length);
  if (!largest) return;
  const lexicon = lexiconOf(shipped.map(({ plan }) => plan.template));
  const text = textOf(casesOf(largest, "tuned", SEED));
  const long = text.repeat(Math.ceil(REPORT_TEXT.characters / text.length));
  /** Of two runs the second; of the processor, in ms. */
  const taken = (characters: number) => {
    const lay = () => compareText(long.slice(0, characters), largest.plan, largest.readings, lexicon).length;
    lay();
    const start = process.cpuUsage();
    const figures = lay();
    return { figures, ms: process.cpuUsage(start).user / 1000 };
  };
  const [whole, eighth] = [taken(REPORT_TEXT.characters), taken(REPORT_TEXT.characters / 8)];
  print(
    `${REPORT_TEXT.characters} characters, ${whole.figures} figures, ${largest.id}: ${whole.ms.toFixed(0)} ms, ` +
      `${(whole.ms / eighth.ms).toFixed(1)} times what an eighth of it (${eighth.figures} figures) takes`,
  );
}

function list(kinds: ByKind, print: (line: string) => void): void {
  for (const [kind, { found, planted, falseAlarms, truths }] of [...kinds, ["together", added(kinds)] as const])
    print(
      `    ${kind.padEnd(16)} ${found} of ${planted} conflicts found, ${falseAlarms} of ${truths} true sentences in doubt`,
    );
}
