import { readFileSync, writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { templateEntries, templateNamed } from "../../../src/entry/cli/templates";
import type { FileReport } from "../../../src/entry/cli/report";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { cli, ownFolder } from "./run-cli";

const { folder, at } = ownFolder();

describe("templates", () => {
  it("lists every template by id and name", async () => {
    const { code, out } = await cli("templates");
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.split(/\s/)[0])).toEqual(templateEntries.map(({ id }) => id));
    expect(out).toContain("Bộ Nội vụ 6459 · Phụ lục 2 (tỉnh, thành phố)");
  });
});

describe("new", () => {
  it.each(templateEntries.map(({ id }) => id))(
    "%s: the file holds every row of the template as printed",
    async (id) => {
      const { code } = await cli("new", id, "--out", at("new.xlsx"), "--force");
      expect(code).toBe(0);
      const { sheets } = await readSnapshot(readFileSync(at("new.xlsx")));
      const { file } = await templateNamed(id);
      expect(sheets.map(({ name }) => name)).toEqual(file.appendices.map(({ sheetName }) => sheetName));
      file.appendices.forEach((appendix, i) => {
        const shown = (sheets[i]?.texts ?? []).map((row) => row.filter((text) => text !== "").join(" | "));
        for (const table of appendix.tables) {
          const printed = table.rows
            .map(({ stt, label, unit, supplier = "" }) => [stt, label, unit, supplier].filter((text) => text !== ""))
            .filter((texts) => texts.length > 0)
            .map((texts) => texts.join(" | "));
          const first = shown.indexOf(printed[0] ?? "");
          expect(shown.slice(first, first + printed.length)).toEqual(printed);
        }
      });
    },
  );

  it("fills in the title lines", async () => {
    await cli(
      "new",
      "bnv-6459-2020/tinh",
      "--out",
      at("q1.xlsx"),
      "--period",
      "quy-1",
      "--year",
      "2021",
      "--office",
      "UBND tỉnh A",
    );
    const { sheets } = await readSnapshot(readFileSync(at("q1.xlsx")));
    const lines = (sheets[0]?.texts ?? []).slice(0, 6).map((row) => row[0]);
    expect(lines).toContain("Kỳ báo cáo: Quý I 2021 (số liệu từ 15/12/2020 đến 14/3/2021)");
    expect(lines.some((line) => line?.endsWith("năm 2021 của UBND tỉnh A)"))).toBe(true);
  });
});

describe("check", () => {
  it("finds nothing in a blank form", async () => {
    await cli("new", "bnv-6459-2020/bo", "--out", at("blank.xlsx"), "--period", "nam", "--year", "2021");
    const { code, out, err } = await cli("check", at("blank.xlsx"), "--format", "json");
    expect(err).toEqual([]);
    expect(JSON.parse(out)).toEqual([
      {
        format: "phu-luc-cchc/check",
        version: 1,
        file: at("blank.xlsx"),
        template: "bnv-6459-2020/bo",
        office: null,
        period: "nam",
        year: 2021,
        verdict: "notReady",
        reasons: [
          { code: "blanks", text: expect.stringMatching(/^mới ghi 0\/87 ô phải ghi \(1\. .*: \d+ ô; 2\. /) },
          { code: "titles", text: "1 dòng tiêu đề còn chỗ chưa ghi" },
        ],
        unreadFigures: 0,
        unread: [],
        forms: [
          {
            template: "bnv-6459-2020/bo",
            sheets: ["Phụ lục 1"],
            fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
            own: false,
            slips: [],
          },
        ],
        sheets: [{ name: "Phụ lục 1", appendix: "phu-luc-1", matchedRows: 109, unmatchedRows: [] }],
        previous: [],
        notes: [expect.stringMatching(/^Biểu mẫu in sẵn có \d+ chỗ chưa khớp/)],
        findings: [],
        suspects: [],
        summary: {
          errors: 0,
          warnings: 0,
          cellsRead: 0,
          rulesChecked: expect.any(Number),
          rulesNotChecked: expect.any(Number),
        },
      },
    ]);
    expect(code).toBe(0);
  });
});

describe("help", () => {
  it.each<[string[]]>([[["help"]], [["--help"]], [["check", "--help"]], [["merge", "a", "-h"]]])(
    "%j names every command",
    async (args) => {
      const { code, out, err } = await cli(...args);
      expect([code, err]).toEqual([0, []]);
      for (const command of ["templates", "new", "check", "export", "merge"])
        expect(out).toContain(`cli.js ${command}`);
    },
  );
});

describe("a call that is wrong or a file that cannot be read", () => {
  writeFileSync(at("a.txt"), "words");
  it.each<[string[], string]>([
    [[], "Thiếu lệnh."],
    [["templates", "x"], 'Thừa "x".'],
    [["nothing"], 'Không có lệnh "nothing".'],
    [["check"], "Thiếu tệp cần kiểm tra."],
    [["check", "a.xlsx", "--colour", "red"], 'Không có tùy chọn "--colour"'],
    [["check", "a.xlsx", "--format", "xml"], 'Không có cách in "xml"'],
    [["check", "a.xlsx", "--format"], 'Tùy chọn "--format" thiếu giá trị.'],
    [["check", "a.xlsx", "--template", "x/y"], 'Không có biểu mẫu "x/y".'],
    [["check", at("absent.xlsx")], "không có tệp này"],
    [["check", "/dev/zero"], "không có tệp này"],
    [["check", at("a.txt")], "không phải tệp .xlsx"],
    [["check", "a.xlsx", "--summary", "a.pdf"], "Bảng tổng hợp ghi ra tệp .xlsx hoặc .csv"],
    [["check", "a.xlsx", "b.xlsx", "--marked", "c.xlsx"], "chỉ của một tệp"],
    [["check", "a.xlsx", "--previous", "b.xlsx"], 'Không đọc được báo cáo kỳ trước từ "b.xlsx"'],
    [["check", "a.xlsx", "--text", "b.docx"], 'Không đọc được nội dung báo cáo từ "b.docx"'],
    [["check", "a.xlsx", "--year", "21"], 'Năm "21" không đúng'],
    [["new"], "Thiếu tên biểu mẫu."],
    [["new", "bnv-6459-2020/tinh"], "Thiếu tệp kết quả"],
    [["new", "bnv-6459-2020/tinh", "--out", at("none/a.xlsx")], `không có thư mục "${at("none")}"`],
    [["new", "bnv-6459-2020/tinh", "--out", at("a.csv")], "Biểu mẫu trống ghi ra tệp .xlsx"],
    [["check", folder, "--marked", at("m.xlsx")], "chỉ của một tệp"],
    [["check", folder, "--slip", at("m.xlsx")], "chỉ của một tệp"],
    [["new", "bnv-6459-2020/tinh", "--out", at("a.xlsx"), "--period", "quy-2"], 'Không có kỳ báo cáo "quy-2"'],
    [["new", "bnv-6459-2020/tinh", "--out", at("a.xlsx"), "--year", "21"], 'Năm "21" không đúng'],
  ])("%j: one clear line, exit 2", async (args, line) => {
    const { code, err } = await cli(...args);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(line);
  });

  it("says of a workbook without a known form that nothing was checked", async () => {
    const cells = new Map([["0,0", { value: "Danh sách", type: "string" as const }]]);
    writeFileSync(at("other.xlsx"), await writeXlsx({ sheets: [{ name: "Sheet1", cells }] }));
    const { code, out, err } = await cli("check", at("other.xlsx"), "--format", "json");
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringContaining("không nhận ra biểu mẫu nào")]);
    expect(JSON.parse(out)).toMatchObject([{ template: null, sheets: [{ name: "Sheet1", appendix: null }] }]);
  });

  it("does not stop the other files", async () => {
    await cli("new", "bnv-6459-2020/tinh", "--out", at("good.xlsx"));
    const { code, out, err } = await cli("check", at("a.txt"), at("good.xlsx"), "--format", "json");
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect((JSON.parse(out) as FileReport[]).map(({ file, template }) => [file, template])).toEqual([
      [at("a.txt"), null],
      [at("good.xlsx"), "bnv-6459-2020/tinh"],
    ]);
  });
});
