import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { cleanSample, reportFile } from "../../report/report-files";
import { save } from "../../report/told";
import { shippedAs } from "../../templates/shipped";
import { fill } from "./fill";
import { cli, ownFolder } from "./run-cli";

const ID = "bnv-6459-2020/tinh";
const { at } = ownFolder();
const { template } = shippedAs(ID).plan;
const clean = cleanSample(ID);
const [ready, empty, wrong, unread] = ["ready.xlsx", "empty.xlsx", "wrong.xlsx", "unread.xlsx"].map((name) => at(name));

beforeAll(async () => {
  const [first] = Object.keys(clean.figures);
  const file = await reportFile(template, clean);
  save(ready!, file);
  save(empty!, await reportFile(template, { ...clean, figures: {} }));
  save(wrong!, await reportFile(template, { ...clean, figures: { ...clean.figures, [first!]: "446/491" } }));
  // A second column of figures beside the table, which no cell of the form takes.
  const rows = Object.fromEntries([12, 13, 14, 15].map((row) => [`F${row}`, row * 7]));
  writeFileSync(unread!, await fill(file.bytes, rows));
});

it.each([
  ["ready", () => [ready!], 0, 0],
  ["blank cells that must be filled", () => [empty!], 0, 1],
  ["errors", () => [wrong!], 1, 1],
  ["figures that nothing read", () => [unread!], 3, 3],
  ["ready beside figures that nothing read", () => [ready!, unread!], 3, 3],
  ["errors beside figures that nothing read", () => [wrong!, unread!], 1, 1],
  ["no file beside all of these", () => [wrong!, unread!, at("none.xlsx")], 2, 2],
] as const)("check ends with the gravest: %s", async (_, files, plain, strict) => {
  expect((await cli("check", ...files())).code).toBe(plain);
  expect((await cli("check", ...files(), "--strict")).code).toBe(strict);
});

it("marks no copy of a workbook that would not be a sound one", async () => {
  const [marked, unsound, copy] = [at("marked.xlsx"), at("unsound.xlsx"), at("unsound-marked.xlsx")];
  expect((await cli("check", wrong!, "--marked", marked)).code).toBe(1);
  const parts = unzipSync(readFileSync(marked));
  const notes = Object.keys(parts).filter((name) => /cchcNotes\d+\.xml$/.test(name));
  expect(notes.length).toBeGreaterThan(0);
  const bare = strToU8('<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></comments>');
  writeFileSync(unsound, zipSync({ ...parts, ...Object.fromEntries(notes.map((name) => [name, bare])) }));
  const { code, err } = await cli("check", unsound, "--marked", copy);
  expect(code).toBe(2);
  expect(err.join("\n")).toContain("unsound.xlsx");
  expect(existsSync(copy)).toBe(false);
});

it("a report among the files that could not be read is not written over, whatever the call says", async () => {
  const broken = at("broken.xlsx");
  const bytes = readFileSync(ready!).subarray(0, 900);
  writeFileSync(broken, bytes);
  const { code, err } = await cli("check", at("."), "--summary", broken, "--force");
  expect(code).toBe(2);
  expect(err.join("\n")).toContain("broken.xlsx");
  expect(readFileSync(broken).equals(bytes)).toBe(true);
});
