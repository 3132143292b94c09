import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { RawCell } from "../../src/core/reading/reading";

/** LibreOffice Calc as a second opinion on our formulas, number formats and separators of the locale included. */

/** What the formulas give over the cells, which stand in column A. Formulas are evaluated in one workbook. */
export function calc(formulas: readonly string[], cells: readonly RawCell[], locale: "en-US" | "vi-VN"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "cchc-calc-"));
  try {
    const source = join(folder, "book.xlsx");
    writeFileSync(source, workbook(formulas, cells));
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(locale));
    const as = "csv:Text - txt - csv (StarCalc):9,0,76";
    const args = [
      "--headless",
      `-env:UserInstallation=file://${profile}`,
      "--convert-to",
      as,
      "--outdir",
      folder,
      source,
    ];
    execFileSync("soffice", args, { stdio: "pipe" });
    const lines = readFileSync(join(folder, "book.csv"), "utf8").split("\n").slice(0, formulas.length);
    return lines.map((line) => TRUTH[line] ?? line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function workbook(formulas: readonly string[], cells: readonly RawCell[]): Uint8Array {
  const formats = [...new Set(cells.map(({ format }) => format))];
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
    .join(
      "",
    )}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats
    .map((code, index) => `<xf numFmtId="${code === "General" ? 0 : 164 + index}" applyNumberFormat="1"/>`)
    .join("")}</cellXfs></styleSheet>`;
  const inputs = cells.map((cell, row) => cellXml(cell, row + 1, formats.indexOf(cell.format)));
  const results = formulas.map((formula, row) => `<c r="A${row + 1}"><f>${escaped(formula)}</f></c>`);
  const sheets = ["results", "cells"].map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/s1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/s2.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(rels([["r1", "officeDocument", "workbook.xml"]])),
    "workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets.join("")}</sheets></workbook>`,
    ),
    "_rels/workbook.xml.rels": strToU8(
      rels([
        ["r1", "worksheet", "s1.xml"],
        ["r2", "worksheet", "s2.xml"],
        ["r3", "styles", "styles.xml"],
      ]),
    ),
    "s1.xml": strToU8(sheet(results)),
    "s2.xml": strToU8(sheet(inputs)),
    "styles.xml": strToU8(styles),
  });
}

/** What Calc calls them in Vietnamese. */
const TRUTH: Readonly<Record<string, string>> = { ĐÚNG: "TRUE", SAI: "FALSE" };
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function sheet(cells: readonly string[]): string {
  const rows = cells.map((cell, row) => `<row r="${row + 1}">${cell}</row>`).join("");
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

function rels(parts: readonly (readonly [string, string, string])[]): string {
  const all = parts.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

function cellXml({ value }: RawCell, row: number, style: number): string {
  const at = `r="A${row}" s="${style}"`;
  if (value === "") return `<c ${at}/>`;
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (/^#[A-Z/0]+[!?A]$/.test(value)) return `<c ${at} t="e"><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

function settings(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`;
}
