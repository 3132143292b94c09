import { existsSync, readFileSync } from "node:fs";
import { validateManifest } from "office-addin-manifest";
import { buildProduct } from "./lib/build.mjs";
import "./lib/typescript.mjs";

const { manifestProblems, pngSize } = await import("./lib/manifest.ts");

await buildProduct();
const problems = manifestProblems(readFileSync("dist/manifest.xml", "utf8"), {
  exists: (path) => existsSync(`dist/${path}`),
  pngSize: (path) => pngSize(readFileSync(`dist/${path}`)),
});
for (const problem of problems) console.error(`dist/manifest.xml: ${problem}`);
console.log(`Own check: ${problems.length === 0 ? "no problem found" : `${problems.length} problem(s)`}.`);

try {
  const { isValid, report } = await validateManifest("dist/manifest.xml");
  for (const { title, detail } of report?.errors ?? []) console.error(`Microsoft's service: ${title}. ${detail ?? ""}`);
  console.log(`Microsoft's service: ${isValid ? "the manifest is valid" : "the manifest is NOT valid"}.`);
  if (!isValid) process.exitCode = 1;
} catch (error) {
  console.log(`Microsoft's service could not be asked (${error.message}), so only the own check speaks.`);
}
if (problems.length > 0) process.exitCode = 1;
