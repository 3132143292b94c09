import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { morning } from "./morning";
import { cli, ownFolder } from "./run-cli";

const FORM = "soc-trang-2021/so";
const { at } = ownFolder();
const letter = (name: string) => readFileSync(at("ra", `${name} - thư.txt`), "utf8");

beforeAll(async () => {
  await morning(at("vao"), FORM, [["Sở A", null]], () => 0);
  await morning(at("vao"), FORM, [["Sở B", "part"]], () => 0);
  await morning(at("vao", "lai"), FORM, [["Sở B", "blank"]], () => 0);
  writeFileSync(at("vao", "Sở C.xlsx"), "hỏng");
});

describe("check --out-dir", () => {
  it("writes for every report its slip, a marked copy and a letter, under names of their own", async () => {
    const { code } = await cli("check", at("vao"), "--out-dir", at("ra"));
    expect(code).toBe(2);
    const papers = ["phiếu.xlsx", "thư.txt", "đánh dấu.xlsx"];
    const whole = ["Sở A", "Sở B", "lai - Sở B"].flatMap((name) => papers.map((paper) => `${name} - ${paper}`));
    expect(
      readdirSync(at("ra"))
        .map((name) => name.normalize("NFC"))
        .sort(),
    ).toEqual([...whole, "Sở C - thư.txt"].sort());
    const [slip] = (await readSnapshot(readFileSync(at("ra", "Sở B - phiếu.xlsx")))).sheets;
    expect(slip?.texts[0]?.[0]).toBe("PHIẾU KIỂM TRA SỐ LIỆU");
    const [marked] = (await readSnapshot(readFileSync(at("ra", "Sở B - đánh dấu.xlsx")))).sheets;
    const [own] = (await readSnapshot(readFileSync(at("vao", "Sở B.xlsx")))).sheets;
    expect(marked?.values).toEqual(own?.values);
  });

  it("says in the letter what the slip says, thanks where all is well, and why a file was not read", async () => {
    expect(letter("Sở A")).toMatch(/^\uFEFFV\/v: Đã nhận phụ lục báo cáo cải cách hành chính Năm 2021\r\n/);
    expect(letter("Sở A")).toContain("Cảm ơn đơn vị.");
    const [slip] = (await readSnapshot(readFileSync(at("ra", "Sở B - phiếu.xlsx")))).sheets;
    const told = slip!.texts.filter(([number]) => /^\d+$/.test(number ?? "")).map((row) => row[2]!.split("\n"));
    expect(told.length).toBeGreaterThan(0);
    told.forEach(([where, sentence], n) => expect(letter("Sở B")).toContain(`${n + 1}. ${where}: ${sentence}`));
    expect(letter("Sở B")).toContain("Kính gửi Sở B,");
    expect(letter("Sở B")).toContain("Hạn nhận báo cáo là ngày 25/12/2021.");
    expect(letter("Sở C")).toContain("1. Không phải tệp .xlsx hay .docx.");
  });

  it("passes over its own results, and writes nothing where a single one is there", async () => {
    mkdirSync(at("moi"));
    writeFileSync(at("moi", "lai - Sở B - thư.txt"), "của tôi");
    const { code, err, out } = await cli("check", at("vao"), "--out-dir", at("moi"));
    expect([code, out, readdirSync(at("moi")).length]).toEqual([2, "", 1]);
    expect(err[0]).toContain("--force");
    const within = ["check", at("vao"), "--out-dir", at("vao", "ra"), "--format", "json"];
    const files = async () => (JSON.parse((await cli(...within, "--force")).out) as unknown[]).length;
    expect([await files(), await files()]).toEqual([4, 4]);
  });

  it.each([
    [["vao", "--out-dir", "vao"], "Chọn thư mục khác"],
    [["vao", "--out-dir", "vao/Sở A.xlsx"], "là một tệp"],
    [["vao", "--out-dir", "x/y"], "không có thư mục"],
  ])("%j is refused", async ([file = "", option = "", folder = ""], sentence) => {
    const { code, err } = await cli("check", at(file), option, at(...folder.split("/")));
    expect([code, err[0], existsSync(at("x"))]).toEqual([2, expect.stringContaining(sentence), false]);
  });
});
