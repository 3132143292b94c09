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

/** Biểu II.06a/VPCP/KSTT, as a one-stop system prints it. */
export const oneStop = (...body: Rows): Rows => [
  ["Biểu số II.06a/VPCP/KSTT"],
  ["TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],
  ["", "", "", "", "", "", "", "", "", "Đơn vị tính: Số hồ sơ TTHC."],
  [
    "TT",
    "Lĩnh vực",
    "Tiếp nhận",
    "",
    "",
    "",
    "Số lượng hồ sơ đã giải quyết",
    "",
    "",
    "",
    "Số lượng hồ sơ đang giải quyết",
  ],
  [
    "",
    "",
    "Tổng số",
    "Trong đó",
    "",
    "Từ kỳ trước",
    "Tổng số",
    "Trước hạn",
    "Đúng hạn",
    "Quá hạn",
    "Tổng số",
    "Trong hạn",
    "Quá hạn",
  ],
  ["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính"],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  ...body,
];
export const land = [1, "Đất đai", 31010, 20028, 10000, 982, 30189, 10000, 20102, 87, 821, 746, 75];
export const civil = [2, "Hộ tịch", 28000, 17000, 10000, 1000, 27500, 7400, 20000, 100, 500, 500, 0];
export const total = ["", "Tổng cộng", 59010, 37028, 20000, 1982, 57689, 17400, 40102, 187, 1321, 1246, 75];
