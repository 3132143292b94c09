import { readFileSync, writeFileSync } from "node:fs";
import { type CellKey, address, recognise } from "../../../src/core";
import type { FileReport } from "../../../src/entry/cli/report";
import { templateNamed } from "../../../src/entry/cli/templates";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { fill } from "./fill";
import { cli, ownFolder } from "./run-cli";

const FORM = "bnv-6459-2020/tinh";
const { at } = ownFolder();

/** A report of the form with some of its cells filled. */
async function filled(
  name: string,
  period: string,
  cells: Readonly<Record<CellKey, number>>,
  office = "UBND tỉnh An Bình",
): Promise<string> {
  await cli("new", FORM, "--out", at(name), "--period", period, "--year", "2021", "--office", office);
  const bytes = readFileSync(at(name));
  const [layout] = recognise(await readSnapshot(bytes), [await templateNamed(FORM)]);
  const typed = Object.entries(cells).map(([key, figure]) => {
    const place = layout?.cells.get(key);
    if (!place) throw new Error(`no cell ${key}`);
    return [address(place.row, place.column), figure] as const;
  });
  writeFileSync(at(name), await fill(bytes, Object.fromEntries(typed)));
  return at(name);
}

async function found(...args: string[]): Promise<FileReport["findings"]> {
  const { out } = await cli("check", ...args, "--format", "json");
  const [report] = JSON.parse(out) as FileReport[];
  return report?.findings.filter(({ kind }) => kind === "previous" || kind === "report-text") ?? [];
}

describe("check --previous", () => {
  it("tells a flow that went down and a stock that does not roll forward, as warnings of their cells", async () => {
    const before = await filled("q1.xlsx", "quy-1", {
      "chi-dao.van-ban": 10,
      "tthc.hieu-luc": 100,
      "tthc.cong-bo-moi": 4,
      "tthc.bai-bo-thay-the": 1,
    });
    const now = await filled("6t.xlsx", "6-thang", {
      "chi-dao.van-ban": 9,
      "tthc.hieu-luc": 120,
      "tthc.cong-bo-moi": 9,
      "tthc.bai-bo-thay-the": 1,
    });
    const findings = await found(now, "--previous", before);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["previous/flow/chi-dao.van-ban", "warning"],
      ["previous/stock/tthc.hieu-luc", "warning"],
    ]);
    expect(findings[0]?.cells).toMatchObject([{ indicator: "chi-dao.van-ban" }]);
    expect(findings[0]?.message).toContain("6 tháng 2021 ghi 9, ít hơn 10 đã báo cáo ở Quý I 2021. Số phát sinh");
    expect(findings[1]?.message).toContain("từ đó tăng thêm 5, giảm 0, nên phải là 105");
  });

  it("says which reports are not compared and why, and compares no other office", async () => {
    const before = await filled("q1b.xlsx", "quy-1", { "chi-dao.van-ban": 10 });
    const now = await filled("6tb.xlsx", "6-thang", { "chi-dao.van-ban": 9 });
    const other = await filled("khac.xlsx", "quy-1", { "chi-dao.van-ban": 10 }, "UBND tỉnh Khác");
    const states = async (...args: string[]) =>
      (JSON.parse((await cli("check", ...args, "--format", "json")).out) as FileReport[])[0]?.previous;
    expect(await states(before, "--previous", now)).toMatchObject([{ file: now, state: "notEarlier" }]);
    expect(await found(before, "--previous", now)).toEqual([]);
    expect(await states(now, "--previous", other)).toMatchObject([{ office: "UBND tỉnh Khác", state: "otherOffice" }]);
    expect(await found(now, "--previous", other)).toEqual([]);
    expect((await cli("check", now, "--previous", other)).out).toContain("của đơn vị khác (UBND tỉnh Khác)");
  });
});

describe("check with several --previous", () => {
  it("adds up the parts of the year, whatever their order", async () => {
    const half = await filled("nua.xlsx", "6-thang", { "chi-dao.van-ban": 10 });
    const third = await filled("q3.xlsx", "quy-3", { "chi-dao.van-ban": 5 });
    const year = await filled("nam.xlsx", "nam", { "chi-dao.van-ban": 14 });
    const [finding] = await found(year, "--previous", third, `--previous=${half}`);
    expect(finding?.message).toContain("ít hơn 15 đã báo cáo ở 6 tháng 2021 + Quý III 2021 (10 + 5)");
    expect(await found(year, "--previous", third)).toEqual([]);
  });
});

describe("check --text", () => {
  const text = "Tổng số TTHC đang có hiệu lực của tỉnh đến thời điểm báo cáo là 1.297 thủ tục.";

  it("tells where the report says another figure, with its sentence", async () => {
    const report = at("bao-cao.txt");
    writeFileSync(report, text);
    const findings = await found(await filled("a.xlsx", "6-thang", { "tthc.hieu-luc": 1279 }), "--text", report);
    expect(findings).toMatchObject([{ rule: "report-text/tthc.hieu-luc", kind: "report-text", severity: "warning" }]);
    expect(findings[0]?.message).toContain(`Phụ lục ghi 1.279, nội dung báo cáo ghi 1.297: “${text}”`);
    expect(await found(await filled("b.xlsx", "6-thang", { "tthc.hieu-luc": 1297 }), "--text", report)).toEqual([]);
  });

  it("says how many figures were compared, and that a text is of another report or of none", async () => {
    const file = await filled("c.xlsx", "6-thang", { "tthc.hieu-luc": 1279 });
    const notes = async (lines: readonly string[]) => {
      writeFileSync(at("loi.txt"), lines.join("\n"));
      return (await cli("check", file, "--text", at("loi.txt"))).out
        .split("\n")
        .filter((line) => line.includes("Lưu ý"));
    };
    const title = ["BÁO CÁO", "Công tác cải cách hành chính quý I năm 2020", "I. KẾT QUẢ"];
    const own = ["BÁO CÁO", "Công tác cải cách hành chính 6 tháng đầu năm 2021", "I. KẾT QUẢ"];
    const counted = /“.*loi\.txt”\. Đối chiếu 1 con số: 0 khớp, 1 lệch, 0 chưa rõ\./;
    const said = (lines: readonly string[], pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
    const ofOwn = await notes([...own, text]);
    expect([said(ofOwn, counted), said(ofOwn, /khác với phụ lục/)]).toEqual([1, 0]);
    const ofOther = await notes([...title, text]);
    expect(said(ofOther, /ghi kỳ “Quý I 2020”, khác với phụ lục/)).toBe(1);
    expect([said(ofOther, /Không đối chiếu con số nào/), said(ofOther, counted)]).toEqual([1, 0]);
    expect(said(await notes(["Thời tiết hôm nay đẹp."]), /không có con số nào của phụ lục/)).toBe(1);
  });

  it("of another period or year than the appendix is one finding, and its figures are none", async () => {
    const file = await filled("d.xlsx", "6-thang", { "tthc.hieu-luc": 1279 });
    const of = async (title: string) => {
      writeFileSync(at("ky.txt"), ["BÁO CÁO", title, "I. KẾT QUẢ", text].join("\n"));
      const [report] = JSON.parse((await cli("check", file, "--text", at("ky.txt"), "--format", "json")).out) as [
        FileReport,
      ];
      return report.findings.filter(({ rule }) => /text/.test(rule));
    };
    const [other, ...rest] = await of("Kết quả cải cách hành chính năm 2020");
    expect(rest).toEqual([]);
    expect(other).toMatchObject({ rule: "title/textPeriod", severity: "warning" });
    expect(other?.message).toContain("“6 tháng 2021”, trong khi đầu nội dung báo cáo ghi “Năm 2020”");
    expect((await of("Kết quả cải cách hành chính 6 tháng đầu năm 2021")).map(({ rule }) => rule)).toEqual([
      "report-text/tthc.hieu-luc",
    ]);
  });

  it("beside several reports is laid beside those alone whose office it names", async () => {
    const cells = { "tthc.hieu-luc": 1279 };
    const files = [await filled("e.xlsx", "6-thang", cells), await filled("g.xlsx", "6-thang", cells, "UBND tỉnh B")];
    const rules = async (...given: readonly string[]) => {
      const { out } = await cli("check", ...given, "--text", at("nhieu.txt"), "--format", "json");
      return (JSON.parse(out) as FileReport[]).map(({ findings, notes }) => ({
        found: findings.filter(({ kind }) => kind === "report-text").length,
        refused: notes.filter((note) => note.includes("nhiều báo cáo")).length,
      }));
    };
    writeFileSync(at("nhieu.txt"), `${text} Đây là số liệu của UBND tỉnh An Bình.`);
    expect(await rules(...files)).toEqual([
      { found: 1, refused: 0 },
      { found: 0, refused: 1 },
    ]);
    expect(await rules(files[1]!)).toEqual([{ found: 1, refused: 0 }]);
  });
});
