import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { runBrowserTests } from "./lib/browser-tests.mjs";
import { buildHostPages, buildProduct, buildTryout } from "./lib/build.mjs";
import { tapCounts } from "./lib/tap.mjs";

const bin = (name) => `node_modules/${name}`;
const total = { passed: 0, failed: 0 };

function node(...args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: "inherit" });
    child.once("error", fail);
    child.once("exit", (code) => done(code === 0));
  });
}

function count(name, { passed, failed }, started) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`── ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}

/** A step that is a program of node_modules, which says itself what is wrong. */
const tool =
  (name, ...args) =>
  async () => {
    if (!(await node(bin(name), ...args))) throw new Error(`${name} found faults`);
  };

/** A step without tests of its own counts as one; it fails by throwing. */
async function step(name, run) {
  const started = performance.now();
  const good = await run().then(
    () => true,
    (error) => {
      console.error(error.message);
      return false;
    },
  );
  count(name, good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, started);
  return good;
}

/** Whether each step was good. */
async function inTurn(...steps) {
  const good = [];
  for (const [name, run] of steps) good.push(await step(name, run));
  return good;
}

async function jest() {
  const started = performance.now();
  const file = ".cache/jest.json";
  rmSync(file, { force: true });
  const workers = `--maxWorkers=${Math.max(1, cpus().length)}`;
  const good = await node(bin("jest/bin/jest.js"), "--json", `--outputFile=${file}`, "--silent", workers);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  const broken = testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0).length;
  const failed = numFailedTests + broken;
  count("unit tests", { passed: numPassedTests, failed: good ? failed : Math.max(1, failed) }, started);
}

async function browser() {
  const started = performance.now();
  const file = ".cache/browser.tap";
  rmSync(file, { force: true });
  const good = await runBrowserTests(file);
  const { passed, failed } = tapCounts(readFileSync(file, "utf8"));
  count("browser tests", { passed, failed: good ? failed : Math.max(1, failed) }, started);
}

mkdirSync(".cache", { recursive: true });
// Each of these keeps one core busy.
const [pages, product] = await Promise.all([
  inTurn(
    ["types", tool("typescript/bin/tsc", "--noEmit")],
    ["types of core", tool("typescript/bin/tsc", "--noEmit", "-p", "src/core")],
    ["build of the try-out page", buildTryout],
    ["build of the pages without the pane", buildHostPages],
  ),
  inTurn(
    ["lint", tool("eslint/bin/eslint.js", ".", "--max-warnings", "0")],
    ["format", tool("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")],
    ["build", buildProduct],
  ),
]);
await jest().catch((error) => count("unit tests", { passed: 0, failed: 1 }, console.error(error) ?? performance.now()));
const built = [...pages.slice(-2), ...product.slice(-1)].every(Boolean);
if (built) await browser();
else count("browser tests, which need every build", { passed: 0, failed: 1 }, performance.now());

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
