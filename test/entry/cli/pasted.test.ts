import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise, unknownSeparators, type Finding, type Snapshot, type Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { readSnapshot, readText } from "../../../src/sheets/xlsx";
import { checkedForm } from "../../support/checked";
import { convertTexts, describeWithLibreOffice } from "../../support/libreoffice";

/** The tables of the report of Ninh Sơn (Quý III 2024), copied out of its PDF and pasted: captions, repeated headers and all. */

const pasted = readFileSync(join(__dirname, "../../templates/ninh-thuan-2022/ninh-son.tsv"), "utf8");
const tables = pasted.split(/\n(?=PHỤ LỤC \d )/);
const appendices = tables.slice(1);

let templates: readonly Template[] = [];
beforeAll(async () => {
  templates = await allTemplates();
});

const asTsv = (text: string) => readText(Buffer.from(text), "table", "\t");
const asCsv = (text: string) => readText(Buffer.from(commas(text)), "table");

function commas(text: string): string {
  const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return text
    .split("\n")
    .map((line) => line.split("\t").map(quoted).join(","))
    .join("\n");
}

/** The sheets of several files as one workbook. */
function together(files: readonly Snapshot[]): Snapshot {
  const sheets = files.flatMap((file, at) => file.sheets.map((sheet) => ({ ...sheet, id: `${at}/${sheet.id}` })));
  return { sheets, active: null, separators: unknownSeparators };
}

function check(snapshot: Snapshot) {
  const layouts = recognise(snapshot, templates);
  const forms = layouts.map((layout) => checkedForm(snapshot, layout));
  const found = layouts.flatMap((layout) => layout.appendices);
  return {
    templates: layouts.map(({ template }) => template.file.id),
    appendices: found.map(({ appendix, matchedRows, missingRows }) => [appendix, matchedRows, missingRows.length]),
    unmatched: found.flatMap(({ unmatchedRows }) => unmatchedRows.map(({ text }) => text)),
    doubtful: found.flatMap(({ doubtfulRows }) => doubtfulRows.map(({ row }) => row)),
    findings: forms.flatMap(({ findings }) => findings.flatMap(({ finding }) => finding.of ?? [finding])),
  };
}

const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule).sort();

/** What test/templates/ninh-thuan-2022/ninh-son.test.ts gives the reason of, rule by rule. */
const found = [
  "heading/ky-luat",
  "heading/tu-chu",
  "heading/tuyen-dung",
  "ninh-thuan/co-cau.su-nghiep.du-thanh-phan",
  "ninh-thuan/dvctt.muc-do-3-4",
  "ninh-thuan/dvctt.tong-so",
  "ninh-thuan/ho-so.co-tthc-phat-sinh",
  "ninh-thuan/tthc.hieu-luc.tong-so",
  "ninh-thuan/tu-chu.muc-do",
  "ninh-thuan/vi-tri-viec-lam.cap-huyen",
  "value/giai-quyet.cap-huyen.ho-so-dung-han",
  "value/giai-quyet.cap-huyen.xong",
  "value/giai-quyet.cap-xa.ho-so-dung-han",
  "value/giai-quyet.cap-xa.xong",
];

/**
 * 1.289 and 1.214 people and 87.582 and 54.984 triệu đồng, which an English PC takes for fractions; 90,83 and 99,91 it
 * leaves alone. The amounts stay readable, and their rate right: they are asked about.
 */
const destroyed = [
  ["notation/giai-ngan.ke-hoach", 87582],
  ["notation/giai-ngan.thuc-hien", 54984],
  ["value/nguoi-lam-viec.co-mat", 1214],
  ["value/nguoi-lam-viec.duoc-giao", 1289],
] as const;

/** Every row of the form, none missing, none over, none in doubt. */
const whole = {
  templates: ["ninh-thuan-2022/huyen"],
  appendices: [22, 14, 25, 21, 16, 13, 35].map((rows, at) => [`phu-luc-${at + 1}`, rows, 0]),
  unmatched: [],
  doubtful: [],
};

describe("Ninh Sơn, pasted as text", () => {
  it.each<[string, () => Snapshot]>([
    ["all into one sheet, parted by tabs", () => asTsv(pasted)],
    ["all into one sheet, parted by commas", () => asCsv(pasted)],
    ["into one sheet each, parted by tabs", () => together(appendices.map(asTsv))],
    ["into one sheet each, parted by commas", () => together(appendices.map(asCsv))],
  ])("%s: every row is placed, the findings are those of the report", (_, snapshot) => {
    const { findings, ...layout } = check(snapshot());
    expect(layout).toEqual(whole);
    expect(rules(findings)).toEqual(found);
  });
});

describeWithLibreOffice("Ninh Sơn, pasted as text and saved by LibreOffice", () => {
  const files = { "all in one sheet": [pasted], "one sheet each": appendices };
  const cases = (["en-US", "vi-VN"] as const).flatMap((locale) =>
    (["csv", "tsv"] as const).flatMap((kind) =>
      (["all in one sheet", "one sheet each"] as const).map((sheets) => [locale, kind, sheets] as const),
    ),
  );

  it.each(cases)(
    "%s, .%s, %s: only what the locale destroyed is found besides, as a doubt",
    async (locale, kind, sheets) => {
      const texts = files[sheets].map((text) => (kind === "csv" ? commas(text) : text));
      const saved = await Promise.all(convertTexts(texts, kind, locale).map((file) => readSnapshot(file)));
      const { findings, ...layout } = check(together(saved));
      expect(layout).toEqual(whole);
      const lost = locale === "en-US" ? destroyed : [];
      expect(rules(findings)).toEqual([...found, ...lost.map(([rule]) => rule)].sort());
      const fixes = findings.filter(({ rule }) => lost.some(([one]) => one === rule)).map(({ fixes }) => fixes);
      expect(fixes).toEqual(
        expect.arrayContaining(
          lost.map(([rule, value]) => [{ cell: rule.replace(/^\w+\//, ""), value, by: "reading" }]),
        ),
      );
    },
  );
});
