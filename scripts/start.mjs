import { existsSync } from "node:fs";
import { readCall } from "./start/call.mjs";
import { lastBuild } from "./start/last-build.mjs";
import { openBrowser } from "./start/open-browser.mjs";

const PANE = ".cache/start";
const PAGE = ".cache/tryout";
const SOURCES = [
  "src",
  "templates",
  "assets",
  "test/excel-host",
  "test/templates/samples",
  "scripts/lib",
  "scripts/start.mjs",
];
const SETTINGS = ["manifest.xml", "package-lock.json", "webpack.config.js"];

const call = readCall(process.argv.slice(2), process.env);
if (call.fault !== undefined) stop(call.fault);
if (!existsSync("node_modules/webpack")) stop("Chưa cài các gói cần dùng. Chạy npm ci trước, rồi chạy lại npm start.");

const last = lastBuild({
  sources: [...SOURCES, ...SETTINGS],
  results: [`${PANE}/taskpane.html`, `${PAGE}/index.html`],
  stamp: ".cache/start.txt",
});
if (!last.holds) {
  console.log("Đang dựng trang dùng thử; lần đầu mất khoảng một phút…");
  const { buildPane, buildTryout } = await import("./lib/build.mjs");
  await last.renew(async () => {
    await buildPane(PANE);
    await buildTryout();
  });
}

await import("./lib/typescript.mjs");
const { serve } = await import("../test/support/server.ts");
const site = await serve({ port: call.port, asBuilt: false, built: PANE }).catch(() => null);
if (site === null)
  stop(`Không có cổng nào dùng được từ ${call.port} trở đi. Chọn cổng khác, ví dụ PORT=9000 npm start.`);
const port = Number(new URL(site.origin).port);
if (port !== call.port) {
  console.log(
    `Cổng ${call.port} đang có chương trình khác dùng hoặc máy không cho dùng, nên trang chạy ở cổng ${port}.`,
  );
}
console.log(`
  ${site.origin}/

Bên trái là một Excel mô phỏng, bên phải là đúng bảng kiểm tra sẽ chạy trong Excel. Nhấn Ctrl+C để dừng.`);
if (call.opens) openBrowser(`${site.origin}/`);

function stop(why) {
  console.error(why);
  process.exit(2);
}
