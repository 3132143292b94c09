import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { FileReport } from "../../../src/entry/cli/report";
import type { TemplateFile } from "../../../src/core";
import { documentOf, p, tbl, tc, tr } from "../../support/word-documents";
import { cli, cliIn, ownFolder } from "./run-cli";

/** A form made from a table of the office's own, and what is done with it. */

const { at } = ownFolder();

const rows = [
  ["I", "Đào tạo", "", ""],
  ["1", "Tổng số lớp được giao", "Lớp", 42],
  ["Trong đó", "Trước hạn", "Lớp", 30],
  ["", "Quá hạn", "Lớp", 12],
  ["2", "Số lớp đã mở", "Lớp", 40],
  ["3", "Tỷ lệ lớp đã mở", "%", "95,24"],
  ["4", "Kinh phí", "Tỷ đồng", "1,5"],
  ["5", "Có quy chế", "Không = 0; Có = 1", 1],
] as const;

const header = ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú"];
const title = "THỐNG KÊ SỐ LIỆU MỞ LỚP QUÝ I NĂM 2026 CỦA UBND XÃ BÌNH AN";

function table(change: Readonly<Record<string, string | number>> = {}): string {
  const lines = rows.map((row) => [...row.slice(0, 3), change[row[1]] ?? row[3], ""].join("\t"));
  return `${title}\t\t\t\t\n${header.join("\t")}\n${lines.join("\n")}\n`;
}

writeFileSync(at("lop.tsv"), table());
const whole = (name: string, change: Readonly<Record<string, string | number>>) => {
  writeFileSync(at(name), table(change));
  return at(name);
};

async function found(file: string): Promise<readonly string[]> {
  const { out } = await cli("check", file, "--form", at("lop.json"), "--format", "json");
  const [report] = JSON.parse(out) as FileReport[];
  expect(report?.template).toBe("bieu-mau-rieng/thong-ke-so-lieu-mo-lop");
  return report!.findings.map(({ severity, rule, cells }) => `${severity} ${rule.split("/")[0]} ${cells[0]?.address}`);
}

beforeAll(async () => {
  const { code, err, out } = await cli("form", at("lop.tsv"), "--out", at("lop.json"));
  expect([code, err]).toEqual([0, []]);
  expect(out).toContain("8 dòng (1 tiêu đề, 4 số đếm, 1 số đo, số tiền, 1 tỷ lệ, 1 mã)");
  expect(out).toContain("LỖI “1 Tổng số lớp được giao” = “Trong đó Trước hạn” + “Quá hạn” (42 = 30 + 12)");
  expect(out).toContain("LỖI “2 Số lớp đã mở” ≤ “1 Tổng số lớp được giao” (40 ≤ 42)");
});

describe("a form made from a sheet", () => {
  it("finds nothing on the sheet it is made from", async () => {
    expect(await found(at("lop.tsv"))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string | number>>, string]>([
    ["parts that do not sum", { "Quá hạn": 21 }, "error sum D4"],
    ["more done than planned", { "Số lớp đã mở": 43 }, "error part D7"],
    ["a wrong rate", { "Tỷ lệ lớp đã mở": "59,24" }, "error ratio D8"],
    ["a rate above a hundred", { "Tỷ lệ lớp đã mở": "120" }, "error value D8"],
    ["decimals in a count", { "Số lớp đã mở": "40,5" }, "error value D7"],
    ["a code that is none", { "Có quy chế": 2 }, "error value D10"],
    ["words for a figure", { "Kinh phí": "hơn một tỷ" }, "error value D9"],
  ])("finds %s", async (name, change, finding) => {
    expect(await found(whole(`${name}.tsv`, change))).toContain(finding);
  });

  it("is the same from the table in a Word document, but for where it stands", async () => {
    const cells = [header, ...rows.map((row) => [...row, ""])].map((line) =>
      tr(...line.map((cell) => tc(String(cell)))),
    );
    writeFileSync(at("lop.docx"), documentOf(p(title) + tbl(...cells)));
    const { code, err } = await cli("form", at("lop.docx"), "--out", at("word.json"));
    expect([code, err]).toEqual([0, []]);
    const [first, second] = [at("lop.json"), at("word.json")].map((file) => {
      const { appendices, rules } = JSON.parse(readFileSync(file, "utf8")) as TemplateFile;
      return { rows: appendices[0]!.tables[0]!.rows, rules };
    });
    expect(second).toEqual(first);
  });

  it("learns from filled reports what its sheet does not show", async () => {
    const empty = Object.fromEntries(rows.map(([, label]) => [label, ""]));
    whole("trong.tsv", empty);
    const reports = [
      whole("q1.tsv", { "Tổng số lớp được giao": 50, "Trước hạn": 20, "Quá hạn": 20, "Tỷ lệ lớp đã mở": 80 }),
      whole("q2.tsv", { "Tổng số lớp được giao": 60, "Trước hạn": 20, "Quá hạn": 20, "Tỷ lệ lớp đã mở": "66,67" }),
    ];
    const examples = [...reports, at("none.tsv")].flatMap((file) => ["--examples", file]);
    const { code, err, out } = await cli("form", at("trong.tsv"), ...examples, "--out", at("trong.json"));
    expect(code).toBe(0);
    expect(err).toEqual([expect.stringContaining("none.tsv")]);
    expect(out).toContain("Báo cáo đã điền: ");
    const { rules } = JSON.parse(readFileSync(at("trong.json"), "utf8")) as TemplateFile;
    expect(rules.map(({ kind, severity }) => `${severity} ${kind}`).sort()).toEqual([
      "error part",
      "error part",
      "error ratio",
    ]);
  });

  it("is drawn, filled, exported and merged by its name", async () => {
    const form = ["--form", at("lop.json")];
    const id = "bieu-mau-rieng/thong-ke-so-lieu-mo-lop";
    const blank = await cli("new", id, ...form, "--out", at("blank.xlsx"), "--period", "nam", "--year", "2026");
    expect([blank.code, blank.err]).toEqual([0, []]);
    const again = await cli("form", at("blank.xlsx"), "--out", at("again.json"));
    expect(again.code).toBe(0);
    const exported = await cli("export", at("lop.tsv"), ...form);
    expect(exported.code).toBe(0);
    expect(exported.out).toContain(id);
    const merged = await cli("merge", at("lop.tsv"), ...form, "--template", id, "--out", at("merged.xlsx"));
    expect([merged.err, merged.code]).toEqual([[], 0]);
  });
});

describe("what cannot be made or used", () => {
  it.each<[string, () => readonly string[], RegExp]>([
    ["no sheet", () => ["form", "--out", at("x.json")], /Thiếu tệp có bảng/],
    ["no place for it", () => ["form", at("lop.tsv")], /--out BIỂU-MẪU\.json/],
    ["a place of another kind", () => ["form", at("lop.tsv"), "--out", at("x.xlsx")], /tệp \.json/],
    ["a file that is not there", () => ["form", at("no.xlsx"), "--out", at("x.json")], /no\.xlsx/],
    ["a file without a table", () => ["form", at("words.csv"), "--out", at("x.json")], /words\.csv/],
    ["a form that is not there", () => ["check", at("lop.tsv"), "--form", at("no.json")], /no\.json/],
    ["a folder without forms", () => ["check", at("lop.tsv"), "--form", at("empty")], /không có biểu mẫu nào/],
    ["a form that is overwritten", () => ["form", at("lop.tsv"), "--out", at("lop.json")], /đã có/],
  ])("%s", async (_, args, says) => {
    mkdirSync(at("empty"), { recursive: true });
    writeFileSync(at("words.csv"), "một dòng chữ\n");
    // On other threads, which cannot say it, nothing is begun.
    for (const surroundings of [{}, { script: at("no-program.cjs") }]) {
      const { code, err } = await cliIn(surroundings, ...args());
      expect([code, err.join("\n")]).toEqual([2, expect.stringMatching(says)]);
    }
  });

  it("is named with line and column, in a folder of forms too", async () => {
    for (const name of ["forms", "bad", "twice"]) mkdirSync(at(name), { recursive: true });
    const text = readFileSync(at("lop.json"), "utf8");
    writeFileSync(at("forms", "a.json"), text);
    writeFileSync(at("forms", "index.json"), "[]");
    expect((await cli("check", at("lop.tsv"), "--form", at("forms"))).code).toBe(0);
    writeFileSync(at("bad", "b.json"), text.replace('"severity": "error"', '"severity": "bad"'));
    const { code, err } = await cli("check", at("lop.tsv"), "--form", at("bad"));
    expect(code).toBe(2);
    expect(err.join("\n")).toMatch(/b\.json”: có 1 chỗ cần sửa\.\n {2}Dòng \d+, cột \d+: “rules\[0\]\.severity”: cần/);
    writeFileSync(at("twice", "c.json"), text);
    writeFileSync(at("twice", "d.json"), text);
    expect((await cli("check", at("lop.tsv"), "--form", at("twice"))).err.join("")).toContain("cùng một mã");
  });

  it("tells quotation marks of Word for what they are", async () => {
    writeFileSync(at("word-quotes.json"), '{ “id”: "a/b" }');
    const checked = await cli("check", at("lop.tsv"), "--form", at("word-quotes.json"));
    expect(checked.err.join("\n")).toMatch(/Dòng 1, cột 3: .*dấu ngoặc kép thẳng/);
  });
});
