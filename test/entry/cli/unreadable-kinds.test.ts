import { mkdirSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { FileReport } from "../../../src/entry/cli/report";
import { cli, ownFolder } from "./run-cli";

const { at } = ownFolder();
const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(0)]);
const open = (type: string) => zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${type}`) });

const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["a.doc", OLE, /tệp \.doc .*mở bằng Word và lưu thành \.docx/],
  ["b.xls", OLE, /tệp \.xls .*mở bằng Excel và lưu thành \.xlsx/],
  ["c.xlsb", zipSync({ "xl/workbook.bin": strToU8("a") }), /tệp \.xlsb.*mở bằng Excel và lưu thành \.xlsx/],
  ["d.odt", open("text"), /tệp \.odt.*lưu thành \.docx/],
  ["e.ods", open("spreadsheet"), /tệp \.ods.*lưu thành \.xlsx/],
  ["f.pdf", strToU8("%PDF-1.7"), /tệp PDF\. Hãy mở bằng Word, lưu thành \.docx/],
  ["g.rtf", strToU8("{\\rtf1"), /tệp \.rtf\. Hãy mở bằng Word và lưu thành \.docx/],
  ["h.JPG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /tệp ảnh.*Cần tệp Word hoặc Excel gốc/],
  ["i.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /tệp ảnh/],
  ["j.zip", zipSync({ "a.docx": strToU8("a") }), /tệp nén. Hãy giải nén/],
  ["k.docx", OLE, /đời cũ/],
];

describe("files that are not read, in a folder", () => {
  it("are each told by name, for what they are and what to do", async () => {
    mkdirSync(at("tep"));
    for (const [name, bytes] of files) writeFileSync(at("tep", name), bytes);
    const { code, out, err } = await cli("check", at("tep"), "--format", "json");
    expect(code).toBe(2);
    const reports = JSON.parse(out) as FileReport[];
    expect(reports.map(({ file, verdict }) => [file, verdict])).toEqual(
      files.map(([name]) => [at("tep", name), "notJudged"]),
    );
    files.forEach(([name, , words], i) => {
      expect(reports[i]?.reasons[0]?.text).toMatch(words);
      expect(err[i]).toContain(at("tep", name));
    });
    expect(err).toHaveLength(files.length);
  });

  it("are no reason to call their office missing", async () => {
    mkdirSync(at("gom"));
    const about = ["--period", "nam", "--year", "2024", "--office"];
    await cli("new", "ninh-thuan-2022/huyen", "--out", at("gom", "a.xlsx"), ...about, "UBND huyện An Lão");
    writeFileSync(at("gom", "huyen Ninh Sơn.doc"), OLE);
    writeFileSync(at("gom", "huyện Ninh Sơn.pdf"), strToU8("%PDF-1.7"));
    writeFileSync(at("gom", "khac.png"), files[8]![1]);
    writeFileSync(at("ds.txt"), "UBND huyện An Lão\nUBND huyện Ninh Sơn\nUBND huyện Phù Mỹ\n");
    const call = ["--template", "ninh-thuan-2022/huyen", "--out", at("kq.xlsx"), "--offices", at("ds.txt"), "--force"];
    const { out } = await cli("merge", at("gom"), ...call, "--format", "json");
    const { offices } = JSON.parse(out) as { offices: { standing: string; office: string | null; file: string }[] };
    expect(offices.map(({ standing, office }) => [standing, office]).slice(0, 4)).toEqual([
      ["missing", "UBND huyện Phù Mỹ"],
      ["unread", "UBND huyện Ninh Sơn"],
      ["unread", "UBND huyện Ninh Sơn"],
      ["unread", null],
    ]);
    const text = (await cli("merge", at("gom"), ...call)).out;
    expect(text).toMatch(/Có tệp nhưng không đọc được: UBND huyện Ninh Sơn \(.*\.doc\)/);
    expect(text).toContain("1 đơn vị chưa có báo cáo");
  });
});
