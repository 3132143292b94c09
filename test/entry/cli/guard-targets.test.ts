import { linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cli, ownFolder } from "./run-cli";

/** What a call writes and what it reads. */

const { at } = ownFolder();
const FORM = "bnv-6459-2020/tinh";
const noForm = "1,2\n";

beforeAll(async () => {
  mkdirSync(at("xa"));
  await cli("new", FORM, "--out", at("xa", "a.xlsx"));
  linkSync(at("xa", "a.xlsx"), at("other-name.xlsx"));
  writeFileSync(at("xa", "list.csv"), noForm);
});

it.each<[string, string[], string]>([
  ["the slip over the file", ["check", "xa/a.xlsx", "--slip", "xa/a.xlsx"], "Không ghi đè"],
  ["the marked copy over the file", ["check", "xa/a.xlsx", "--marked", "xa/../xa/a.xlsx"], "Không ghi đè"],
  ["the file by another name", ["check", "xa/a.xlsx", "--slip", "other-name.xlsx"], "Không ghi đè"],
  ["the summary over a report in the folder", ["check", "xa", "--summary", "xa/a.xlsx"], "Không ghi đè"],
  ["the figures over the file", ["export", "xa/a.xlsx", "--out", "xa/a.xlsx"], "Không ghi đè"],
  ["the earlier report", ["check", "other.xlsx", "--previous", "xa/a.xlsx", "--summary", "xa/a.xlsx"], "Không ghi đè"],
  ["a report that is merged", ["merge", "xa", "--template", FORM, "--out", "xa/a.xlsx"], "Không ghi đè"],
  ["two results in one file", ["check", "xa/a.xlsx", "--slip", "m.xlsx", "--marked", "m.xlsx"], "Hai kết quả"],
  ["a folder", ["check", "xa/a.xlsx", "--summary", "xa.csv"], "là một thư mục"],
  ["no such folder", ["check", "xa/a.xlsx", "--summary", "none/s.csv"], "không có thư mục"],
])("%s: refused in one line before anything is done", async (_, args, sentence) => {
  mkdirSync(at("xa.csv"), { recursive: true });
  const before = readFileSync(at("xa", "a.xlsx"));
  const placed = args.map((one) => (/[./]|^xa$/.test(one) && one !== FORM ? at(one) : one));
  expect(await cli(...placed)).toEqual({ code: 2, out: "", err: [expect.stringContaining(sentence)] });
  expect(readFileSync(at("xa", "a.xlsx"))).toEqual(before);
});

it("a file that is there is not written over, unless the call says so", async () => {
  const out = at("forced.xlsx");
  writeFileSync(out, "kept");
  for (const args of [
    ["new", FORM, "--out", out],
    ["check", at("xa", "a.xlsx"), "--slip", out],
    ["check", at("xa", "a.xlsx"), "--marked", out],
    ["check", at("xa", "a.xlsx"), "--summary", out],
    ["export", at("xa", "a.xlsx"), "--out", out],
    ["merge", at("xa"), "--template", FORM, "--out", out],
  ]) {
    expect(await cli(...args)).toEqual({ code: 2, out: "", err: [expect.stringContaining("đã có nên không ghi đè")] });
    expect(readFileSync(out, "utf8")).toBe("kept");
  }
  expect((await cli("new", FORM, "--out", out, "--force")).code).toBe(0);
  expect(readFileSync(out, "utf8")).not.toBe("kept");
});

it("the result of the last run among the files is written anew where the call says so, and not read", async () => {
  const call = ["check", at("xa", "a.xlsx"), "--summary", at("xa", "s.csv")];
  expect((await cli(...call)).code).toBe(0);
  const first = readFileSync(at("xa", "s.csv"), "utf8");
  writeFileSync(at("xa", "list.csv"), noForm);
  const again = await cli("check", at("xa"), "--summary", at("xa", "s.csv"), "--force");
  expect(again.err).toEqual([expect.stringContaining("list.csv")]);
  expect(readFileSync(at("xa", "s.csv"), "utf8").startsWith(first.trimEnd())).toBe(true);
});

it("exported figures lie among the reports without being taken for one", async () => {
  const call = ["export", at("xa"), "--format", "csv", "--out", at("xa", "figures.csv"), "--force"];
  const first = await cli(...call);
  expect(first.err).toContainEqual(expect.stringContaining("list.csv"));
  expect(await cli(...call)).toEqual(first);
  const { code, err } = await cli("check", at("xa", "figures.csv"));
  expect([code, err]).toEqual([2, [expect.stringContaining("là danh sách số liệu đã xuất")]]);
});

it("a slip that cannot be made is told", async () => {
  writeFileSync(
    at("trees.tsv"),
    "TT\tNội dung công việc\tĐơn vị tính\tSố liệu\n1\tSố cây\tCây\t10\n2\tSố cành\tCành\t2\n",
  );
  const { code, err } = await cli("check", at("trees.tsv"), "--slip", at("slip.xlsx"));
  expect([code, err]).toEqual([2, [expect.stringContaining("Không lập phiếu kiểm tra")]]);
});
