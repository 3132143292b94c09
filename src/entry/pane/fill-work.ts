import { figuresOf, otherOffice, type Template } from "../../core";
import type { CheckedForm } from "../../report/checked-form";
import { fillIn } from "../../report/fill-in";
import { knownForms } from "../../report/report-verdict";
import type { ChosenFile } from "../../session/contract/beside";
import type { FillAnswer } from "../../session/contract/fill";
import { formName } from "../../text/form-name";
import { reportIn } from "./file-report";

/** Figures of the file that no row took, told one by one. */
const TOLD = 50;

/** What the report in a file would put into a form. */
export async function fillOffer(
  form: CheckedForm,
  file: ChosenFile,
  templates: readonly Template[],
): Promise<FillAnswer> {
  const found = await reportIn(file, templates);
  if ("fault" in found) return { kind: "unread", fault: found.fault };
  const from = likest(form, knownForms(found.read));
  if (from === undefined) return { kind: "unread", fault: "noForm" };
  const unread = found.read.unread.map(({ sheetName, address, text }) => `${sheetName} ${address}: ${text}`);
  return {
    kind: "offer",
    offer: {
      ...fillIn(form, from),
      file: file.name,
      template: formName(from.template),
      otherOffice: isOther(form.office, from.office, otherOffice) ? from.office : null,
      otherPeriod: isOther(form.period, from.period, isOtherPeriod) ? from.period : null,
      unread: unread.slice(0, TOLD),
      moreUnread: Math.max(0, unread.length - TOLD),
    },
  };
}

/** Where either does not say, nothing is other. */
function isOther<T>(own: T | null, said: T | null, differ: (a: T, b: T) => boolean): boolean {
  return own !== null && said !== null && differ(own, said);
}

type Period = NonNullable<CheckedForm["period"]>;

function isOtherPeriod(a: Period, b: Period): boolean {
  return a.id !== b.id || a.year !== b.year;
}

/** The same form, else the one that asks for most of the same. */
function likest(form: CheckedForm, others: readonly CheckedForm[]): CheckedForm | undefined {
  const same = others.find(({ template }) => template.file.id === form.template.file.id);
  const offered = (other: CheckedForm) => fillIn(form, other).entries.length;
  return same ?? [...others].filter((one) => figuresOf(one).size > 0).sort((a, b) => offered(b) - offered(a))[0];
}
