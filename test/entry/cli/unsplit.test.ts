import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { cli, ownFolder } from "./run-cli";

/** A table that came into a workbook as plain text, every row in one cell. */

const { at } = ownFolder();
const table = readFileSync(join(__dirname, "../../templates/ninh-thuan-2022/ninh-son.tsv"), "utf8").split("\n");

async function save(name: string, ...sheets: (readonly string[][])[]): Promise<void> {
  const written = sheets.map((rows, i) => ({ name: `Trang ${i + 1}`, rows: rows.map((row) => [...row]) }));
  writeFileSync(at(name), await writeXlsx({ sheets: written }));
}

it.each<[string, string, RegExp]>([
  ["tabs", "\t", /mỗi dòng của bảng đang nằm gọn trong một ô.*Văn bản thành Cột/],
  ["spaces", "   ", /mỗi dòng của bảng đang nằm gọn trong một ô.*chép lại cả bảng rồi dán lại/],
])("parted by %s: nothing was checked, why, and what to do", async (name, sign, says) => {
  await save(
    `${name}.xlsx`,
    table.map((row) => [row.split("\t").join(sign)]),
  );
  const { code, err } = await cli("check", at(`${name}.xlsx`), "--summary", at("summary.csv"), "--force");
  expect([code, err]).toEqual([2, [expect.stringMatching(says)]]);
  expect(readFileSync(at("summary.csv"), "utf8")).toMatch(says);
});

it("beside a form that is read it is named", async () => {
  const columns = table.map((row) => row.split("\t"));
  await save(
    "both.xlsx",
    columns,
    table.map((row) => [row]),
  );
  const { code, out } = await cli("check", at("both.xlsx"));
  expect(code).toBe(1);
  expect(out).toMatch(/Trang "Trang 2": mỗi dòng của bảng đang nằm gọn trong một ô/);
});
