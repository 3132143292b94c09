// Writes templates/template.schema.json for editors, from the zod schemas of the template file and of the rule kinds.
// With --check nothing is written: exit 1 when the file is stale.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transformSync } from "@swc/core";
import { toJSONSchema } from "zod/v4/core";
import { keep } from "./keep.mjs";

/** Kinds that follow from the units and the scope of a row: nobody writes them. */
const derived = ["value", "heading", "scope", "rounding"];

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const place = mkdtempSync(join(cache, "core-"));
try {
  compile(join(root, "src/core"), place);
  const { templateFile } = await import(pathToFileURL(join(place, "template/schema.mjs")).href);
  const { ruleKinds } = await import(pathToFileURL(join(place, "rules/index.mjs")).href);
  const kinds = Object.values(ruleKinds).filter(({ kind }) => !derived.includes(kind));

  const schema = toJSONSchema(templateFile, { io: "input" });
  const rule = schema.properties.rules.items;
  rule.properties.kind = { enum: kinds.map(({ kind }) => kind) };
  rule.allOf = kinds.map(({ kind, options }) => {
    const { $schema: _, ...described } = toJSONSchema(options, { io: "input" });
    return { if: { properties: { kind: { const: kind } } }, then: { properties: { options: described } } };
  });
  keep(join(root, "templates/template.schema.json"), JSON.stringify(schema, null, 2) + "\n");
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** The TypeScript files of a folder as modules Node can import. */
function compile(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.isDirectory()) compile(source, join(to, entry.name));
    if (!entry.name.endsWith(".ts")) continue;
    const { code } = transformSync(readFileSync(source, "utf8"), {
      filename: source,
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
    });
    const modules = code.replace(/(from\s+")(\.[^"]*)"/g, (_, before, path) => {
      const folder = existsSync(join(from, path)) && statSync(join(from, path)).isDirectory();
      return `${before}${path}${folder ? "/index" : ""}.mjs"`;
    });
    writeFileSync(join(to, entry.name.replace(/\.ts$/, ".mjs")), modules);
  }
}
