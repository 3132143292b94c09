import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { FileReport } from "../../../src/entry/cli/report";
import { readSnapshot, readText } from "../../../src/sheets/xlsx";
import { cli, cliIn, ownFolder } from "./run-cli";

const { folder, at } = ownFolder();

const reports = (out: string) => JSON.parse(out) as FileReport[];

/** The texts of a sheet as another program would write them. */
async function asCsv(file: string, delimiter: string): Promise<string> {
  const [sheet] = (await readSnapshot(readFileSync(file))).sheets;
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return (sheet?.texts ?? []).map((row) => row.map(quoted).join(delimiter)).join("\r\n");
}

beforeAll(async () => {
  mkdirSync(at("xa", "a.xlsx"), { recursive: true });
  await cli(
    "new",
    "bnv-6459-2020/tinh",
    "--out",
    at("b.xlsx"),
    "--period",
    "nam",
    "--year",
    "2021",
    "--office",
    "=1+1",
  );
  const blank = readFileSync(at("b.xlsx"));
  for (const name of ["a.xlsx", "~$a.xlsx", "c.xlsm", "d.txt", "xa/a.xlsx/e.XLSX"]) writeFileSync(at(name), blank);
  writeFileSync(at("cut.xlsx"), blank.subarray(0, 900));
  const csv = await asCsv(at("b.xlsx"), ";");
  writeFileSync(at("g.csv"), `\uFEFF${csv}`);
  writeFileSync(at("h.tsv"), Buffer.from(`\uFEFF${await asCsv(at("b.xlsx"), "\t")}`, "utf16le"));
});

describe("a folder", () => {
  it("is searched with its folders, in order; other files are counted", async () => {
    const seen: number[] = [];
    const { code, out, err } = await cliIn(
      { progress: (files) => seen.push(files) },
      "check",
      folder,
      "--format",
      "json",
    );
    const names = ["a.xlsx", "b.xlsx", "c.xlsm", "cut.xlsx", "g.csv", "h.tsv", "xa/a.xlsx/e.XLSX"];
    expect(reports(out).map(({ file }) => file)).toEqual(names.map((name) => at(...name.split("/"))));
    expect(reports(out).map(({ template }) => template === null)).toEqual(names.map((name) => name === "cut.xlsx"));
    expect(err).toEqual([
      `${at("cut.xlsx")}: tệp hỏng hoặc tải về chưa đủ.`,
      "Bỏ qua 2 tệp khác loại (chỉ đọc .xlsx, .xlsm, .docx, .csv, .tsv): d.txt, ~$a.xlsx.",
    ]);
    expect(code).toBe(2);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("is told as text in the same order, the unreadable file in its place, with a total", async () => {
    const { out } = await cli("check", folder);
    const heads = out.split("\n").filter((line) => line.startsWith(folder));
    expect(heads[3]).toBe(at("cut.xlsx"));
    expect(out).toContain(`${at("cut.xlsx")}\n  KHÔNG KIỂM TRA ĐƯỢC: tệp hỏng`);
    expect(out.split("\n").at(-1)).toBe(
      "Tổng cộng 7 tệp: 0 tệp có lỗi, 6 tệp không có lỗi, 1 tệp không kiểm tra được.",
    );
  });

  it("counts a file once where the asked column is in none of its tables", async () => {
    const { code, out } = await cli("check", at("a.xlsx"), at("b.xlsx"), "--column", "Không có cột này");
    expect([code, out.split("\n").at(-1)]).toEqual([
      2,
      "Tổng cộng 2 tệp: 0 tệp có lỗi, 0 tệp không có lỗi, 2 tệp không kiểm tra được.",
    ]);
  });

  it("with nothing to check is told, and is no success", async () => {
    mkdirSync(at("xa", "trống"), { recursive: true });
    const { code, out, err } = await cli("check", at("xa", "trống"), "--format", "json");
    expect([code, out, err]).toEqual([2, "[]", [`Không có tệp nào để kiểm tra trong ${at("xa", "trống")}.`]]);
  });

  it("is left when the user wants to stop, with a list that is whole", async () => {
    const stop = new AbortController();
    const surroundings = { signal: stop.signal, progress: () => stop.abort() };
    const { code, out, err } = await cliIn(surroundings, "check", folder, "--format", "json");
    expect(code).toBe(130);
    expect(reports(out)).toHaveLength(1);
    expect(err).toEqual(["Đã dừng theo yêu cầu, sau 1 tệp."]);
  });
});

describe("the summary", () => {
  it("as .xlsx has one row a file; no text becomes a formula", async () => {
    await cli("check", folder, "--summary", at("xa", "s.xlsx"));
    const [sheet] = (await readSnapshot(readFileSync(at("xa", "s.xlsx")))).sheets;
    expect(sheet?.values).toHaveLength(8);
    expect(sheet?.values[1]?.slice(1, 9)).toEqual([
      "=1+1",
      "Bộ Nội vụ 6459 · Phụ lục 2 (tỉnh, thành phố)",
      "Năm 2021",
      "Chưa thể gửi",
      expect.stringMatching(/^mới ghi 0\/94 ô phải ghi \(/),
      0,
      0,
      "",
    ]);
    const broken = "tệp hỏng hoặc tải về chưa đủ.";
    expect(sheet?.values[4]?.slice(4)).toEqual(["Chưa xét được", broken, "", "", "", broken]);
    rmSync(at("xa", "s.xlsx"));
  });

  it("as .csv keeps what looks like a formula a text", async () => {
    await cli("check", at("a.xlsx"), at("cut.xlsx"), "--summary", at("xa", "s.csv"));
    const [sheet] = readText(readFileSync(at("xa", "s.csv")), "s").sheets;
    expect(sheet?.texts.map((row) => row[1])).toEqual(["Đơn vị báo cáo", "'=1+1", ""]);
    rmSync(at("xa", "s.csv"));
  });
});

describe("the period of the call", () => {
  it.each<[string[], string | null]>([
    [["--period", "nam", "--year", "2021"], null],
    [["--period", "quy-1", "--year", "2021"], "ghi kỳ báo cáo “Năm 2021”, trong khi đang kiểm tra kỳ “Quý I 2021”"],
    [["--year", "2022"], "ghi kỳ báo cáo “Năm 2021”, trong khi đang kiểm tra kỳ “Năm 2022”"],
  ])("%j is held to the title lines", async (options, message) => {
    const { code, out } = await cli("check", at("a.xlsx"), "--format", "json", ...options);
    const [report] = reports(out);
    expect(code).toBe(message === null ? 0 : 1);
    expect(report?.findings.map(({ kind }) => kind)).toEqual(message === null ? [] : ["title"]);
    if (message === null) return;
    expect(report?.findings[0]?.message).toContain(message);
    const { values } = (await readSnapshot(readFileSync(at("a.xlsx")))).sheets[0] ?? {};
    const [cell] = report?.findings[0]?.cells ?? [];
    expect(String(values?.[Number(cell?.address.slice(1)) - 1]?.[0])).toContain("2021");
  });
});
