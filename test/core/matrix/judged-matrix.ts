import { recogniseUnknown, type Layout, type Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { contextOf } from "../../../src/report/finding-context";
import { messageOf } from "../../../src/text/findings";
import { checkedForm } from "../../support/checked";
import { sheet, snapshot } from "../../support/snapshot";

/** A sheet judged as a table of no known form. */

export type Cell = string | number;
export type Rows = readonly (readonly Cell[])[];

let known: readonly Template[] = [];
beforeAll(async () => {
  known = await allTemplates();
});

export function layoutOf(rows: Rows): Layout | undefined {
  return recogniseUnknown(snapshot(sheet("s", rows)), known, [])[0];
}

export function messages(rows: Rows): string[] {
  const layout = layoutOf(rows);
  if (layout === undefined) throw new Error("no table found");
  const form = checkedForm(snapshot(sheet("s", rows)), layout);
  return form.findings.map(({ finding }) => `${finding.severity}: ${messageOf(finding, contextOf(form, finding))}`);
}

export const plainHead: Rows = [["STT", "Đơn vị", "Số cuộc họp", "Số tin bài", "Số lượt công dân"]];
