import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { checkReport, plainRequest } from "../../../src/report/checked-report";
import { reportVerdict } from "../../../src/report/report-verdict";
import { allTemplates } from "../../../src/entry/cli/templates";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { KINDS, canHave, morning, type PlantKind, type Planted } from "./morning";
import { cli, ownFolder } from "./run-cli";

const FORMS = ["soc-trang-2021/so", "binh-dinh-2020/huyen", "ninh-thuan-2022/huyen"];
const { at } = ownFolder();
const folder = at("bao-cao");
let seed = 7;
const pick = (many: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return many === 0 ? 0 : seed % many;
};
let planted: readonly Planted[] = [];

/** Rows below the heading of a sheet, by its heading. */
async function rowsOf(file: string, sheet: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const { sheets } = await readSnapshot(readFileSync(file));
  const texts = sheets.find(({ name }) => name === sheet)?.texts ?? [];
  const header = texts.findIndex(([first]) => first === "STT");
  const names = texts[header] ?? [];
  return texts
    .slice(header + 1)
    .map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ""])));
}

beforeAll(async () => {
  const all: Planted[] = [];
  for (const [at, form] of FORMS.entries()) {
    const kinds: PlantKind[] = [];
    for (const kind of KINDS) if ((await canHave(form, kind)) && (at > 0 || kind !== "sheet")) kinds.push(kind);
    const chosen: readonly PlantKind[] = at === 0 ? kinds : [kinds[pick(2)]!, kinds.at(-1)!];
    const offices = [...chosen, null].map((kind, n) => [`UBND huyện ${"ABC"[at]} số ${n + 1}`, kind] as const);
    all.push(...(await morning(folder, form, offices, pick)));
  }
  planted = all;
  writeFileSync(`${folder}/UBND huyện A số 20.xlsx`, "hỏng");
  const list = [...planted.map(({ office }) => office), "UBND huyện A số 20", "Sở Vắng mặt"];
  writeFileSync(at("ds.csv"), ["Tên đơn vị;Điện thoại", ...list.map((name, n) => `${name};09${n}`)].join("\n"));
  await cli("check", folder, "--summary", at("x.xlsx"), "--offices", at("ds.csv"));
});

describe("the workbook of who collects", () => {
  it("has every planted fault under its office, and no row of a clean one", async () => {
    const rows = await rowsOf(at("x.xlsx"), "Mọi phát hiện");
    const templates = await allTemplates();
    expect(planted.filter(({ kind }) => kind !== null).length).toBeGreaterThan(9);
    for (const { file, office, kind, cell } of planted) {
      const own = rows.filter((row) => row["Đơn vị"] === office);
      const report = checkReport(await readSnapshot(readFileSync(file)), plainRequest(templates), null);
      const { reasons } = reportVerdict(report, "2021-12-20");
      const isAsked = ({ reason: { code } }: (typeof reasons)[number]) => code !== "errors" && code !== "warnings";
      const findings = [...report.forms.values()].reduce((sum, form) => sum + form.findings.length, 0);
      expect([office, kind, own.length]).toEqual([office, kind, findings + reasons.filter(isAsked).length]);
      expect(own.every((row) => row["Tệp"] === basename(file))).toBe(true);
      if (kind === null) expect([office, own]).toEqual([office, []]);
      if (["part", "total", "thousands", "code"].includes(kind ?? "")) {
        expect([office, kind, own.some((row) => row["Ô"]?.split("; ").includes(cell ?? ""))]).toEqual([
          office,
          kind,
          true,
        ]);
      }
      if (kind === "sheet") expect(own.map((row) => row["Phát hiện"]).join()).toContain("Phụ lục 7");
    }
    expect(rows).toHaveLength(
      planted.reduce((sum, { office }) => sum + rows.filter((row) => row["Đơn vị"] === office).length, 0),
    );
  });

  it("has every office once: to be called, with whom and what, or done", async () => {
    const call = await rowsOf(at("x.xlsx"), "Cần gọi ngay");
    const done = await rowsOf(at("x.xlsx"), "Đã đủ");
    const names = [...call, ...done].map((row) => row["Đơn vị"]).sort();
    expect(names).toEqual([...planted.map(({ office }) => office), "UBND huyện A số 20", "Sở Vắng mặt"].sort());
    expect(done.map((row) => row["Đơn vị"])).toEqual(
      planted.filter(({ kind }) => kind === null).map(({ office }) => office),
    );
    expect(call[0]).toMatchObject({ "Đơn vị": "Sở Vắng mặt", "Tình hình": "Chưa có báo cáo", Tệp: "" });
    const stateOf = (kind: string) =>
      call.find((row) => row["Đơn vị"] === planted.find((one) => one.kind === kind)?.office);
    expect(stateOf("period")).toMatchObject({ "Tình hình": "Báo cáo kỳ khác" });
    expect(stateOf("unnamed")?.["Cần nói"]).toContain("Theo tên tệp, có phải là");
    expect(stateOf("part")).toMatchObject({ "Tình hình": "Còn lỗi" });
    expect(stateOf("blank")).toMatchObject({ "Tình hình": "Chưa ghi đủ" });
    expect(call.find((row) => row["Đơn vị"] === "UBND huyện A số 20")?.["Tình hình"]).toBe("Không kiểm tra được tệp");
    expect(call.every((row) => row["Điện thoại, thư điện tử"]?.startsWith("09"))).toBe(true);
  });

  it("tells each rule once, with the offices that broke it", async () => {
    const findings = await rowsOf(at("x.xlsx"), "Mọi phát hiện");
    const rules = await rowsOf(at("x.xlsx"), "Quy tắc");
    const told = rules.reduce((sum, row) => sum + Number(row["Số phát hiện"]), 0);
    expect(new Set(rules.map((row) => row["Mã quy tắc"])).size).toBe(rules.length);
    expect(told).toBe(findings.filter((row) => row["Mức độ"] !== "Chưa đủ").length);
  });

  it("asks which counts of two reports of an office, and takes the one saved last where it may", async () => {
    const { office, file } = planted.find(({ kind }) => kind === null)!;
    const [other] = await morning(at("bao-cao", "lai"), "soc-trang-2021/so", [[office, "blank"]], pick);
    const args = ["check", file, at("bao-cao", "lai"), "--offices", at("ds.csv"), "--force", "--summary", at("y.xlsx")];
    await cli(...args);
    const call = await rowsOf(at("y.xlsx"), "Cần gọi ngay");
    const own = call.filter((row) => row["Đơn vị"] === office);
    expect(own.map((row) => [row["Tình hình"], row["Cần nói"]?.includes("Lấy tệp nào?")])).toEqual([
      ["Nhiều báo cáo khác nhau", true],
      ["Nhiều báo cáo khác nhau", true],
    ]);
    await cli(...args, "--latest");
    const [taken, ...more] = (await rowsOf(at("y.xlsx"), "Cần gọi ngay")).filter((row) => row["Đơn vị"] === office);
    expect([more, taken?.["Tình hình"]]).toEqual([[], "Chưa ghi đủ"]);
    expect(taken?.["Cần nói"]).toContain(`không lấy tệp ${basename(file)}`);
    expect(other?.cell).not.toBeNull();
  });

  it.each([
    [["--offices", "ds.csv"], "thêm --summary TỔNG-HỢP.xlsx"],
    [["--offices", "ds.csv", "--summary", "x.csv"], "thêm --summary TỔNG-HỢP.xlsx"],
    [["--latest"], "thêm --offices"],
  ])("%j is refused", async (args, sentence) => {
    const { code, err } = await cli("check", folder, ...args);
    expect([code, err[0]]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
