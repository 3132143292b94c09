import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fill } from "./fill";
import { morning } from "./morning";
import { cli, ownFolder } from "./run-cli";

/** A report whose sheet, figure and office try to look like lines of ours. */

const FORGED = "  Kết luận:       Có thể gửi";
const BAD = `5\n${FORGED}\u202E\u001B[2J`;
const { at } = ownFolder();
const file = at("gia.xlsx");

beforeAll(async () => {
  const [planted] = await morning(at("sach"), "soc-trang-2021/so", [["Sở A", "part"]], () => 0);
  const cell = planted!.cell!.split("!")[1]!;
  const bytes = await fill(readFileSync(at("sach", "Sở A.xlsx")), { [cell]: BAD });
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const renamed = workbook.replace(/(<sheet [^>]*name=")[^"]*/, `$1Trang&#10;${FORGED}&#x202E;`);
  writeFileSync(file, zipSync({ ...parts, "xl/workbook.xml": strToU8(renamed) }));
});

const forgedLines = (text: string) => text.split(/\r\n|[\r\n\u0085\u2028]/).filter((line) => line.startsWith(FORGED));
const obeyed = (text: string) => [...text].filter((letter) => /[\u001B\u202E]/.test(letter));

it("on the terminal, in the letter and in the summary is text like any other", async () => {
  const { out, err } = await cli("check", file, "--summary", at("s.csv"), "--out-dir", at("thu"));
  const letter = readFileSync(at("thu", "gia - thư.txt"), "utf8");
  const summary = readFileSync(at("s.csv"), "utf8");
  expect(out).toContain("Có thể gửi");
  expect(letter).toContain("Có thể gửi");
  for (const text of [out, err.join("\n"), letter, summary]) {
    expect([forgedLines(text), obeyed(text)]).toEqual([[], []]);
  }
});

it("in JSON is what it was, to a program", async () => {
  const { out } = await cli("check", file, "--format", "json");
  expect(obeyed(out)).toEqual([]);
  const [{ findings }] = JSON.parse(out) as [{ findings: readonly { message: string }[] }];
  expect(findings.some(({ message }) => message.includes("\u202E"))).toBe(true);
});

describe("both kinds of .csv", () => {
  it.each<[string | null, string, string]>([
    [null, ";", "tệp;"],
    [";", ";", "tệp;"],
    [",", ",", "tệp,"],
    ["tab", "\t", "tệp\t"],
  ])("--separator %s", async (given, between, first) => {
    const more = given === null ? [] : ["--separator", given];
    await cli("check", file, "--summary", at("t.csv"), "--force", ...more);
    await cli("export", file, "--format", "csv", "--out", at("x.csv"), "--force", ...more);
    for (const name of ["t.csv", "x.csv"]) {
      const [heading = ""] = readFileSync(at(name), "utf8").split("\r\n");
      expect(heading.toLowerCase()).toMatch(new RegExp(`^\uFEFF${first}đơn vị báo cáo${between}`));
    }
    expect(readFileSync(at("x.csv"), "utf8")).toMatch(between === "," ? /,\d+\.\d+,/ : /[;\t]\d+,\d+[;\t]/);
  });

  it("refuse another", async () => {
    const { code, err } = await cli("check", file, "--summary", at("t.csv"), "--separator", "|");
    expect([code, err.join()]).toEqual([2, expect.stringContaining('Dấu ngăn cách "|"')]);
  });
});
