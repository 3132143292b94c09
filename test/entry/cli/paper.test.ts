import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { checkSlipsIn, drawCheckSlip, printFingerprint, reportCode } from "../../../src/core";
import { exportFile } from "../../../src/core/record/export";
import type { FileReport } from "../../../src/entry/cli/report";
import { readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { slipText } from "../../core/layout/slips";
import { filledDrawings } from "../../support/filled-report";
import ninhSon from "../../templates/ninh-thuan-2022/ninh-son.json";
import { shippedAs } from "../../templates/shipped";
import { cli, cliIn, ownFolder } from "./run-cli";

const { at } = ownFolder();

const { template } = shippedAs("ninh-thuan-2022/huyen").plan;
const report = { ...ninhSon, office: "UBND huyện Ninh Sơn", period: 2, year: 2024 };
const code = reportCode(template, { id: "quy-3", year: 2024 });

async function save(name: string, figures: Readonly<Record<string, string>> = {}, ...slips: string[]) {
  const drawings = await filledDrawings(template, { ...report, figures: { ...report.figures, ...figures } });
  const paper = slips.map((fingerprint) => drawCheckSlip(slipText({ report: code, fingerprint })));
  writeFileSync(at(name), await writeDrawings([...drawings, ...paper]));
  return at(name);
}

async function formOf(file: string): Promise<FileReport["forms"][number]> {
  const { out } = await cli("check", file, "--format", "json");
  return (JSON.parse(out) as FileReport[])[0]!.forms[0]!;
}

describe("the fingerprint of a form", () => {
  it("is printed, and is another one once a figure has changed", async () => {
    const before = await formOf(await save("a.xlsx"));
    expect(before).toMatchObject({ template: template.file.id, slips: [] });
    expect(before.sheets).toHaveLength(7);
    expect(before.fingerprint).toMatch(/^[\da-f]{64}$/);
    const { out } = await cli("check", at("a.xlsx"));
    expect(out).toContain(`Mã đối chiếu số liệu: ${printFingerprint(before.fingerprint)}\n`);
    expect((await formOf(await save("b.xlsx", { "ke-hoach.nhiem-vu": "7" }))).fingerprint).not.toBe(before.fingerprint);
  });

  it("is laid beside the slip that came with the file", async () => {
    const printed = printFingerprint((await formOf(await save("c.xlsx"))).fingerprint);
    expect((await formOf(await save("d.xlsx", {}, printed))).slips).toEqual([
      { sheet: "Phiếu kiểm tra", current: true },
    ]);
    expect((await cli("check", at("d.xlsx"))).out).toContain("số liệu chưa đổi từ khi lập phiếu");
    const changed = await save("e.xlsx", { "ke-hoach.nhiem-vu": "7" }, printed);
    expect((await formOf(changed)).slips).toEqual([{ sheet: "Phiếu kiểm tra", current: false }]);
    expect((await cli("check", changed)).out).toContain("số liệu ĐÃ ĐỔI sau khi lập phiếu");
  });
});

describe("check --slip", () => {
  it("writes every finding with its explanation, who looks at it, the verdict and the fingerprint", async () => {
    const { code: exit } = await cli("check", await save("f.xlsx"), "--slip", at("slip.xlsx"));
    expect(exit).toBe(1);
    const slip = await readSnapshot(readFileSync(at("slip.xlsx")));
    const [sheet, ...others] = slip.sheets;
    expect([sheet?.name, others]).toEqual(["Phiếu kiểm tra", []]);
    expect(checkSlipsIn(slip)).toMatchObject([
      { report: code, fingerprint: printFingerprint((await formOf(at("f.xlsx"))).fingerprint) },
    ]);
    const rows = sheet!.texts.filter(([number]) => /^\d+$/.test(number ?? ""));
    expect(rows).toHaveLength(13);
    expect(rows.filter(([, severity]) => severity === "Lỗi")).toHaveLength(7);
    expect(rows.find(([, severity]) => severity === "Đã giải trình")?.slice(3, 5)).toEqual([
      "(Bao gồm BQL Dự án đầu tư xây dựng)",
      "Người ký báo cáo",
    ]);
    const all = sheet!.texts.flat().join("\n");
    expect(all).toContain("CHƯA THỂ GỬI. Còn 7 lỗi; 5 cảnh báo chưa giải trình");
    expect(all).toContain("UBND huyện Ninh Sơn");
    expect(all).toContain("Quý III 2024, số liệu từ 15/6/2024 đến 14/9/2024");
  });

  it("names who supplies the figure where the form says so", async () => {
    const so = shippedAs("quang-ngai-2021/so").plan.template;
    writeFileSync(
      at("so.xlsx"),
      await writeDrawings(await filledDrawings(so, { figures: { "ke-hoach.nhiem-vu": "1/2" } })),
    );
    await cli("check", at("so.xlsx"), "--slip", at("so-slip.xlsx"));
    const [sheet] = (await readSnapshot(readFileSync(at("so-slip.xlsx")))).sheets;
    expect(sheet!.texts.find(([number]) => number === "1")?.[4]).toBe("Sở Nội vụ");
  });

  it("writes nothing where there is no form", async () => {
    writeFileSync(at("words.csv"), "một,hai\n");
    expect((await cli("check", at("words.csv"), "--slip", at("none.xlsx"))).code).toBe(2);
    expect(existsSync(at("none.xlsx"))).toBe(false);
  });
});

describe("export", () => {
  it("of a folder without files is told, and is no success", async () => {
    mkdirSync(at("trống"));
    const { code, out, err } = await cli("export", at("trống"));
    expect([code, err]).toEqual([2, [`Không có tệp nào để xuất số liệu trong ${at("trống")}.`]]);
    expect(JSON.parse(out)).toMatchObject({ reports: [] });
  });

  it("writes nothing when it is stopped", async () => {
    const file = await save("stopped.xlsx");
    const stop = new AbortController();
    const surroundings = { signal: stop.signal, progress: () => stop.abort() };
    const { code, err } = await cliIn(surroundings, "export", file, file, "--out", at("stopped.json"));
    expect([code, err, existsSync(at("stopped.json"))]).toEqual([130, ["Đã dừng theo yêu cầu, sau 1 tệp."], false]);
  });

  it("prints the figures of a report as JSON that keeps to the schema", async () => {
    const { code: exit, out, err } = await cli("export", await save("g.xlsx"));
    expect([exit, err]).toEqual([0, []]);
    const [one] = exportFile.parse(JSON.parse(out)).reports;
    expect(one).toMatchObject({
      file: at("g.xlsx"),
      office: "UBND huyện Ninh Sơn",
      period: { id: "quy-3", year: 2024 },
    });
    expect(one?.fingerprint).toBe((await formOf(at("g.xlsx"))).fingerprint);
    const said = one?.figures.filter(({ state }) => state === "value" || state === "doubt");
    expect(said).toHaveLength(76);
    expect(said?.find(({ cell }) => cell === "giai-ngan.ty-le")?.value).toBe(63);
  });

  it("prints a CSV line by line, with nothing strange at their ends", async () => {
    const { out } = await cli("export", await save("printed.xlsx"), "--format", "csv");
    expect(out.split("\n").length).toBeGreaterThan(70);
    expect(out).not.toMatch(/[\uFFFD\r]/);
  });

  it("writes the figures of several files as one CSV, and says which could not be read", async () => {
    const files = [await save("h.xlsx"), at("absent.xlsx"), await save("i.xlsx")];
    const { code: exit, err } = await cli("export", ...files, "--format", "csv", "--out", at("all.csv"));
    expect(exit).toBe(2);
    expect(err).toEqual([expect.stringContaining("absent.xlsx")]);
    const lines = readFileSync(at("all.csv"), "utf8").trim().split("\r\n");
    expect(lines.filter((line) => line.startsWith(files[0]!)).length).toBe((lines.length - 1) / 2);
  });

  it.each([
    [["export"], "Thiếu tệp cần xuất số liệu."],
    [["export", "a.xlsx", "--format", "text"], 'Không xuất được kiểu "text"'],
    [["check", "a.xlsx", "--slip", "a.pdf"], "phải là tệp .xlsx"],
    [["check", "a.xlsx", "b.xlsx", "--slip", "c.xlsx"], "chỉ của một tệp"],
  ])("%j: one clear line, exit 2", async (args, line) => {
    const { code: exit, err } = await cli(...args);
    expect([exit, err.length]).toEqual([2, 1]);
    expect(err[0]).toContain(line);
  });
});
