import type { Layout, Snapshot, Template } from "../../src/core";
import { NOTHING_ASKED, type Asked } from "../../src/report/asked";
import { checkForm, type CheckedForm } from "../../src/report/checked-form";
import { plainRequest, checkReport, type CheckedReport } from "../../src/report/checked-report";

/** A snapshot judged as a file is: nothing beside it, nothing before. */
export function checked(
  snapshot: Snapshot,
  templates: readonly Template[],
  asked: Asked = NOTHING_ASKED,
): CheckedReport {
  return checkReport(snapshot, plainRequest(templates, asked), null);
}

/** One layout judged alone. */
export function checkedForm(snapshot: Snapshot, layout: Layout, asked: Asked = NOTHING_ASKED): CheckedForm {
  const moment = { snapshot, layouts: new Map([["form", layout]]) };
  return checkForm({ id: "form", layout, moment, asked, lay: null, isFinished: true }, null);
}
