import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { buildProduct } from "./lib/build.mjs";
import { sideload } from "./start/sideload.mjs";
import "./lib/typescript.mjs";

const args = process.argv.slice(2);
const stray = args.find((arg) => arg !== "--try");
if (stray !== undefined) {
  console.error(`Không hiểu “${stray}”. Chỉ có thể ghi thêm: --try (mở trang kiểm tra máy thay cho bảng kiểm tra).`);
  process.exit(2);
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "Desktop Excel runs on Windows and Mac only. Here, `npm start` shows the pane beside an emulated Excel.",
  );
  process.exit(2);
}

const { serve } = await import("../test/support/server.ts");
const { openingOn } = await import("./lib/manifest.ts");

await buildProduct();
const { key, cert } = await getHttpsServerOptions();
const { origin } = await serve({ port: 3000, https: { key, cert }, asBuilt: true });
if (!origin.endsWith(":3000")) {
  console.error("Port 3000 is taken. The manifest names it: stop the program that uses it and try again.");
  process.exit(2);
}
const manifest = args.length === 0 ? "dist/manifest.xml" : ".cache/try/manifest.xml";
if (args.length > 0) {
  mkdirSync(".cache/try", { recursive: true });
  writeFileSync(manifest, openingOn(readFileSync("dist/manifest.xml", "utf8"), "selftest.html"));
}
console.log(`${origin}/ is served. Excel opens with the add-in; Ctrl+C here stops the server.`);
const { folder, commands } = sideload(process.platform, {
  home: homedir(),
  manifest: resolve(manifest),
  id: /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, "utf8"))[1],
});
if (folder !== null) mkdirSync(folder, { recursive: true });
for (const [program, ...given] of commands) spawnSync(program, given, { stdio: "inherit" });
