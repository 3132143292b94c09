import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { bundledPackages } from "../../scripts/release/bundled";
import { checksums, zipOf } from "../../scripts/release/archive";
import { documents } from "../../scripts/release/contents";
import { licenceOf, licencesText } from "../../scripts/release/licences";

const bytes = (text: string) => new TextEncoder().encode(text);
const files: readonly (readonly [string, Uint8Array])[] = [
  ["a/web/1.js", bytes("const a = 1;".repeat(50))],
  ["a/cli.cjs", bytes("#!/usr/bin/env node")],
  ["a/docs/hướng-dẫn.md", bytes("Xin chào")],
];

describe("the archive of a release", () => {
  it("has the same bytes on another day, in another order", () => {
    const first = zipOf(new Map(files), ["a/cli.cjs"]);
    jest.useFakeTimers({ now: new Date("2031-05-06T23:30:00Z") });
    const second = zipOf(new Map([...files].reverse()), ["a/cli.cjs"]);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(new Map(Object.entries(unzipSync(first)))).toEqual(new Map(files));
  });

  it("has the same bytes in every time zone: midnight of 1 January 1980 by the clock on the wall", () => {
    const [time, date] = new Uint16Array(zipOf(new Map(files), []).slice(10, 14).buffer);
    expect([time, date]).toEqual([0, (1 << 5) | 1]);
  });

  it("is another when a file is, or may be run", () => {
    const first = Buffer.from(zipOf(new Map(files), []));
    expect(first.equals(Buffer.from(zipOf(new Map(files), ["a/cli.cjs"])))).toBe(false);
    expect(first.equals(Buffer.from(zipOf(new Map([...files, ["b", bytes("")]]), [])))).toBe(false);
  });

  it("tells checksums as sha256sum reads them", () => {
    const hash = createHash("sha256").update("Xin chào").digest("hex");
    expect(checksums(new Map(files)).split("\n")).toContain(`${hash}  a/docs/hướng-dẫn.md`);
    expect(checksums(new Map(files))).toBe(checksums(new Map([...files].reverse())));
  });

  it("holds whatever its manuals lead to", () => {
    const held = documents();
    const linked = held
      .filter((path) => path.endsWith(".md"))
      .flatMap((path) =>
        [...readFileSync(path, "utf8").matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
          .map(([, target = ""]) => target)
          .filter((target) => !target.startsWith("https:"))
          .map((target) => join(dirname(path), target)),
      );
    expect(linked.filter((path) => !held.includes(path))).toEqual([]);
    expect(held.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe("the packages of a build", () => {
  const module = (path: string | null, size: number, parts?: readonly object[]) => ({
    nameForCondition: () => path,
    size: () => size,
    ...(parts && { modules: parts as never }),
  });

  it("are those whose code is in a chunk, whole or as a part, each by its own folder", () => {
    const unused = module("/p/node_modules/unused/index.js", 9);
    const parts = [module("/p/src/a.ts", 1), module("/p/node_modules/@s/one/lib/b.js", 2)];
    const modules = [
      unused,
      module("/p/src/a.ts", 3, parts),
      module("/p/node_modules/@s/one/lib/c.js", 4),
      module("/p/node_modules/@s/two/node_modules/deep/d.js", 5),
      module("C:\\p\\node_modules\\big.js\\big.mjs", 6),
      module(null, 7),
    ];
    const compilation = { modules, chunkGraph: { getNumberOfModuleChunks: (one: object) => (one === unused ? 0 : 1) } };
    expect([
      ...bundledPackages({ stats: [{ compilation }, { compilation: { ...compilation, modules: [] } }] }),
    ]).toEqual([
      ["/p/node_modules/@s/one", 6],
      ["/p/node_modules/@s/two/node_modules/deep", 5],
      ["C:\\p\\node_modules\\big.js", 6],
    ]);
  });
});

describe("the licences", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  const atRunTime = Object.keys(packages).filter(
    (path) => path !== "" && packages[path]?.dev !== true && existsSync(path),
  );

  it("name every run-time dependency with its version and its terms", () => {
    const licences = atRunTime.map((path) => licenceOf(path, 0));
    const text = licencesText(licences);
    for (const [name, version] of Object.entries(dependencies)) {
      expect(text).toMatch(new RegExp(`^${name} +${version.replaceAll(".", "\\.")} +MIT `, "m"));
    }
    expect(licences.length).toBeGreaterThan(Object.keys(dependencies).length);
    expect(
      licences.filter(({ text }) => !/permi(t|ss)|license|redistribut/i.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });

  it("refuse a package without terms", () => {
    const folder = mkdtempSync(join(tmpdir(), "goi-"));
    const write = (about: object) => writeFileSync(join(folder, "package.json"), JSON.stringify(about));
    write({ name: "x", version: "1.0.0" });
    expect(() => licenceOf(folder, 0)).toThrow("x 1.0.0 names no licence");
    write({ name: "x", version: "1.0.0", license: "EUPL-1.2" });
    expect(() => licenceOf(folder, 0)).toThrow("x carries no text");
    writeFileSync(join(folder, "LICENCE.md"), "Terms\r\n");
    expect(licenceOf(folder, 5)).toEqual({ name: "x", version: "1.0.0", licence: "EUPL-1.2", text: "Terms", bytes: 5 });
    expect(readdirSync(folder)).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });
});
