import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileReport } from "../../../src/entry/cli/report";
import { templateNamed } from "../../../src/entry/cli/templates";
import { readWord, writeWord } from "../../../src/sheets/docx";
import { filledDrawings } from "../../support/filled-report";
import { cli, ownFolder } from "./run-cli";

const { at } = ownFolder();

const WRONG = {
  "chi-dao.van-ban": "ba",
  "khao-sat.phieu": "446/491",
  "vbqppl.ban-hanh.cap-tinh": 3,
  "vbqppl.kiem-tra": "x",
};

/** A report in Word with wrong cells in two of its tables, and a title of another year than it is checked for. */
async function saved(name: string): Promise<string> {
  const figures = { ...WRONG, "vbqppl.ban-hanh": 2, "ke-hoach.nhiem-vu": 7 };
  const drawings = await filledDrawings(await templateNamed("ninh-thuan-2022/huyen"), { figures, year: 2023 });
  writeFileSync(at(name), writeWord(drawings, { figure: String }));
  return at(name);
}

/** What a cell or a line of the document says, with the comment on it. */
function commented(file: string): readonly (readonly [line: string, comment: string])[] {
  const parts = unzipSync(readFileSync(file));
  const xmlOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const textOf = (xml: string) => [...xml.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join("\n");
  const comments = [...xmlOf("word/cchcComments1.xml").matchAll(/<w:comment w:id="(\d+)".*?<\/w:comment>/g)];
  return comments.map(([whole, id]) => {
    const range = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`);
    return [textOf(range.exec(xmlOf("word/document.xml"))?.[1] ?? ""), textOf(whole)] as const;
  });
}

describe("check REPORT.docx --marked COPY.docx", () => {
  it.each(["Báo cáo.docx", "Phụ lục 2.docx"])("%s: comments stand on the cells and lines of findings", async (name) => {
    const copy = at(`marked ${name}`);
    const call = ["--year", "2024", "--format", "json"];
    const { code, out } = await cli("check", await saved(name), "--marked", copy, ...call);
    expect(code).toBe(1);
    const [report] = JSON.parse(out) as FileReport[];
    const comments = commented(copy);
    const told = new Map(comments);
    for (const wrong of Object.values(WRONG)) expect([...told.keys()]).toContain(String(wrong));
    expect([...told.keys()]).not.toContain("7");
    expect(told.get("446/491")).toMatch(/^LỖI: .*phân số/);
    expect([...told].find(([line]) => line.includes("2023"))?.[1]).toContain("2024");
    const cells = report!.findings.flatMap((finding) => finding.cells.map((cell) => `${cell.sheet} ${cell.address}`));
    expect(comments).toHaveLength(new Set(cells).size);
    for (const { message } of report!.findings)
      expect(comments.map(([, comment]) => comment).join("\n")).toContain(message);

    expect(readWord(readFileSync(copy)).snapshot).toEqual(readWord(readFileSync(at(name))).snapshot);
    const again = JSON.parse((await cli("check", copy, ...call)).out) as FileReport[];
    expect(again[0]?.findings.map(({ rule }) => rule)).toEqual(report?.findings.map(({ rule }) => rule));
  });

  it.each([
    ["a.docx", "a.xlsx", "phải là tệp .docx như chính nó"],
    ["a.docx", "a.docm", "phải là tệp .docx như chính nó"],
  ])("%s is not marked in %s", async (name, copy, message) => {
    const { code, err } = await cli("check", await saved(name), "--marked", at(copy));
    expect([code, err]).toEqual([2, [expect.stringContaining(message)]]);
    expect(() => readFileSync(at(copy))).toThrow();
  });

  it("is refused, and no copy is made, where the copy would not be sound", async () => {
    const parts = unzipSync(readFileSync(await saved("b.docx")));
    const arrows = strFromU8(parts["word/_rels/document.xml.rels"]!).replace(
      "</Relationships>",
      `<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>$&`,
    );
    const broken = { "word/_rels/document.xml.rels": strToU8(arrows), "word/comments.xml": strToU8("<w:comments>") };
    writeFileSync(at("b.docx"), zipSync({ ...parts, ...broken }));
    const { code, err } = await cli("check", at("b.docx"), "--marked", at("b2.docx"));
    expect([code, err]).toEqual([2, [expect.stringContaining("không ghi được bản sao có đánh dấu")]]);
    expect(() => readFileSync(at("b2.docx"))).toThrow();
  });
});
