import { readFileSync, writeFileSync } from "node:fs";
import { openXlsx } from "hucre/xlsx";
import { address, parseAddress, recognise } from "../../../src/core";
import { newForm } from "../../../src/entry/cli/new-form";
import type { FileReport } from "../../../src/entry/cli/report";
import { templateNamed } from "../../../src/entry/cli/templates";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { convert, describeWithLibreOffice } from "../../support/libreoffice";
import { fill } from "./fill";
import { cli, ownFolder } from "./run-cli";

const ID = "bnv-6459-2020/tinh";
const { at: inFolder } = ownFolder();

/** The province form with figures typed into cells named by their keys; and the address of every key. */
async function formWith(figures: Readonly<Record<string, string | number>>) {
  const blank = await newForm({ template: ID, period: "nam", year: 2021, office: "UBND tỉnh A" });
  const [layout] = recognise(await readSnapshot(blank), [await templateNamed(ID)]);
  const at = (key: string) => {
    const place = layout?.cells.get(key);
    if (!place) throw new Error(`no cell ${key}`);
    return address(place.row, place.column);
  };
  const cells = Object.fromEntries(Object.entries(figures).map(([key, figure]) => [at(key), figure]));
  return { file: await fill(blank, cells), at };
}

async function check(file: Uint8Array): Promise<{ code: number; report: FileReport }> {
  const path = inFolder("form.xlsx");
  writeFileSync(path, file);
  const { code, out } = await cli("check", path, "--format", "json");
  const [report] = JSON.parse(out) as FileReport[];
  if (!report) throw new Error("no report");
  return { code, report };
}

/** Colours of the filled cells of a workbook as LibreOffice shows it, by what they hold. */
function shownColours(html: string): Map<string, string | null> {
  const cells = [...html.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, attributes = "", inner = ""]) => {
    const text = inner
      .replace(/<[^>]*>/g, "")
      .trim()
      .normalize("NFC");
    return [text, /bgcolor="#([0-9A-F]{6})"/i.exec(attributes)?.[1]?.toUpperCase() ?? null] as const;
  });
  return new Map(cells.filter(([text]) => text !== ""));
}

const RED = "FFC7CE";

const wrong = {
  "ke-hoach.nhiem-vu": 6201,
  "ke-hoach.hoan-thanh": 7002,
  "doi-thoai": "Đang triển khai",
  "giai-quyet.dat-dai.dung-han": 120,
  "nhiem-vu-cp-ttg.duoc-giao": 1.297,
  "khao-sat.phieu": "446/491",
  "khao-sat.hinh-thuc": 7,
};
const right = { "vbqppl.ban-hanh": 5801, "kiem-tra.so-nganh": "1.024" };

describe("a filled form with wrong figures", () => {
  it("is checked: every wrong cell has its finding, the others none", async () => {
    const { file, at } = await formWith({ ...wrong, ...right });
    const { code, report } = await check(file);
    expect(code).toBe(1);
    const found = new Set(report.findings.flatMap(({ cells }) => cells.map(({ address }) => address)));
    for (const key of Object.keys(wrong)) expect(found).toContain(at(key));
    for (const key of Object.keys(right)) expect(found).not.toContain(at(key));
    expect(report.summary.cellsRead).toBe(9);
    const fraction = report.findings.find(({ rule }) => rule === "value/khao-sat.phieu");
    expect(fraction?.message).toContain(`(ô ${at("khao-sat.phieu")}): Ghi “446/491”`);
    // Neither of the two figures is asked for by this row: the clerk decides.
    expect(fraction?.fixes).toEqual([]);
  });

  it("tells a warning that is explained in its note from one that is not", async () => {
    const { file, at } = await formWith({ "the-che": 12 });
    const before = (await check(file)).report;
    expect(before.findings.map(({ severity, explained }) => ({ severity, explained }))).toEqual([
      { severity: "warning", explained: false },
    ]);
    const explained = await fill(file, { [at("the-che").replace("D", "E")]: "Gồm cả văn bản của cấp xã" });
    const { code, report } = await check(explained);
    expect(report.findings.map((finding) => finding.explained)).toEqual([true]);
    expect(report.summary.warnings).toBe(1);
    expect(code).toBe(0);
  });

  it("is reported as text, worst first, with a summary", async () => {
    const { file } = await formWith({ ...wrong, "the-che": 12 });
    const path = inFolder("text.xlsx");
    writeFileSync(path, file);
    const { code, out } = await cli("check", path);
    const lines = out.split("\n");
    expect(code).toBe(1);
    expect(lines[0]).toBe(path);
    expect(lines.slice(2, 5)).toEqual([
      "  Đơn vị báo cáo: UBND tỉnh A",
      "  Kỳ báo cáo:     Năm 2021",
      '  Trang "Phụ lục 2": nhận ra 121/121 dòng của biểu mẫu',
    ]);
    expect(lines[5]).toMatch(/^ {2}Lưu ý: +Biểu mẫu in sẵn có \d+ chỗ chưa khớp/);
    expect(lines[6]).toMatch(/^ {2}Mã đối chiếu số liệu: +([\dA-F]{4}-){5}[\dA-F]{4}$/);
    expect(lines[7]).toMatch(/^ {2}Kết luận: +Chưa thể gửi: còn \d+ lỗi; .*mới ghi \d+\/94 ô phải ghi/);
    expect(lines[8]).toMatch(/^ {2}Kết quả: +\d+ lỗi, \d+ cảnh báo; đã đọc 8 ô có số liệu/);
    const found = lines.slice(9).map((line) => line.trim().split(" Phụ lục")[0]);
    const ranks = found.filter((rank) => rank !== "NGHI VẤN");
    expect(found.slice(0, ranks.length)).toEqual(ranks);
    expect(ranks).toEqual([...ranks].sort((a, b) => Number(a === "CẢNH BÁO") - Number(b === "CẢNH BÁO")));
    expect(ranks).toContain("CẢNH BÁO");
  });
});

describe("a marked copy of a checked file", () => {
  it("has a note on every cell of a finding, and the same findings", async () => {
    const { file } = await formWith(wrong);
    const [path, copy] = [inFolder("form.xlsx"), inFolder("copy.xlsx")];
    writeFileSync(path, file);
    expect((await cli("check", path, "--marked", copy)).code).toBe(1);
    const before = (await check(file)).report.findings;
    const marked = await openXlsx(readFileSync(copy));
    const noted = [...(marked.sheets[0]?.cells ?? [])].filter(([, { comment }]) => comment).map(([key]) => key);
    const found = before.flatMap(({ cells }) => cells.map((cell) => parseAddress(cell.address)));
    expect(new Set(noted)).toEqual(new Set(found.map((place) => `${place?.row},${place?.column}`)));
    expect((await check(readFileSync(copy))).report.findings).toEqual(before);
  });

  it("is not made of a .csv", async () => {
    const path = inFolder("form.csv");
    writeFileSync(path, "a,b");
    const { code, err } = await cli("check", path, "--marked", inFolder("b.xlsx"));
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringContaining("Chỉ đánh dấu được trên bản sao của tệp .xlsx")]);
  });
});

describeWithLibreOffice("a filled form opened without the add-in", () => {
  it("is red where a figure is wrong, and nowhere else", async () => {
    const { file } = await formWith({ ...wrong, ...right });
    const colours = shownColours(convert(file, "html").toString("utf8"));
    const shown = Object.values(wrong).map((figure) => [String(figure), colours.get(String(figure))]);
    expect(shown).toEqual(Object.values(wrong).map((figure) => [String(figure), RED]));
    expect([...colours].filter(([, colour]) => colour === RED)).toHaveLength(shown.length);
    expect(colours.get("5801")).toBeNull();
    expect(colours.get("1.024")).toBeNull();
  });

  it("has no marked cell when a clean sample is typed in", async () => {
    const sample = JSON.parse(readFileSync(`test/templates/samples/${ID}.json`, "utf8")) as {
      figures: Record<string, number | string>;
    };
    const { file } = await formWith(sample.figures);
    const html = convert(file, "html").toString("utf8");
    expect([...html.matchAll(/bgcolor="#(\w+)"/gi)].map(([, colour]) => colour)).toEqual([]);
    const { code, report } = await check(convert(file, "xlsx"));
    expect(report.findings).toEqual([]);
    expect(code).toBe(0);
  });
});
