import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { FileReport } from "../../../src/entry/cli/report";
import { cli, ownFolder } from "./run-cli";

/** Files on the command line that are no known form, or of a kind that is not read. */

const { at } = ownFolder();

const NOTE =
  "hông phải biểu mẫu đã biết: chỉ kiểm tra đơn vị tính, số thứ tự, các dòng “Trong đó”, tổng và tỷ lệ mà bảng nói rõ";
const header = "TT\tNội dung công việc\tĐơn vị tính\tSố liệu";
writeFileSync(at("right.tsv"), `${header}\n1\tSố cây\tCây\t10\n2\tSố cành\tCành\t20\n`);
writeFileSync(at("wrong.tsv"), `${header}\n1\tSố cây\tCây\t446/491\n3\tSố cành\tCành\t20\n`);

describe("a file with a table of no known form", () => {
  it("is checked in part, and the text says so", async () => {
    const { code, out, err } = await cli("check", at("wrong.tsv"));
    expect([code, err]).toEqual([1, []]);
    expect(out).toContain(`K${NOTE}.`);
    expect(out).toContain(`Trang "wrong": k${NOTE} của 2 dòng`);
    expect(out).toContain("LỖI wrong: 1 Số cây (ô D2): Ghi “446/491”");
    expect(out).toContain("CẢNH BÁO wrong: 3 Số cành (ô D3): Số thứ tự nhảy sang 3 sau dòng 1 (ô D2).");
  });

  it("says of a warning that it is drawn from the look of the table", async () => {
    writeFileSync(at("total.tsv"), `${header}\n1\tSố cây\tCây\t10\n2\tSố cành\tCây\t20\n\tTổng cộng\tCây\t31\n`);
    const { code, out } = await cli("check", at("total.tsv"));
    expect(code).toBe(3);
    expect(out).toMatch(/CẢNH BÁO total: Tổng cộng \(ô D4\): Ghi 31, khác 30 .* chỉ suy từ cách trình bày của bảng\./);
  });

  it("has no template in the JSON, nor an appendix, but findings", async () => {
    const { code, out } = await cli("check", at("wrong.tsv"), at("right.tsv"), "--format", "json");
    const reports = JSON.parse(out) as FileReport[];
    expect(code).toBe(1);
    expect(reports.map(({ template }) => template)).toEqual([null, null]);
    expect(reports.map(({ sheets }) => sheets)).toEqual(
      ["wrong", "right"].map((name) => [{ name, appendix: null, matchedRows: 2, unmatchedRows: [] }]),
    );
    expect(reports.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([["value/r2", "numbering/r3"], []]);
  });

  it("ends with 3 when nothing is wrong: of most figures nothing is known; it stands in the summary as what it is", async () => {
    expect((await cli("check", at("right.tsv"))).code).toBe(3);
    await cli("check", at("right.tsv"), "--summary", at("summary.csv"));
    expect(readFileSync(at("summary.csv"), "utf8")).toContain(`K${NOTE}`);
  });

  it("beside a known form leaves that form's report as it is", async () => {
    await cli("new", "bnv-6459-2020/tinh", "--out", at("known.xlsx"));
    const { code, out } = await cli("check", at("known.xlsx"));
    expect(code).toBe(0);
    expect(out).not.toContain(NOTE);
  });
});

it("names an old .xls in a folder, in its place and in the summary", async () => {
  mkdirSync(at("old"));
  writeFileSync(at("old/a.xls"), Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"));
  const { code, err } = await cli("check", at("old"), "--summary", at("old.csv"));
  expect([code, err]).toEqual([2, [expect.stringMatching(/a\.xls: tệp \.xls của Excel đời cũ/)]]);
  expect(readFileSync(at("old.csv"), "utf8")).toMatch(/a\.xls.*tệp \.xls của Excel đời cũ/);
});
