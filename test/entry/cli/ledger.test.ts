import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { arrivalsIn } from "../../../src/core";
import type { FileReport } from "../../../src/entry/cli/report";
import { morning } from "./morning";
import { cli, ownFolder } from "./run-cli";

const FORM = "soc-trang-2021/so";
const { at, folder } = ownFolder();
const [came, ledger] = [at("vao"), at("so.json")];
const check = async (...args: string[]) => cli("check", came, "--ledger", ledger, ...args);
const arrivals = () => arrivalsIn(readFileSync(ledger, "utf8"));
const lineOf = (out: string, file: string) => out.split("\n").findIndex((line) => line.endsWith(file));
const SAID = "Sổ theo dõi:";

beforeAll(async () => {
  await morning(came, FORM, [["Sở A", null]], () => 0);
  await morning(came, FORM, [["Sở B", "part"]], () => 0);
  await morning(at("lai"), FORM, [["Sở B", null]], () => 0);
  writeFileSync(at("vao", "hong.xlsx"), "hỏng");
  copyFileSync("test/templates/own-form-example.json", at("mau.json"));
});

describe("check --ledger", () => {
  it("keeps what came, from the first time on", async () => {
    const before = Date.now();
    const { code, out } = await check();
    expect(code).toBe(2);
    expect(out.split(`${SAID}    báo cáo mới nhận.`)).toHaveLength(4);
    expect(out).toContain("Sổ theo dõi so.json: 3 báo cáo mới, 0 báo cáo gửi lại có thay đổi");
    const kept = arrivals()!;
    expect(kept.map(({ file, office, template, period, year }) => [file, office, template, period, year])).toEqual([
      ["vao/Sở A.xlsx", "Sở A", FORM, "nam", 2021],
      ["vao/Sở B.xlsx", "Sở B", FORM, "nam", 2021],
      ["vao/hong.xlsx", null, null, null, null],
    ]);
    expect(kept.every((one) => Date.parse(one.at) >= before && Date.parse(one.at) <= Date.now())).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["lai", "mau.json", "so.json", "vao"]);
  });

  it("--changed prints nothing of what is as it was, and the exit code is that of all", async () => {
    const before = readFileSync(ledger, "utf8");
    const { code, out, err } = await check("--changed");
    expect([code, err]).toEqual([2, []]);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^Tổng cộng 3 tệp/),
      "Sổ theo dõi so.json: 0 báo cáo mới, 0 báo cáo gửi lại có thay đổi, 0 báo cáo có kết quả kiểm tra khác trước, 3 báo cáo như đã ghi.",
    ]);
    expect((await check("--changed", "--format", "json")).out).toBe("[]");
    expect(readFileSync(ledger, "utf8")).toBe(before);
  });

  it("tells a report sent anew, with what it was before, and what is new", async () => {
    copyFileSync(at("lai", "Sở B.xlsx"), at("vao", "B gui lai.xlsx"));
    writeFileSync(at("vao", "hong.xlsx"), "hỏng khác");
    const { out, err } = await check("--changed");
    expect([lineOf(out, "B gui lai.xlsx"), lineOf(out, "Sở A.xlsx")]).toEqual([0, -1]);
    expect(out).toMatch(/Trước đó, lúc \d\d:\d\d ngày [\d/]+, tệp Sở B\.xlsx: chưa thể gửi, \d lỗi/);
    expect(out).toContain("0 báo cáo mới, 2 báo cáo gửi lại có thay đổi");
    expect(err).toEqual([expect.stringContaining("hong.xlsx")]);
    const again = await check("--changed", "--format", "json");
    expect(JSON.parse(again.out) as FileReport[]).toEqual([]);
  });

  it("is known from any folder the program is called in", async () => {
    const { out } = await cli("check", `${folder}/lai/../vao`, "--ledger", `${folder}/vao/../so.json`, "--changed");
    expect(out).toContain("0 báo cáo mới, 0 báo cáo gửi lại");
  });

  it("does not write into what is no ledger, unless it may replace it", async () => {
    const foreign = at("khac.json");
    for (const text of ["", "[]", `${readFileSync(ledger, "utf8").slice(0, -9)}`]) {
      writeFileSync(foreign, text);
      const { code, out, err } = await cli("check", came, "--ledger", foreign);
      expect([code, out, err]).toEqual([2, "", [expect.stringContaining("không phải sổ theo dõi nên không ghi vào")]]);
      expect(readFileSync(foreign, "utf8")).toBe(text);
    }
    const { err } = await cli("check", came, "--ledger", foreign, "--force");
    expect(err[0]).toContain("đã thay bằng sổ mới");
    expect(arrivalsIn(readFileSync(foreign, "utf8"))).toHaveLength(4);
  });

  it.each([
    [["--changed"], "thêm --ledger"],
    [["--ledger", "so.txt"], "ghi ra tệp .json"],
    [["--ledger", "khong-co/so.json"], "không có thư mục"],
    [["--ledger", "mau.json", "--form", "mau.json"], "cũng là tệp được đọc"],
  ])("%j is refused", async (args, sentence) => {
    const placed = args.map((one) => (one.startsWith("--") ? one : at(one)));
    const { code, err } = await cli("check", came, ...placed);
    expect([code, err[0]]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

it("a folder that is read may hold the ledger", async () => {
  mkdirSync(at("cung"));
  copyFileSync(at("lai", "Sở B.xlsx"), at("cung", "b.xlsx"));
  const call = ["check", at("cung"), "--ledger", at("cung", "so.json")];
  expect((await cli(...call)).err).toEqual([]);
  const { out, err } = await cli(...call, "--changed");
  expect([out.includes("1 báo cáo như đã ghi"), err]).toEqual([true, []]);
});
