import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type CellKey, address, recognise, recogniseUnknown } from "../../../src/core";
import type { FileReport } from "../../../src/entry/cli/report";
import { allTemplates, templateNamed } from "../../../src/entry/cli/templates";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { fill } from "./fill";
import { cli, cliIn, ownFolder } from "./run-cli";

const FORM = "binh-dinh-2020/huyen";
const DONE = "ho-so.tong-cong:dung-han";
const BASE = "ho-so.tong-cong:da-giai-quyet";
const RATE = "giai-quyet.cap-huyen.dung-han";
const LATE = "ho-so.tong-cong:qua-han";
const PROCEDURES = "tthc.hieu-luc.cap-huyen";
const { folder, at } = ownFolder();

interface Told {
  readonly period: unknown;
  readonly offices: readonly {
    readonly standing: string;
    readonly office: string | null;
    readonly file: string | null;
    readonly counted: boolean;
    readonly detail: string;
  }[];
  readonly figures: readonly {
    readonly cell: string;
    readonly total: number | null;
    readonly filled: number;
    readonly blank: number;
    readonly doubts: number;
    readonly open: string | null;
  }[];
  readonly report: FileReport;
}

async function merged(...args: string[]) {
  const { code, out, err } = await cli("merge", ...args, "--format", "json", "--force");
  if (code === 2) throw new Error(err.join("\n"));
  return { code, told: JSON.parse(out) as Told };
}

type Cells = Readonly<Record<CellKey, number | string>>;

/** A report of an office in a file, some of its cells filled. */
async function report(file: string, office: string, cells: Cells, more: readonly string[] = []): Promise<void> {
  const about = ["--period", "6-thang", "--year", "2021", "--office", office, ...more];
  await cli("new", FORM, "--out", at(file), ...about);
  const bytes = readFileSync(at(file));
  const snapshot = await readSnapshot(bytes);
  const [layout] = recognise(snapshot, [await templateNamed(FORM)]);
  for (const [index, { id }] of snapshot.sheets.entries()) {
    const typed = Object.entries(cells).flatMap(([key, figure]) => {
      const place = layout?.cells.get(key);
      if (!place) throw new Error(`no cell ${key}`);
      return place.sheet === id ? [[address(place.row, place.column), figure] as const] : [];
    });
    writeFileSync(at(file), await fill(readFileSync(at(file)), Object.fromEntries(typed), index));
  }
}

/** The consolidated form as `check` reads it. */
async function figuresIn(file: string): Promise<ReadonlyMap<string, unknown>> {
  const snapshot = await readSnapshot(readFileSync(file));
  const [layout, ...others] = recognise(snapshot, await allTemplates());
  expect([layout?.template.file.id, others]).toEqual([FORM, []]);
  return new Map(
    [...(layout?.cells ?? [])].map(([key, { sheet, row, column }]) => [
      key,
      snapshot.sheets.find(({ id }) => id === sheet)?.values[row]?.[column] ?? "",
    ]),
  );
}

beforeAll(async () => {
  mkdirSync(at("ba"));
  await report("ba/a.xlsx", "UBND huyện A", {
    [LATE]: 10,
    [PROCEDURES]: 5,
    "tthc.hieu-luc": 5,
    [DONE]: 90,
    [BASE]: 100,
    [RATE]: 90,
    "ke-hoach.nhiem-vu": 4,
  });
  await report("ba/b.xlsx", "UBND huyện B", {
    [LATE]: 1,
    [PROCEDURES]: 5,
    "tthc.hieu-luc": 5,
    [DONE]: 1,
    [BASE]: 2,
    [RATE]: 50,
    "ke-hoach.nhiem-vu": 0,
  });
  await report("ba/c.xlsx", "UBND huyện C", {
    [LATE]: 100,
    [PROCEDURES]: 5,
    "tthc.hieu-luc": 5,
    [DONE]: 900,
    [BASE]: 1000,
    [RATE]: 90,
  });
  await cli("merge", at("ba"), "--template", FORM, "--out", at("tong-hop.xlsx"), "--office", "Sở Nội vụ");
});

describe("merge", () => {
  it("of three offices whose on-time rates differ gives the rate of the sums", async () => {
    const { code, told } = await merged(
      at("ba"),
      "--template",
      FORM,
      "--out",
      at("tong-hop.xlsx"),
      "--office",
      "Sở Nội vụ",
    );
    expect(told.report.findings.map(({ message }) => message)).toEqual([]);
    expect(told.offices.map(({ detail }) => detail)).toEqual(["", "", ""]);
    expect(code).toBe(0);
    expect(told.period).toEqual({ id: "6-thang", year: 2021 });
    expect(told.offices.map(({ standing, office }) => [standing, office])).toEqual([
      ["counted", "UBND huyện A"],
      ["counted", "UBND huyện B"],
      ["counted", "UBND huyện C"],
    ]);
    const figure = (cell: string) => told.figures.find((one) => one.cell === cell);
    expect(figure(RATE)).toMatchObject({ total: 89.93, filled: 3, blank: 0 });
    expect(figure("ke-hoach.nhiem-vu")).toMatchObject({ total: 4, filled: 2, blank: 1 });

    const inFile = await figuresIn(at("tong-hop.xlsx"));
    expect([DONE, BASE, RATE, "ke-hoach.hoan-thanh"].map((key) => inFile.get(key))).toEqual([991, 1102, 89.93, ""]);
    expect(told.report.findings).toEqual([]);
  });

  it("writes who has reported and where each figure is from, on sheets that are no forms", async () => {
    const snapshot = await readSnapshot(readFileSync(at("tong-hop.xlsx")));
    const names = snapshot.sheets.map(({ name }) => name);
    expect([names[0], names.at(-1)]).toEqual(["Tình hình nhận báo cáo", "Nguồn số liệu"]);
    const source = snapshot.sheets.at(-1)!;
    const header = source.values.findIndex((row) => row[0] === "STT");
    expect(source.values[header]).toEqual([
      "STT",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Tổng hợp",
      "Đã ghi, còn thiếu",
      "UBND huyện A\n(a.xlsx)",
      "UBND huyện B\n(b.xlsx)",
      "UBND huyện C\n(c.xlsx)",
    ]);
    const planned = source.values.find((row) => row[3] === 4 && row[5] === 4);
    expect(planned?.slice(3)).toEqual([4, "2/3 đơn vị đã ghi.", 4, 0, ""]);
    const templates = await allTemplates();
    const known = recognise(snapshot, templates);
    expect(recogniseUnknown(snapshot, templates, known)).toEqual([]);
    const { code, out } = await cli("check", at("tong-hop.xlsx"), "--format", "json");
    expect([code, (JSON.parse(out) as FileReport[])[0]?.template]).toEqual([0, FORM]);
  });

  it("names first what is missing or wrong, and counts nothing of it", async () => {
    mkdirSync(at("nhieu"));
    for (const name of ["a.xlsx", "b.xlsx", "c.xlsx"]) {
      writeFileSync(at("nhieu", name), readFileSync(at("ba", name)));
    }
    await report("nhieu/b2.xlsx", "UBND HUYỆN B", { [BASE]: 7 });
    await report("nhieu/d.xlsx", "UBND huyện D", { [BASE]: 8 }, ["--year", "2020"]);
    await report("nhieu/e.xlsx", "UBND huyện E", { [DONE]: 3, [BASE]: "1.234/5" });
    await cli("new", "bnv-6459-2020/tinh", "--out", at("nhieu/f.xlsx"));
    writeFileSync(at("nhieu/g.xlsx"), "hỏng");
    writeFileSync(at("nhieu/tong-hop.xlsx"), readFileSync(at("tong-hop.xlsx")));
    writeFileSync(at("nhieu/ds.csv"), "1,UBND huyện A\n2,UBND huyện B\n3,Ubnd huyện Z\n");
    const out = at("nhieu", "ket-qua.xlsx");
    const args = [at("nhieu"), "--template", FORM, "--out", out, "--offices", at("nhieu/ds.csv")];
    const { code, told } = await merged(...args);
    expect(code).toBe(1);
    const shown = told.offices.map(({ standing, office, file, counted }) => [
      standing,
      office ?? file?.replace(folder, ""),
      counted,
    ]);
    expect(shown).toEqual([
      ["missing", "Ubnd huyện Z", false],
      ["unread", "/nhieu/g.xlsx", false],
      ["unread", "/nhieu/tong-hop.xlsx", false],
      ["twice", "UBND huyện B", false],
      ["twice", "UBND HUYỆN B", false],
      ["period", "UBND huyện D", false],
      ["template", "/nhieu/f.xlsx", false],
      ["doubts", "UBND huyện E", true],
      ["unlisted", "UBND huyện C", true],
      ["counted", "UBND huyện A", true],
    ]);
    const figure = (cell: string) => told.figures.find((one) => one.cell === cell);
    expect(figure(BASE)).toMatchObject({ total: 1100, filled: 2, doubts: 1 });
    expect(figure(RATE)).toMatchObject({ total: null, open: "baseDoubt" });

    const seen: number[] = [];
    const again = await cliIn({ progress: (files) => seen.push(files) }, "merge", ...args, "--force");
    expect(seen).toHaveLength(9);
    const lines = again.out.split("\n");
    expect(lines[0]).toBe("  Chưa có báo cáo: Ubnd huyện Z. Không có báo cáo của đơn vị trong các tệp đã đọc.");
    expect(lines[1]).toContain("g.xlsx. Không phải tệp .xlsx hay .docx.");
    expect(again.out).toContain("“1.234/5”");
    expect(again.out).toContain(
      "Đã cộng báo cáo của 3 đơn vị; 1 đơn vị chưa có báo cáo; 2 tệp không đọc được; 4 báo cáo chưa cộng; 1 đơn vị có số không đọc được",
    );
  });

  it("takes reports of another form where the call says so", async () => {
    const province = ["--template", "bnv-6459-2020/tinh", "--out", at("tinh.xlsx")];
    const { told } = await merged(at("ba"), ...province, "--from", FORM);
    const figure = (cell: string) => told.figures.find((one) => one.cell === cell);
    expect(figure("ke-hoach.nhiem-vu")).toMatchObject({ total: 4, filled: 2, blank: 1 });
    expect(figure(RATE)).toMatchObject({ total: null, open: "noBase" });
    expect((await cli("merge", at("ba"), ...province, "--force")).err[0]).toContain(
      "Không có báo cáo nào theo biểu mẫu bnv-6459",
    );
  });
});

describe("a merge that cannot be done", () => {
  it.each<[string[], string]>([
    [[], "Thiếu tệp hoặc thư mục báo cáo"],
    [["ba"], "Thiếu biểu mẫu tổng hợp"],
    [["ba", "--template", FORM], "Thiếu tệp kết quả"],
    [["ba", "--template", FORM, "--out", "a.csv"], 'không phải "a.csv"'],
    [["ba", "--template", "x/y", "--out", "a.xlsx"], 'Không có biểu mẫu "x/y"'],
    [["ba", "--template", FORM, "--out", "a.xlsx", "--offices", "none.txt"], "Không đọc được danh sách đơn vị"],
    [["ba", "--template", FORM, "--out", "a.xlsx", "--period", "nam"], "Không có báo cáo nào theo biểu mẫu"],
  ])("%j is told in one line", async (args, sentence) => {
    const { code, err } = await cli("merge", ...args.map((one) => (one === "ba" ? at("ba") : one)));
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toContain(sentence);
  });

  it("says why the files have no report, where none has", async () => {
    mkdirSync(at("khong"));
    writeFileSync(at("khong", "a.xlsx"), readFileSync(at("tong-hop.xlsx")));
    const { code, err } = await cli("merge", at("khong"), "--template", FORM, "--out", at("khong.xlsx"));
    expect([code, err.length]).toEqual([2, 2]);
    expect(err[0]).toBe(
      `${at("khong", "a.xlsx")}: là bản tổng hợp của nhiều đơn vị, không phải báo cáo của một đơn vị.`,
    );
    expect(err[1]).toContain("Không có báo cáo nào theo biểu mẫu");
  });

  it("says which report names no period, where none does", async () => {
    mkdirSync(at("undated"));
    await cli("new", FORM, "--out", at("undated", "a.xlsx"), "--office", "UBND huyện A");
    const { code, err } = await cli("merge", at("undated"), "--template", FORM, "--out", at("undated.xlsx"));
    expect([code, err[0]]).toEqual([2, `${at("undated", "a.xlsx")}: Dòng tiêu đề không ghi kỳ báo cáo và năm.`]);
  });

  it("writes nothing where the only reports contradict each other", async () => {
    mkdirSync(at("trai"));
    for (const [name, base] of [["a.xlsx", 1] as const, ["b.xlsx", 2] as const]) {
      await report(`trai/${name}`, "UBND huyện A", { [BASE]: base });
    }
    const { code, err } = await cli("merge", at("trai"), "--template", FORM, "--out", at("trai.xlsx"));
    expect([code, existsSync(at("trai.xlsx"))]).toEqual([2, false]);
    expect(err[0]).toContain("Nhiều báo cáo khác nhau, chưa cộng: UBND huyện A");
  });

  it("asks for the period where as many reports are of one as of another", async () => {
    mkdirSync(at("hai"));
    await report("hai/a.xlsx", "UBND huyện A", { [BASE]: 1 });
    await report("hai/b.xlsx", "UBND huyện B", { [BASE]: 2 }, ["--period", "nam"]);
    const args = [at("hai"), "--template", FORM, "--out", at("hai.xlsx")];
    const { code, err } = await cli("merge", ...args);
    expect([code, err[0]]).toEqual([2, expect.stringContaining("(6 tháng 2021, Năm 2021)")]);
    const { told } = await merged(...args, "--period", "nam");
    expect(told.figures.find(({ cell }) => cell === BASE)?.total).toBe(2);
  });
});
