import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const ENDINGS = ["", ".ts", ".tsx", ".json", "/index.ts"];
const isFile = (url) =>
  stat(fileURLToPath(url)).then(
    (entry) => entry.isFile(),
    () => false,
  );

export async function resolve(specifier, context, next) {
  if (!/^(\.|file:)/.test(specifier)) return next(specifier, context);
  for (const ending of ENDINGS) {
    const url = new URL(specifier + ending, context.parentURL);
    if (await isFile(url)) return { url: url.href, format: "module", shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (/^file:.*\/node_modules\//.test(url) || !/^file:.*\.(tsx?|json)$/.test(url)) {
    return next(url, url.endsWith("js") && context.format === "module" ? { ...context, format: undefined } : context);
  }
  const text = await readFile(fileURLToPath(url), "utf8");
  if (url.endsWith(".json")) return { format: "module", source: `export default ${text}`, shortCircuit: true };
  const { code } = await transform(text, {
    filename: fileURLToPath(url),
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: url.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
    },
  });
  return { format: "module", source: code, shortCircuit: true };
}
