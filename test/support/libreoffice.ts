import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** LibreOffice as a second opinion on our files. Tests that need it are skipped, with a printed reason, where it is absent. */

const available = isThere("soffice");

export const describeWithLibreOffice: (name: string, tests: () => void) => void = available
  ? describe
  : (name, tests) => {
      process.stderr.write(`Skipped, soffice is not installed: ${name}\n`);
      describe.skip(name, tests);
    };

/** Opens the workbook and saves it in another format, as a user would. */
export function convert(
  workbook: Uint8Array,
  format: "xlsx" | "fods" | "pdf" | "html" | "fodt" | "docx",
  from: "xlsx" | "fods" | "docx" = "xlsx",
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "cchc-"));
  try {
    const source = join(folder, `form.${from}`);
    writeFileSync(source, workbook);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync("soffice", ["--headless", profile, "--convert-to", format, "--outdir", out, source], {
      stdio: "pipe",
    });
    return readFileSync(join(out, `form.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tables as text, each opened on a PC of that locale and saved as a workbook. */
export function convertTexts(texts: readonly string[], kind: "csv" | "tsv", locale: "en-US" | "vi-VN"): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), "cchc-"));
  try {
    const sources = texts.map((text, at) => {
      const source = join(folder, `table-${at}.${kind}`);
      writeFileSync(source, text);
      return source;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    const [separator, language] = [kind === "csv" ? 44 : 9, locale === "en-US" ? 1033 : 1066];
    // Separator, quote, UTF-8, first line, no formats of columns, language, quoted texts as others, special numbers too.
    const filter = `--infilter=Text - txt - csv (StarCalc):${separator},34,76,1,,${language},false,true`;
    execFileSync("soffice", ["--headless", profile, filter, "--convert-to", "xlsx", "--outdir", out, ...sources], {
      stdio: "pipe",
    });
    return texts.map((_, at) => readFileSync(join(out, `table-${at}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of every page of a PDF, laid out as printed; null where pdftotext is absent. */
export function pageTexts(pdf: Uint8Array): string[] | null {
  if (!isThere("pdftotext")) return null;
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return text.normalize("NFC").split("\f").slice(0, -1);
}

function isThere(command: string): boolean {
  try {
    execFileSync("which", [command], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
