import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "./archive";

/** An address nobody has: what is to be replaced in the manifest. */
export const PLACEHOLDER = "https://dia-chi-cua-co-quan.invalid/";

const NOTE = `<!-- Mọi địa chỉ dưới đây bắt đầu bằng cùng một chỗ để điền. Chạy: node setup.cjs với lựa chọn base
     (xem docs/quan-tri.md), hoặc dùng Tìm và thay thế, thay mọi chỗ đó bằng địa chỉ thư mục đã chép web lên. -->`;

export const PROGRAMS = ["cli.cjs", "setup.cjs"];

/** Manuals and what they lead to: files taken as they are. */
export function documents(): readonly string[] {
  const below = (folder: string, kind: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => kind.test(name))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
  return [
    "CHANGELOG.md",
    "LICENSE",
    ...below("docs", /\.(md|png)$/),
    "templates/README.md",
    ...below("templates", /^\w+\.schema\.json$/),
  ];
}

/** The manifest with its addresses left to be filled in. `servedFrom` is that of setup.cjs. */
export function openManifest(xml: string, servedFrom: (xml: string, base: string) => string): string {
  return servedFrom(xml, PLACEHOLDER).replace("?>", `?>\n${NOTE}`);
}

/** What is served: the built files but for the manifest and the command line. */
export function served(built: string): readonly string[] {
  return readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(built.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !/^(manifest\.xml|cli\.c?js)$/.test(path));
}

/** The files of a release by their path in it, without the checksums. */
export function contents(built: string, manifest: string, licences: string): Files {
  const text = (content: string) => new TextEncoder().encode(content);
  return new Map<string, Uint8Array>([
    ["manifest.xml", text(manifest)],
    ["GIAY-PHEP.txt", text(licences)],
    ["cli.cjs", readFileSync(join(built, "cli.cjs"))],
    ["setup.cjs", readFileSync("scripts/release/setup.cjs")],
    ["DOC-TRUOC.txt", readFileSync("scripts/release/DOC-TRUOC.txt")],
    ...documents().map((path) => [path, readFileSync(path)] as const),
    ...served(built).map((path) => [`web/${path}`, readFileSync(join(built, path))] as const),
  ]);
}
