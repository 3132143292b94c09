import { basename } from "node:path";
import { harmlessLine } from "../../core";
import type { CheckedReport } from "../../report/checked-report";
import { contextOf } from "../../report/finding-context";
import { knownForms, reportVerdict } from "../../report/report-verdict";
import { verdictOf } from "../../report/verdict";
import { isoDay } from "../../session/choices";
import { capital } from "../../text/capital";
import { printedPeriod } from "../../text/cli";
import { fileFaults } from "../../text/file-faults";
import { describeFinding } from "../../text/findings";
import { letterText, type LetterFacts } from "../../text/letter";
import { wholeReason } from "../../text/verdict";
import { CallFault } from "./call-fault";
import { markedCopy } from "./marked-file";
import { paperPaths } from "./paper-names";
import { saveFile } from "./save-file";
import { slipFile } from "./slip-file";
import { faultOf, type Outcome } from "./checked-file";

const BYTE_ORDER_MARK = "\uFEFF";

/** Why a paper of a file was not written. */
export interface PaperFault {
  readonly code: CallFault["code"];
  readonly detail: string;
}

/** Writes the Phiếu, the marked copy and the letter of a file, as many of them as there can be; what could not be written is told. `now`: ms since 1970. */
export async function savePapers(
  file: string,
  stem: string,
  checked: CheckedReport | null,
  outcome: Outcome,
  now: number,
): Promise<readonly PaperFault[]> {
  const paths = paperPaths(file, stem);
  const isSlip = checked !== null && knownForms(checked).length > 0;
  const letter = letterText(
    plainFacts(
      checked === null || faultOf(outcome) !== null ? unreadLetter(file, outcome) : letterOf(file, checked, now),
    ),
  );
  const works = [
    async () => saveFile(paths.letter, new TextEncoder().encode(BYTE_ORDER_MARK + letter.replaceAll("\n", "\r\n"))),
    async () => isSlip && saveFile(paths.slip, await slipFile(file, checked, now)),
    async () => isSlip && paths.marked && saveFile(paths.marked, await markedCopy(file, checked)),
  ];
  const faults: PaperFault[] = [];
  for (const work of works) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CallFault)) throw error;
      faults.push({ code: error.code, detail: error.detail });
    }
  }
  return faults;
}

/** Nothing out of the file can look like a line of the letter. */
function plainFacts(facts: LetterFacts): LetterFacts {
  const { office, file, faults } = facts;
  return { ...facts, office: harmlessLine(office), file: harmlessLine(file), faults: faults.map(harmlessLine) };
}

function unreadLetter(file: string, outcome: Outcome): LetterFacts {
  const because = fileFaults[faultOf(outcome) ?? "noForm"];
  const known = { office: "", period: "", file: basename(file), due: null, daysLeft: null, hasSlip: false };
  return { ...known, faults: [capital(because)] };
}

function letterOf(file: string, checked: CheckedReport, now: number): LetterFacts {
  const forms = [...checked.forms.values()];
  const today = isoDay(new Date(now));
  const verdicts = forms.map((form) => ({ form, result: verdictOf(form, checked, today) }));
  const { office = null } = forms.find((form) => form.office !== null) ?? {};
  const { period = null } = forms.find((form) => form.period !== null) ?? {};
  const due = verdicts.find(({ result }) => result.due !== null)?.result;
  const found = verdicts.flatMap(({ form, result }) =>
    [...result.errors, ...result.openWarnings].map(({ finding }) => {
      const { where, sentence } = describeFinding(finding, contextOf(form, finding));
      return where === "" ? sentence : `${where}: ${sentence}`;
    }),
  );
  return {
    office: office ?? "",
    period: period === null ? "" : printedPeriod(period.id, period.year),
    file: basename(file),
    faults: [...found, ...lackingIn(checked, today)],
    due: due?.due ?? null,
    daysLeft: due?.daysLeft ?? null,
    hasSlip: knownForms(checked).length > 0,
  };
}

/** What no finding tells. */
function lackingIn(checked: CheckedReport, today: string): readonly string[] {
  return reportVerdict(checked, today)
    .reasons.filter(({ reason: { code } }) => code !== "errors" && code !== "warnings")
    .map(({ form, reason }) => `${capital(wholeReason(reason, form?.template ?? null))}.`);
}
