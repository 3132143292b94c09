import { readFileSync, writeFileSync } from "node:fs";
import { fill } from "./fill";
import { morning } from "./morning";
import { cli, ownFolder } from "./run-cli";

const FORM = "soc-trang-2021/so";
const { at } = ownFolder();

beforeAll(async () => {
  await morning(at("cu"), FORM, [["Sở A", null]], () => 0);
  await morning(at("loi"), FORM, [["Sở A", "part"]], () => 0);
  await morning(at("khac"), FORM, [["Sở B", null]], () => 0);
  await morning(at("ten"), FORM, [["SỞ  A", null]], () => 0);
});

interface Told {
  readonly forms: readonly {
    readonly figures: readonly { readonly was: string; readonly now: string; readonly address: string }[];
    readonly closed: readonly { readonly rule: string }[];
    readonly opened: readonly { readonly rule: string; readonly message: string }[];
  }[];
}

const report = (folder: string, name = "Sở A") => at(folder, `${name}.xlsx`);
const told = async (before: string, now: string) =>
  JSON.parse((await cli("compare", before, now, "--format", "json")).out) as Told;

describe("compare", () => {
  it("of a file with itself, or with one that only looks otherwise, finds nothing", async () => {
    writeFileSync(at("nhin-khac.xlsx"), await fill(readFileSync(report("cu")), { A2: "Thêm một dòng chữ" }));
    for (const other of [report("cu"), at("nhin-khac.xlsx")]) {
      const { code, out } = await cli("compare", report("cu"), other);
      expect([code, out]).toEqual([0, expect.stringContaining("không khác nhau")]);
    }
  });

  it("names each figure with what it was, and what is found anew", async () => {
    const { code, out } = await cli("compare", report("cu"), report("loi"));
    const [form] = (await told(report("cu"), report("loi"))).forms;
    expect(code).toBe(1);
    expect(form?.figures.length).toBeGreaterThan(0);
    expect(form?.opened.length).toBeGreaterThan(0);
    for (const { was, now, address } of form!.figures) {
      expect(was).not.toBe(now);
      expect(out).toContain(`(ô ${address}): ${was === "" ? "để trống" : was} → ${now === "" ? "để trống" : now}`);
    }
    for (const { message } of form!.opened) expect(out).toContain(`MỚI ${message}`);
  });

  it("turned round says the same the other way", async () => {
    const [there] = (await told(report("cu"), report("loi"))).forms;
    const [back] = (await told(report("loi"), report("cu"))).forms;
    expect(back?.closed.map(({ rule }) => rule)).toEqual(there?.opened.map(({ rule }) => rule));
    expect(back?.figures.map(({ was, now }) => [now, was])).toEqual(there?.figures.map(({ was, now }) => [was, now]));
  });

  it("says where the two are of different offices", async () => {
    expect((await cli("compare", report("cu"), report("khac", "Sở B"))).out).toContain("bản cũ của “Sở A”");
    expect((await cli("compare", report("cu"), report("ten", "SỞ  A"))).out).not.toContain("bản cũ của");
  });

  it("wants two files that can be read", async () => {
    writeFileSync(at("hong.xlsx"), "không phải Excel");
    expect((await cli("compare", report("cu"))).err[0]).toContain("Cần đúng hai tệp");
    const { code, err } = await cli("compare", report("cu"), at("hong.xlsx"));
    expect([code, err[0]]).toEqual([2, expect.stringContaining("hong.xlsx")]);
  });
});
