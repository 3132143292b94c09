import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readOwnForm } from "../src/core/own-form/own-form";
import { usage } from "../src/text/cli";
import { commandHelp } from "../src/text/command-help";

const FOLDERS = [".ci", ".github", "assets", "docs", "scripts", "src", "templates", "test"];
const MANUALS = readdirSync("docs")
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const DOCUMENTS = ["ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "README.md", ...MANUALS];

const read = (path: string) => readFileSync(path, "utf8");
const unique = (texts: Iterable<string>) => [...new Set(texts)];
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);

const isPath = (span: string) =>
  (FOLDERS.includes(span.split("/")[0] ?? "") && !/\s/.test(span)) ||
  /^([\w.-]+\.(md|tsx?|mjs)|(package|tsconfig)\.json)$/.test(span);
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
).map((path) => path.replaceAll("\\", "/"));

/** A path may have a part to be chosen: "src/core/rules/<kind>.ts". */
function exists(path: string): boolean {
  if (!path.includes("<")) return existsSync(path);
  const pattern = path
    .split(/<[^>]+>/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]+");
  return files.some((file) => new RegExp(`^${pattern}$`).test(file));
}

/** Inline code, and the lines of blocks of code. */
function codeOf(document: string): readonly string[] {
  const text = read(document);
  const blocks = found(text, /^```\w*\n([^]*?)^```/gm).flatMap((block) => block.split("\n"));
  const inline = found(text.replace(/^```[^]*?^```/gm, ""), /`([^`\n]+)`/g);
  return [...inline, ...blocks];
}

describe.each(DOCUMENTS)("%s", (document) => {
  it("names only files that there are", () => {
    const links = found(read(document), /\]\(([^)\s]+)\)/g)
      .filter((target) => !/^(https?:|#)/.test(target))
      .map((target) => join(dirname(document), target.replace(/#.*/, "")));
    const paths = codeOf(document).filter(isPath);
    expect([...links, ...paths].filter((path) => !exists(path))).toEqual([]);
  });

  it("names what is in the file it says", () => {
    const named = [...read(document).matchAll(/`(\w+)` \(`([^`]+)`\)/g)].filter(([, , path = ""]) => isPath(path));
    const lacking = named.filter(([, name = "", path = ""]) => !new RegExp(`\\b${name}\\b`).test(read(path)));
    expect(lacking.map(([whole]) => whole)).toEqual([]);
  });

  it("names only scripts of package.json", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = codeOf(document).flatMap((line) => found(line, /\bnpm (?:run )?([a-z][\w:-]*)/g));
    expect(named.filter((name) => !(name in scripts) && name !== "ci")).toEqual([]);
  });

  it("calls the command line as its help says", () => {
    const calls = codeOf(document).filter((line) => /\bcli\.c?js /.test(line));
    const wrong = calls.filter((line) => {
      const command = /\bcli\.c?js (\S+)/.exec(line)?.[1] ?? "";
      if (command === "help" || command === "--version") return false;
      const help = `${commandHelp(command)}\n${COMMON}`;
      return !COMMANDS.includes(command) || optionsIn(line).some((option) => !optionsIn(help).includes(option));
    });
    expect(wrong).toEqual([]);
  });
});

const COMMANDS = found(usage, /^ {2}cli\.js ([a-z]+)/gm);
/** What is said of several commands stands below all of them. */
const COMMON = usage.slice(usage.lastIndexOf("\n\n"));

function optionsIn(text: string): readonly string[] {
  return unique(found(text, /(?<![\w-])--[a-z][a-z-]*/g));
}

describe("the manuals", () => {
  it("tell of every command and every option of the command line", () => {
    const code = MANUALS.flatMap(codeOf).join("\n");
    expect(COMMANDS.filter((command) => !new RegExp(`\\bcli\\.cjs ${command}\\b`).test(code))).toEqual([]);
    expect(optionsIn(usage).filter((option) => !optionsIn(code).includes(option))).toEqual([]);
  });

  it("name buttons and messages as the product does", () => {
    const words = readdirSync("src/text", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => read(join("src/text", name)))
      .join("\n");
    const known = `${words}\n${read("manifest.xml")}`;
    const bold = MANUALS.flatMap((manual) => found(read(manual), /\*\*([^*\n]+)\*\*/g));
    expect(bold.length).toBeGreaterThan(30);
    expect(unique(bold).filter((text) => !known.includes(text))).toEqual([]);
  });

  it("give authors a form that is taken as it stands", async () => {
    const [form = ""] = found(read("docs/nguoi-lam-bieu-mau.md"), /^```json\n([^]*?)^```/gm);
    const noBase = () => Promise.reject(new Error("it is based on none"));
    const answer = await readOwnForm(form, { ids: [], base: noBase });
    expect(answer.problems).toEqual([]);
    expect(answer.template?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(["xa-a/dung-han", "xa-a/ty-le"]));
  });
});
