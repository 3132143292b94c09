import { writeFileSync } from "node:fs";
import type { FileReport } from "../../../src/entry/cli/report";
import { templateNamed } from "../../../src/entry/cli/templates";
import { cleanSample } from "../../report/report-files";
import { filledDrawings } from "../../support/filled-report";
import { documentOf, p, tbl, tc, tr, typedBody } from "../../support/word-documents";
import { cli, ownFolder } from "./run-cli";

const FORM = "quang-ngai-2021/so";
const { at } = ownFolder();
const typed = { merged: true, splitAfter: 12, headerAgain: true, wrapAfter: 0, noteSecond: false, tracked: false };
const head = p("BÁO CÁO") + p("Kết quả công tác cải cách hành chính");
const sentence = p(
  "Trong kỳ báo cáo, đơn vị đã triển khai đầy đủ các nhiệm vụ theo kế hoạch cải cách hành chính được giao.",
);
const table = tbl(
  tr(tc("TT"), tc("Nội dung"), tc("Số lượng"), tc("Ghi chú")),
  tr(tc("1"), tc("Hội nghị đã tổ chức"), tc("12"), tc("")),
  tr(tc("2"), tc("Tin, bài đã đăng"), tc("1.289"), tc("")),
);
let appendix = "";

/** What `check` says of a document. */
async function told(body: string): Promise<FileReport> {
  writeFileSync(at("a.docx"), documentOf(body));
  const { out } = await cli("check", at("a.docx"), "--format", "json");
  return (JSON.parse(out) as FileReport[])[0]!;
}

beforeAll(async () => {
  const { notes, office, year, period: id, ...sample } = cleanSample(FORM);
  const template = await templateNamed(FORM);
  const period = template.file.periods.findIndex((one) => one.id === id);
  const figures = Object.fromEntries(
    Object.entries(sample.figures).map(([key, figure]) => [key, String(figure).replace(".", ",")]),
  );
  const drawings = await filledDrawings(template, { figures, notes, office, year, period });
  appendix = typedBody(drawings, typed);
});

describe("a whole report in Word", () => {
  it("with tables of its own in its text is judged by its appendix, and those tables are named", async () => {
    const { verdict, unreadFigures, findings, notes } = await told(
      head + sentence + table + sentence + table + appendix,
    );
    expect([verdict, unreadFigures, findings]).toEqual(["ready", 0, []]);
    expect(notes).toContainEqual(expect.stringMatching(/^Bảng trong lời báo cáo.*không kiểm tra: bảng 1, bảng 2\.$/));
  });

  it.each([
    ["behind the appendix", () => head + sentence + appendix + p("Thống kê khác") + table],
    ["under a heading of an appendix", () => head + sentence + p("PHỤ LỤC 9") + table + appendix],
    ["under the caption of a form", () => head + sentence + p("Biểu số II.06a/VPCP/KSTT") + table + appendix],
    ["before any sentence", () => head + table + sentence + appendix],
    ["in a report without a known form", () => head + sentence + table],
  ])("a table of no known form %s is still told as not judged", async (_, body) => {
    const { verdict, unreadFigures } = await told(body());
    expect(verdict === "notJudged" || unreadFigures > 0).toBe(true);
  });

  it.each(["15", "– 15 –", "Trang 15/20", "(tiếp theo)", "Tiếp theo trang trước"])(
    "split at pages, with “%s” between the parts, is read whole",
    async (line) => {
      const split = appendix.replaceAll("</w:tbl><w:p/><w:tbl>", `</w:tbl>${p(line)}${p("")}<w:tbl>`);
      expect(split.split(p(line)).length).toBeGreaterThan(5);
      const { verdict, findings, sheets } = await told(head + sentence + split);
      expect([verdict, findings]).toEqual(["ready", []]);
      expect(sheets.flatMap(({ unmatchedRows }) => unmatchedRows)).toEqual([]);
    },
  );
});
