import type { Finding } from "../engine/finding";
import { oncePer } from "../once-per";
import type { Layout } from "../recognise/layout";
import type { Place } from "../sheet";
import { titleLinesIn } from "../template/title-line";
import { lineOf } from "./line";
import { officeName, otherOffice } from "./office-name";
import type { SaidAt } from "./read-about";
import { titlesOf } from "./said";
import { titleFinding } from "./title-finding";

interface AppendixOffice {
  readonly appendix: string;
  readonly office: SaidAt<string, Place>;
}

/** What no name of an office begins with, though it may stand where the form has one: "… HÀNH CHÍNH NHÀ NƯỚC". */
const NO_NAME = /^(?:nha nuoc|tai|cua|nam|quy|ky|cac|\d)\b/;

/** The office each appendix names; that of a line of the form, or whatever the wording. Appendices without one are left out. */
export const officesOf: (layout: Layout) => readonly AppendixOffice[] = oncePer((layout: Layout) =>
  titlesOf(layout).flatMap(({ appendix, about }): AppendixOffice[] => {
    const [report = null, heading = null] = printedOffices(layout, appendix);
    const all = [report, about.office, heading].filter((one) => one !== null);
    const best = all.find(({ value }) => officeName(value) !== null) ?? all[0];
    return best ? [{ appendix, office: best }] : [];
  }),
);

/** The office of the form: of the first appendix that gives it a name of its own. */
export function officeOf(layout: Layout): SaidAt<string, Place> | null {
  const all = officesOf(layout).map(({ office }) => office);
  return all.find(({ value }) => officeName(value) !== null) ?? all[0] ?? null;
}

/** Appendices that name another office than is asked for, or than the first. */
export function officeFindings(layout: Layout, asked: string | null): readonly Finding<"title">[] {
  const by = asked === null ? "report" : "call";
  const right = asked ?? officeOf(layout)?.value ?? "";
  return officesOf(layout)
    .filter(({ office }) => otherOffice(office.value, right))
    .map(({ appendix, office: { value, place } }) =>
      titleFinding(`title/office/${appendix}`, "error", place, {
        says: "office",
        appendix,
        said: value,
        asked: right,
        by,
      }),
    );
}

/** What stands where the form's own lines have the office: in the line of the report, and in another. */
function printedOffices({ template: { file }, appendices, captions }: Layout, appendix: string) {
  const sheet = appendices.find((one) => one.appendix === appendix)?.sheet ?? "";
  const lines = captions.get(sheet) ?? [];
  const title = file.appendices.find(({ id }) => id === appendix)?.title ?? [];
  const found = titleLinesIn(
    title,
    lines.map(({ text }) => text),
  );
  return [true, false].map((isReport): SaidAt<string, Place> | null => {
    for (const { line, at, match } of found) {
      const { flat } = lineOf(match.office ?? "");
      const place = lines[at]?.place;
      if (match.office === undefined || !place || (line.style === "report") !== isReport) continue;
      if (!NO_NAME.test(flat) && /^[^\u0001]+$/.test(flat)) return { value: match.office, place };
    }
    return null;
  });
}
