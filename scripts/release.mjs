// Writes release/phu-luc-cchc-<version>.zip, all that an administrator needs, and its checksum.
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildProduct } from "./lib/build.mjs";
import "./lib/typescript.mjs";

const BUILT = "dist";
const { bundledPackages } = await import("./release/bundled.ts");
const { checksums, zipOf } = await import("./release/archive.ts");
const { contents, openManifest, PROGRAMS } = await import("./release/contents.ts");
const { licenceOf, licencesText } = await import("./release/licences.ts");
const { servedFrom } = createRequire(import.meta.url)("./release/setup.cjs");

const { name, version, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const packages = bundledPackages(await buildProduct());
const named = Object.keys(dependencies).filter(
  (one) => ![...packages.keys()].some((folder) => folder.endsWith(`/${one}`)),
);
const licences = [...packages, ...named.map((one) => [resolve("node_modules", one), 0])].map((each) =>
  licenceOf(...each),
);

const manifest = openManifest(readFileSync(`${BUILT}/manifest.xml`, "utf8"), servedFrom);
const files = contents(BUILT, manifest, licencesText(licences));
const whole = new Map([...files, ["SHA256SUMS", new TextEncoder().encode(checksums(files))]]);
const below = new Map([...whole].map(([path, bytes]) => [`${name}-${version}/${path}`, bytes]));
const programs = PROGRAMS.map((path) => `${name}-${version}/${path}`);
const zip = zipOf(below, programs);

mkdirSync("release", { recursive: true });
const file = `${name}-${version}.zip`;
writeFileSync(`release/${file}`, zip);
writeFileSync("release/SHA256SUMS", checksums(new Map([[file, zip]])));
console.log(
  `release/${file}: ${files.size + 1} files, ${(zip.length / 1e6).toFixed(1)} MB, ${licences.length} packages`,
);
