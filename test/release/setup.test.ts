import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestProblems, pngSize } from "../../scripts/lib/manifest";
import { openManifest, PLACEHOLDER } from "../../scripts/release/contents";

interface Setup {
  addressOf(typed: string): string;
  servedFrom(xml: string, base: string): string;
}

const { addressOf, servedFrom } = jest.requireActual<Setup>("../../scripts/release/setup.cjs");
const source = readFileSync("manifest.xml", "utf8");
const open = openManifest(source, servedFrom);
const ownAddresses = (xml: string) =>
  [...xml.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, address = ""]) => address);
const problemsIn = (xml: string) => {
  const at = (path: string) => (path.endsWith(".html") ? `src/entry/${path}` : path);
  return manifestProblems(xml, {
    exists: (path) => existsSync(at(path)),
    pngSize: (path) => pngSize(readFileSync(at(path))),
  });
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "goi-cai-dat-"));
  copyFileSync("scripts/release/setup.cjs", join(folder, "setup.cjs"));
  writeFileSync(join(folder, "manifest.xml"), open);
});
afterEach(() => rmSync(folder, { recursive: true }));

const setup = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "setup.cjs"), ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr, xml: readFileSync(join(folder, "manifest.xml"), "utf8") };
};

describe("the manifest of a release", () => {
  it("has one place to fill in, everywhere the same", () => {
    expect(ownAddresses(open).length).toBe(ownAddresses(source).length);
    expect(ownAddresses(open).filter((address) => !address.startsWith(PLACEHOLDER))).toEqual([]);
    expect(problemsIn(open)).toEqual([]);
  });

  it("is filled in by setup.cjs, and moved by it again", () => {
    const first = setup("--base", "https://may-chu.tinh.gov.vn:8443/phu-luc-cchc");
    expect(first.status).toBe(0);
    expect(first.stdout).toContain("https://may-chu.tinh.gov.vn:8443/phu-luc-cchc/");
    expect(first.xml).toBe(open.replaceAll(PLACEHOLDER, "https://may-chu.tinh.gov.vn:8443/phu-luc-cchc/"));
    expect(problemsIn(first.xml)).toEqual([]);

    const second = setup("--base", "https://khac.gov.vn/");
    expect(second.xml).toBe(open.replaceAll(PLACEHOLDER, "https://khac.gov.vn/"));
    expect(setup("--base", "https://khac.gov.vn/").xml).toBe(second.xml);
  });

  it("stays as it is when the call is wrong", () => {
    for (const args of [[], ["--base"], ["--bass", "https://a.vn/"], ["--base", "https://a.vn/", "b"]]) {
      const { status, stderr, xml } = setup(...args);
      expect([status, xml]).toEqual([2, open]);
      expect(stderr).toMatch(/^Cách gọi: /);
    }
    const { status, stderr, xml } = setup("--base", "http://a.vn/");
    expect([status, xml]).toEqual([2, open]);
    expect(stderr).toContain("https://");
  });

  it("is asked for where it is not there or another's", () => {
    writeFileSync(join(folder, "manifest.xml"), "<OfficeApp/>");
    expect(setup("--base", "https://a.vn/")).toMatchObject({ status: 2, xml: "<OfficeApp/>" });
    rmSync(join(folder, "manifest.xml"));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "setup.cjs"), "--base", "https://a.vn/"], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Không đọc được .*manifest\.xml/);
  });
});

describe("an address", () => {
  it.each([
    ["https://a.vn", "https://a.vn/"],
    ["https://a.vn/", "https://a.vn/"],
    ["HTTPS://A.vn/Thu-Muc", "https://a.vn/Thu-Muc/"],
    ["https://a.vn:8443/b/c/", "https://a.vn:8443/b/c/"],
    ["https://10.0.0.7/b", "https://10.0.0.7/b/"],
    ["https://localhost:3000/", "https://localhost:3000/"],
    ["https://a.vn/$&/", null],
    ["https://a.vn/$1/", "https://a.vn/$1/"],
  ])("%s", (typed, wanted) => {
    if (wanted === null) return expect(() => addressOf(typed)).toThrow("Địa chỉ");
    expect(addressOf(typed)).toBe(wanted);
    expect(servedFrom(open, wanted)).toContain(`"${wanted}taskpane.html"`);
  });

  it.each([
    ["http://a.vn/", "https://"],
    ["ftp://a.vn/", "https://"],
    ["a.vn/phu-luc", "ghi đủ cả https://"],
    ["", "ghi đủ cả https://"],
    ["//a.vn/", "ghi đủ cả https://"],
    ["C:\\phu-luc", "ghi đủ cả https://"],
    ["https://", "không phải một địa chỉ"],
    ["https://a.vn:99999/", "không phải một địa chỉ"],
    ["https://a.vn/phu luc/", "dấu cách"],
    ['https://a.vn/"><x', "ký tự không dùng"],
    ["https://a.vn/a&b/", "ký tự không dùng"],
    ["https://a.vn/?v=1", "dấu ? hoặc #"],
    ["https://a.vn/?", "dấu ? hoặc #"],
    ["https://a.vn/#x", "dấu ? hoặc #"],
    ["https://ten:mat-khau@a.vn/", "mật khẩu"],
    ["https://a.vn/taskpane.html", "thư mục"],
    ["https://a.vn/manifest.xml/", "thư mục"],
    [PLACEHOLDER, "chỗ để điền"],
  ])("%s is refused", (typed, why) => {
    expect(() => addressOf(typed)).toThrow(`Địa chỉ "${typed}" không dùng được: `);
    expect(() => addressOf(typed)).toThrow(why);
  });
});
