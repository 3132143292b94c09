import { readFileSync, writeFileSync } from "node:fs";
import { checkReport, plainRequest } from "../../../src/report/checked-report";
import { knownForms } from "../../../src/report/report-verdict";
import { allTemplates } from "../../../src/entry/cli/templates";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { morning } from "./morning";
import { cli, ownFolder } from "./run-cli";

const SO = "soc-trang-2021/so";
const HUYEN = "ninh-thuan-2022/huyen";
const { at } = ownFolder();

interface Told {
  readonly template: string;
  readonly offices: readonly { readonly standing: string; readonly office: string | null; readonly file: string }[];
  readonly figures: readonly { readonly cell: string; readonly total: number | null }[];
  readonly report: { readonly sheets: readonly { readonly name: string }[] };
}

/** The figures of a form in a file, counts only, by cell. */
async function counts(file: string, template: string): Promise<ReadonlyMap<string, number>> {
  const snapshot = await readSnapshot(readFileSync(file));
  const forms = knownForms(checkReport(snapshot, plainRequest(await allTemplates()), null));
  const form = forms.find((one) => one.template.file.id === template)!;
  return new Map(
    form.plan.cells.flatMap(({ key, measure, row }, slot) => {
      const raw = form.raws[slot]?.value;
      return measure.type === "count" && row.repeat === undefined && typeof raw === "number" ? [[key, raw]] : [];
    }),
  );
}

beforeAll(async () => {
  const of = (names: readonly string[]) => names.map((name) => [name, null] as const);
  await morning(at("vao"), SO, of(["Sở A", "Sở B"]), () => 0);
  await morning(at("vao"), HUYEN, of(["UBND huyện C"]), () => 0);
  writeFileSync(at("vao", "UBND huyện E.xlsx"), "hỏng");
  const list = ["Sở A", "Sở B", "Sở Vắng", "UBND huyện C", "UBND huyện E", "UBND huyện G"];
  writeFileSync(at("ds.txt"), list.join("\n"));
});

describe("merge of reports on several forms", () => {
  it("makes one report a form, each equal to the sum of its own offices, and asks each office on its own form", async () => {
    const args = ["--template", SO, "--template", HUYEN, "--offices", at("ds.txt"), "--out", at("th.xlsx")];
    const { code, out } = await cli("merge", at("vao"), ...args, "--format", "json");
    expect(code).toBe(1);
    const [so, huyen, ...more] = JSON.parse(out) as Told[];
    expect([so?.template, huyen?.template, more]).toEqual([SO, HUYEN, []]);
    const standing = (told: Told | undefined) => told?.offices.map((one) => `${one.standing} ${one.office}`);
    expect(standing(so)).toEqual(["missing Sở Vắng", "counted Sở A", "counted Sở B"]);
    expect(standing(huyen)).toEqual(["missing UBND huyện G", "unread UBND huyện E", "counted UBND huyện C"]);
    for (const [told, files] of [
      [so, ["Sở A", "Sở B"]],
      [huyen, ["UBND huyện C"]],
    ] as const) {
      const own = await Promise.all(files.map((name) => counts(at("vao", `${name}.xlsx`), told!.template)));
      const written = await counts(at("th.xlsx"), told!.template);
      expect(written.size).toBeGreaterThan(50);
      for (const [key, total] of written) {
        const sum = own.reduce((all, one) => all + (one.get(key) ?? 0), 0);
        expect([key, total]).toEqual([key, sum]);
        expect(told!.figures.find(({ cell }) => cell === key)?.total).toBe(sum);
      }
    }
  });

  it("keeps the sheets of the forms apart in one workbook, which is no report of an office", async () => {
    const { sheets } = await readSnapshot(readFileSync(at("th.xlsx")));
    const names = sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("Tình hình nhận báo cáo"))).toHaveLength(2);
    expect(names.filter((name) => name.startsWith("Nguồn số liệu"))).toHaveLength(2);
    const again = await cli("merge", at("th.xlsx"), at("vao"), "--template", SO, "--out", at("nua.xlsx"));
    expect(again.out).toContain("th.xlsx");
    expect(again.out).toContain("Đã cộng báo cáo của 2 đơn vị");
  });

  it("says of a form that nothing is of, and makes the others", async () => {
    const args = ["--template", SO, "--template", "binh-dinh-2020/huyen", "--out", at("mot.xlsx")];
    const { code, err, out } = await cli("merge", at("vao", "Sở A.xlsx"), ...args);
    expect([code, err.at(-1)]).toEqual([1, expect.stringContaining("theo biểu mẫu binh-dinh-2020/huyen")]);
    expect(out).toContain("Đã cộng báo cáo của 1 đơn vị.");
  });

  it("takes another form of the offices only where it makes one report", async () => {
    const args = ["--template", SO, "--template", HUYEN, "--from", SO, "--out", at("x.xlsx")];
    expect(await cli("merge", at("vao"), ...args)).toEqual({
      code: 2,
      out: "",
      err: [expect.stringContaining("--from chỉ dùng")],
    });
  });
});
