import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/** How to start a Chromium: an installed browser, or the one an npm package carries. */
export interface BrowserProgram {
  readonly name: "installed" | "packaged";
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const WINDOWS_ROOTS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const WINDOWS_BROWSERS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];
const MAC_BROWSERS = ["Google Chrome", "Microsoft Edge", "Chromium"];
const LINUX_BROWSERS = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

function candidates(): string[] {
  if (process.platform === "win32") {
    const roots = WINDOWS_ROOTS.flatMap((name) => process.env[name] ?? []);
    return WINDOWS_BROWSERS.flatMap((browser) => roots.map((root) => join(root, browser)));
  }
  if (process.platform === "darwin") {
    const roots = ["/Applications", join(homedir(), "Applications")];
    return MAC_BROWSERS.flatMap((name) => roots.map((root) => join(root, `${name}.app/Contents/MacOS/${name}`)));
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return LINUX_BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function installed(): string | undefined {
  const wanted = process.env["CHROME_PATH"];
  if (wanted === undefined || wanted === "") return candidates().find((path) => existsSync(path));
  if (existsSync(wanted)) return wanted;
  throw new Error(`CHROME_PATH names a file that does not exist: ${wanted}`);
}

/** The package's own list of font folders is that of a cloud function. */
function fontConfiguration(folder: string): string {
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", join(folder, "fonts")];
  const list = folders.map((name) => `<dir>${name}</dir>`).join("");
  return `<?xml version="1.0"?><fontconfig>${list}<cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`;
}

/** The package unpacks into the temporary folder for good; here it unpacks once, into node_modules, with the libraries it needs. */
async function unpack(): Promise<string> {
  const folder = resolve("node_modules/.cache/chromium-147");
  if (existsSync(join(folder, "chromium"))) return folder;
  mkdirSync(resolve("node_modules/.cache"), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const program = 'import("@sparticuz/chromium").then((m) => m.default.executablePath())';
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await promisify(execFile)(process.execPath, ["-e", program], { env });
  writeFileSync(join(fresh, "fonts.conf"), fontConfiguration(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  }
  return folder;
}

/** An installed Chrome, Edge or Chromium, else the packaged one. `BROWSER_FROM=package` asks for the packaged one. */
async function findBrowser(): Promise<BrowserProgram> {
  const root = process.getuid?.() === 0;
  const args = ["--font-render-hinting=none", ...(root ? ["--no-sandbox"] : [])];
  const path = process.env["BROWSER_FROM"] === "package" ? undefined : installed();
  if (path !== undefined) return { name: "installed", path, args, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium found. Install one, or name its program in CHROME_PATH.");
  }
  const folder = await unpack();
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(
    (path) => path !== undefined,
  );
  return {
    name: "packaged",
    path: join(folder, "chromium"),
    args: ["--font-render-hinting=none", "--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage"],
    env: { LD_LIBRARY_PATH: libraries.join(delimiter), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

async function launching(): Promise<LaunchOptions> {
  const program = await findBrowser();
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return { executablePath: program.path, args: [...program.args], env: { ...env, ...program.env }, headless: true };
}

/** Names the browser that files of tests share; without it each starts its own. */
const SHARED = "SHARED_BROWSER";

/** Starts one headless browser for many programs: those started with `env` find it. The caller closes it. */
export async function shareBrowser(): Promise<{ readonly env: Record<string, string>; close(): Promise<void> }> {
  const server = await chromium.launchServer(await launching());
  return { env: { [SHARED]: server.wsEndpoint() }, close: () => server.close() };
}

/** A headless browser for tests, benches and screenshots. The caller closes it; of a shared one that ends only what the caller opened. */
export async function launchBrowser(): Promise<Browser> {
  const shared = process.env[SHARED];
  return shared === undefined ? chromium.launch(await launching()) : chromium.connect(shared);
}
