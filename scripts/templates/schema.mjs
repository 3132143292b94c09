// Writes templates/template.schema.json for editors, from the zod schema in src/core/template/schema.ts.
// With --check nothing is written: exit 1 when the file is stale.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import { toJSONSchema } from "zod/v4/core";
import { keep } from "./keep.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const source = join(root, "src/core/template/schema.ts");

const cache = join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const place = mkdtempSync(join(cache, "schema-"));
try {
  const { code } = transformSync(readFileSync(source, "utf8"), {
    filename: source,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  });
  const built = join(place, "schema.mjs");
  writeFileSync(built, code);
  const { templateFile } = await import(pathToFileURL(built).href);
  const schema = { ...toJSONSchema(templateFile, { io: "input" }), title: "Phụ lục CCHC: biểu mẫu" };
  keep(join(root, "templates/template.schema.json"), JSON.stringify(schema, null, 2) + "\n");
} finally {
  rmSync(place, { recursive: true, force: true });
}
