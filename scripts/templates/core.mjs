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

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Modules of src/core, as Node imports them: `await core("template/schema", "rules/index")`. */
export async function core(...names) {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, "core-"));
  try {
    compile(join(root, "src/core"), place);
    return await Promise.all(names.map((name) => import(pathToFileURL(join(place, `${name}.mjs`)).href)));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
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
