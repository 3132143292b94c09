import { type Layout, type Period, type Place, type Snapshot, address, matchTitleLine, readTitle } from "../../core";
import { titleMismatch } from "../../text/cli";
import type { Expected } from "./check-file";
import type { ReportedFinding } from "./report";

/** Where the lines above a form name another period or year than the call. */
export function titleFindings(layout: Layout, snapshot: Snapshot, expected: Expected): readonly ReportedFinding[] {
  const { file } = layout.template;
  return layout.appendices.flatMap(({ appendix, sheet }) => {
    const title = file.appendices.find(({ id }) => id === appendix)?.title ?? [];
    const lines = layout.captions.get(sheet) ?? [];
    const said = readTitle(
      title,
      lines.map(({ text }) => text),
      file.periods,
    );
    const wrongPeriod = said.period !== null && expected.period !== undefined && said.period.id !== expected.period;
    const wrongYear = said.year !== null && expected.year !== undefined && said.year !== expected.year;
    if (!wrongPeriod && !wrongYear) return [];
    const place = lines.find(({ text }) => title.some((line) => names(line.text, text)))?.place ?? lines[0]?.place;
    const name = snapshot.sheets.find(({ id }) => id === sheet)?.name ?? "";
    const asked = { period: nameOf(file.periods, expected), year: expected.year ?? null };
    return [
      finding(name, appendix, place, titleMismatch({ period: said.period?.name ?? null, year: said.year }, asked)),
    ];
  });
}

/** Whether a line of the sheet is the title line that names the period or the year. */
function names(titleText: string, shown: string): boolean {
  const match = matchTitleLine(titleText, shown);
  return match?.period !== undefined || match?.year !== undefined;
}

function nameOf(periods: readonly Period[], expected: Expected): string | null {
  return periods.find(({ id }) => id === expected.period)?.name ?? null;
}

function finding(sheet: string, appendix: string, place: Place | undefined, message: string): ReportedFinding {
  return {
    rule: `title/${appendix}`,
    kind: "title",
    severity: "error",
    explained: false,
    message,
    cells: place ? [{ sheet, address: address(place.row, place.column), indicator: appendix }] : [],
    fixes: [],
  };
}
