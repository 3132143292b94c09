import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileReport } from "../../../src/entry/cli/report";
import { morning } from "./morning";
import { cli, ownFolder } from "./run-cli";

/** A clean report of which a part cannot be read for sure: nothing says that all is well. */

const FORM = "soc-trang-2021/so";
const SHEET = "xl/worksheets/sheet1.xml";
const { at } = ownFolder();
const whole = at("sach", "Sở A.xlsx");

const parts: readonly (readonly [string, (xml: string) => string, RegExp])[] = [
  ["lap", (xml) => xml.replace(/<row [^>]*>.*?<\/row>/s, "$&$&"), /từ sau dòng \d+ nên có thể đọc thiếu/],
  [
    "xa",
    (xml) => xml.replace("</sheetData>", '<row r="5000"><c r="A5000"><v>1</v></c></row></sheetData>'),
    /ngoài vùng A1:BH2000/,
  ],
];

beforeAll(async () => {
  await morning(at("sach"), FORM, [["Sở A", null]], () => 0);
  const archive = unzipSync(readFileSync(whole));
  for (const [name, harm] of parts) {
    const sheet = strToU8(harm(strFromU8(archive[SHEET]!)));
    writeFileSync(at(`${name}.xlsx`), zipSync({ ...archive, [SHEET]: sheet }));
  }
});

describe.each(parts)("of a sheet read in part (%s)", (name, _, place) => {
  const file = at(`${name}.xlsx`);

  it("check says that it was not judged, where, and exits 3, in text, JSON and summary", async () => {
    const json = await cli("check", file, "--format", "json");
    const [{ verdict, reasons }] = JSON.parse(json.out) as [FileReport];
    expect([json.code, verdict, reasons[0]?.code]).toEqual([3, "notJudged", "cut"]);
    expect(reasons[0]?.text).toMatch(place);
    const text = await cli("check", file, "--summary", at(`${name}.csv`));
    expect(text.out).toMatch(/Chưa xét được/);
    expect(text.out).toMatch(place);
    expect(text.err.join()).toMatch(place);
    expect(readFileSync(at(`${name}.csv`), "utf8")).toMatch(place);
  });

  it("compare and merge say so too", async () => {
    const compared = await cli("compare", whole, file);
    expect([compared.code, compared.out]).toEqual([3, expect.stringContaining("trong phần đọc được")]);
    expect(compared.err.join()).toMatch(place);
    const merged = await cli("merge", file, "--template", FORM, "--out", at(`${name}-chung.xlsx`));
    expect([merged.code, merged.out]).toEqual([1, expect.stringContaining("chỉ đọc được một phần")]);
  });
});
