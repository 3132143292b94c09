import { readFileSync } from "node:fs";
import { unzipSync, strFromU8 } from "fflate";
import { parseAddress } from "../../../src/core";
import type { FileReport } from "../../../src/entry/cli/report";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { cleanSample } from "../../report/report-files";
import { morning } from "./morning";
import { cli, ownFolder } from "./run-cli";

const FORM = "soc-trang-2021/so";
const SHEET = "Thống kê CCHC";
const { at } = ownFolder();

interface Told {
  readonly figures: readonly { cell: string; total: number | null; open: string | null; doubts: number }[];
  readonly report: FileReport;
}

async function mergeOf(folder: string, out: string) {
  const { code, out: text } = await cli("merge", folder, "--template", FORM, "--out", out, "--format", "json");
  return { code, told: JSON.parse(text) as Told };
}

describe("a merge of clean reports", () => {
  it("is the sum of each count, finds nothing in what it leaves open, and exits 0", async () => {
    await morning(
      at("sach"),
      FORM,
      [
        ["Sở A", null],
        ["Sở B", null],
        ["Sở C", null],
      ],
      () => 0,
    );
    const { code, told } = await mergeOf(at("sach"), at("sach.xlsx"));
    expect(told.report.findings.map(({ message }) => message)).toEqual([]);
    expect(told.figures.some(({ open }) => open === "listed")).toBe(true);
    expect(code).toBe(0);
    const { figures } = cleanSample(FORM);
    const summed = told.figures.filter(({ open, total }) => open === null && total !== null);
    expect(summed.length).toBeGreaterThan(90);
    const sums = summed.filter(({ cell, total }) => total === 3 * Number(figures[cell]));
    const rates = summed.filter(({ cell, total }) => total === Number(figures[cell]));
    expect(new Set([...sums, ...rates]).size).toBe(summed.length);
  });
});

describe("a merge that lacks a figure", () => {
  it("shades its total and names the office beside it, and finds nothing false there", async () => {
    await morning(at("thieu"), FORM, [["Sở A", null]], () => 0);
    const [planted] = await morning(at("thieu"), FORM, [["Sở Số 2", "thousands"]], () => 0);
    const { code, told } = await mergeOf(at("thieu"), at("thieu.xlsx"));
    expect(code).toBe(1);
    expect(told.report.findings.map(({ message }) => message)).toEqual([]);
    const bytes = readFileSync(at("thieu.xlsx"));
    const sheet = (await readSnapshot(bytes)).sheets.find(({ name }) => name === SHEET)!;
    const place = parseAddress(planted!.cell!.split("!")[1]!)!;
    expect(sheet.texts[place.row]?.join("|")).toContain("Chưa gồm: Sở Số 2.");
    expect(sheet.texts.filter((row) => row.join("").includes("Chưa gồm")).length).toBe(
      told.figures.filter(({ doubts }) => doubts > 0).length,
    );
    expect(strFromU8(unzipSync(bytes)["xl/styles.xml"]!)).toContain("D9D9D9");
    const { out } = await cli("check", at("thieu.xlsx"), "--format", "json");
    const [report] = JSON.parse(out) as FileReport[];
    expect(report?.findings.filter(({ kind }) => kind === "note")).toEqual([]);
  });
});
