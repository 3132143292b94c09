import { readFileSync, writeFileSync } from "node:fs";
import type { FileReport } from "../../../src/entry/cli/report";
import { parseAddress } from "../../../src/core";
import { fill } from "./fill";
import { morning } from "./morning";
import { cli, ownFolder } from "./run-cli";

const FORM = "soc-trang-2021/so";
const { at } = ownFolder();

beforeAll(async () => {
  await morning(at("vao"), FORM, [["Sở A", null]], () => 0);
  await morning(at("vao"), FORM, [["Sở B", "period"]], () => 0);
  const [changed] = await morning(at("khac"), FORM, [["Sở A", "part"]], () => 0);
  expect(parseAddress(changed!.cell!.split("!")[1]!)).not.toBeNull();
  await cli("check", at("vao", "Sở A.xlsx"), "--slip", at("phieu.xlsx"));
});

describe("check --verify", () => {
  it.each([
    ["vao/Sở A.xlsx", 0, "đúng số liệu đã lập phiếu"],
    ["khac/Sở A.xlsx", 1, "ĐÃ ĐỔI sau khi lập phiếu"],
    ["vao/Sở B.xlsx", 1, "phiếu được lập cho báo cáo khác (soc-trang-2021/so/nam/2021)"],
  ])("%s", async (file, expected, sentence) => {
    const { code, out, err } = await cli("check", at(...file.split("/")), "--verify", at("phieu.xlsx"));
    expect([code, [out, ...err].join("\n")]).toEqual([expected, expect.stringContaining(sentence)]);
  });

  it("says so where a file moved its figures but kept them", async () => {
    const bytes = await fill(readFileSync(at("vao", "Sở A.xlsx")), { A2: "Thêm một dòng chữ" });
    writeFileSync(at("doi.xlsx"), bytes);
    const { out } = await cli("check", at("doi.xlsx"), "--verify", at("phieu.xlsx"), "--year", "2021");
    expect(out).toContain("đúng số liệu đã lập phiếu");
  });

  it("wants a slip, and one file", async () => {
    const noSlip = await cli("check", at("vao", "Sở A.xlsx"), "--verify", at("vao", "Sở B.xlsx"));
    expect([noSlip.code, noSlip.err[0]]).toEqual([2, expect.stringContaining("không có phiếu kiểm tra nào")]);
    const folder = await cli("check", at("vao"), "--verify", at("phieu.xlsx"));
    expect([folder.code, folder.err[0]]).toEqual([2, expect.stringContaining("chỉ dùng khi kiểm tra một tệp")]);
  });
});

describe("a slip alone", () => {
  it("is told as one, and is no report to check or to add up", async () => {
    const { code, err } = await cli("check", at("phieu.xlsx"));
    expect([code, err]).toEqual([2, [`${at("phieu.xlsx")}: là phiếu kiểm tra, không phải báo cáo.`]]);
    const args = ["merge", at("phieu.xlsx"), at("vao", "Sở A.xlsx"), "--template", FORM, "--out", at("th.xlsx")];
    expect((await cli(...args)).out).toContain("phieu.xlsx. Là phiếu kiểm tra, không phải báo cáo.");
    const [report] = JSON.parse((await cli("check", at("phieu.xlsx"), "--format", "json")).out) as FileReport[];
    expect(report?.template).toBeNull();
  });
});
