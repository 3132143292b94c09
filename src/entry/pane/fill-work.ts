import { figuresOf, type Template } from "../../core";
import type { CheckedForm } from "../../report/checked-form";
import { fillIn } from "../../report/fill-in";
import { knownForms } from "../../report/report-verdict";
import type { ChosenFile } from "../../session/contract/beside";
import type { FillAnswer } from "../../session/contract/fill";
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
      template: from.template.file.name,
      office: from.office,
      period: from.period,
      unread: unread.slice(0, TOLD),
      moreUnread: Math.max(0, unread.length - TOLD),
    },
  };
}

/** The same form, else the one that asks for most of the same. */
function likest(form: CheckedForm, others: readonly CheckedForm[]): CheckedForm | undefined {
  const same = others.find(({ template }) => template.file.id === form.template.file.id);
  const offered = (other: CheckedForm) => fillIn(form, other).entries.length;
  return same ?? [...others].filter((one) => figuresOf(one).size > 0).sort((a, b) => offered(b) - offered(a))[0];
}
