import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import ts from "typescript";

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Allowed {
  /** Folders of src, with "types" where only types may be taken. */
  readonly folders: Readonly<Record<string, "all" | "types">>;
  readonly packages: readonly string[];
}

const FOLDERS = [
  "core",
  "core/causes",
  "core/diagnose",
  "core/draft",
  "core/engine",
  "core/evidence",
  "core/explanation",
  "core/gaps",
  "core/layout",
  "core/letters",
  "core/matrix",
  "core/merge",
  "core/notation",
  "core/notes",
  "core/own-form",
  "core/previous",
  "core/propose",
  "core/reading",
  "core/recognise",
  "core/record",
  "core/report-text",
  "core/required",
  "core/rules",
  "core/shifts",
  "core/structure",
  "core/template",
  "core/template/lint",
  "core/titles",
  "core/unknown",
  "core/unread",
  "entry",
  "entry/cli",
  "entry/pane",
  "entry/selftest",
  "report",
  "session",
  "session/contract",
  "sheets",
  "sheets/archive",
  "sheets/docx",
  "sheets/excel",
  "sheets/xlsx",
  "taskpane",
  "text",
  "text/collect",
  "text/findings",
  "text/kinds",
  "text/merge",
  "text/self-test",
];

const MAY_IMPORT: Readonly<Record<string, Allowed>> = {
  core: { folders: {}, packages: ["zod/mini", "big.js", "fastest-levenshtein"] },
  "sheets/excel": { folders: { core: "all" }, packages: [] },
  "sheets/archive": { folders: { core: "all" }, packages: ["fflate"] },
  "sheets/docx": { folders: { core: "all", "sheets/archive": "all" }, packages: ["fflate"] },
  "sheets/xlsx": { folders: { core: "all", "sheets/archive": "all" }, packages: ["hucre", "hucre/xlsx", "fflate"] },
  report: { folders: { core: "all" }, packages: [] },
  session: { folders: { report: "all", core: "all" }, packages: [] },
  text: { folders: { report: "all", core: "types" }, packages: [] },
  taskpane: {
    folders: { session: "all", text: "all", report: "types", core: "types" },
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons/svg/*"],
  },
  entry: {
    folders: {
      core: "all",
      report: "all",
      "sheets/archive": "all",
      "sheets/docx": "all",
      "sheets/excel": "all",
      "sheets/xlsx": "all",
      session: "all",
      text: "all",
      taskpane: "all",
    },
    packages: ["react", "react-dom/client", "@fluentui/react-components"],
  },
};

/** What entry takes from outside src: the forms, and the version. */
const OUTSIDE = /^\.\.\/(templates\/|package\.json$)/;
const OFFICE_FOLDERS = /^(sheets\/excel|entry)\//;
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
/** Tables of single letters, not words. */
const LETTER_TABLES = [
  "core/layout/font.ts",
  "core/fold.ts",
  "core/letters/encodings.ts",
  "core/letters/legacy-letters.ts",
];

const entries = readdirSync("src", { recursive: true, withFileTypes: true });
const at = (entry: { parentPath: string; name: string }) =>
  relative("src", join(entry.parentPath, entry.name)).replaceAll("\\", "/");
const folders = entries.filter((entry) => entry.isDirectory()).map(at);
const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).map(at);
const sources = new Map(files.map((file) => [file, parse(file)]));

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join("src", file), "utf8"), ts.ScriptTarget.ES2022, true);
}

function nodes(file: string): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(sources.get(file) ?? parse(file));
  return found;
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((e) => e.isTypeOnly)
  );
}

/** "icons/*" covers whatever the package "icons" has below it. */
function covers(name: string, to: string): boolean {
  return name.endsWith("/*") ? to.startsWith(name.slice(0, -1)) : name === to;
}

function importOf(node: ts.Node): { to: ts.Node | undefined; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node)) return { to: node.moduleSpecifier, typeOnly: isTypeImport(node) };
  if (ts.isExportDeclaration(node)) return { to: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node))
    return { to: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, typeOnly: true };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { to: node.arguments[0], typeOnly: false };
  return null;
}

function importsOf(file: string): Import[] {
  return nodes(file).flatMap((node) => {
    const found = importOf(node);
    if (found?.to === undefined) return [];
    // A computed import is judged by the folder it begins with.
    const to = ts.isTemplateExpression(found.to) ? found.to.head : found.to;
    if (!ts.isLiteralExpression(to) && !ts.isTemplateHead(to)) throw new Error(`${file}: ${found.to.getText()}`);
    return [{ from: file, to: to.text, typeOnly: found.typeOnly }];
  });
}

const folderOf = (path: string) =>
  path.startsWith("sheets/") ? path.split("/").slice(0, 2).join("/") : (path.split("/")[0] ?? "");
const target = ({ from, to }: Import) => posix.join(dirname(from).replaceAll("\\", "/"), to);
const imports = files.flatMap(importsOf);
const local = imports.filter(({ to }) => to.startsWith("."));
const packages = imports.filter(({ to }) => !to.startsWith("."));
const show = ({ from, to }: Import) => `${from} imports ${to}`;

function isForbidden(each: Import): boolean {
  const [own, other] = [folderOf(each.from), folderOf(target(each))];
  if (own === other) return false;
  if (target(each).startsWith("..")) return own !== "entry" || !OUTSIDE.test(target(each));
  const right = MAY_IMPORT[own]?.folders[other];
  return right === undefined || (right === "types" && !each.typeOnly);
}

describe("the folders of src", () => {
  it("are the ones listed here", () => {
    expect([...folders].sort()).toEqual(FOLDERS);
  });

  it("import each other as ARCHITECTURE.md allows", () => {
    expect(local.length).toBeGreaterThan(50);
    expect(local.filter(isForbidden).map(show)).toEqual([]);
  });

  it("enter core only through its index", () => {
    const entered = local.filter((each) => folderOf(each.from) !== "core" && folderOf(target(each)) === "core");
    expect(entered.length).toBeGreaterThan(10);
    expect(entered.filter((each) => !["core", "core/index"].includes(target(each))).map(show)).toEqual([]);
  });

  it("use only the packages named for them", () => {
    const allowed = (each: Import) =>
      MAY_IMPORT[folderOf(each.from)]?.packages.some((name) => covers(name, each.to)) ||
      (/^entry\/cli\//.test(each.from) && each.to.startsWith("node:"));
    expect(packages.filter((each) => !allowed(each)).map(show)).toEqual([]);
  });

  it("reach exact decimals only through core/decimal", () => {
    expect(packages.filter(({ to }) => to === "big.js").map(({ from }) => from)).toEqual(["core/decimal.ts"]);
  });

  it("name no package that package.json lacks", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(
      packages.filter(({ to }) => !to.startsWith("node:")).map(({ to }) => /^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to),
    );
    expect([...used].filter((name) => !(name in dependencies))).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("the words of src", () => {
  it("are Vietnamese only in src/text", () => {
    const spoken = files
      .filter((file) => !file.startsWith("text/") && !LETTER_TABLES.includes(file))
      .flatMap((file) =>
        nodes(file)
          .filter((node) => ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
          .filter((node) => VIETNAMESE.test(node.text.normalize("NFC")))
          .map((node) => `${file}: ${node.text}`),
      );
    expect(spoken).toEqual([]);
  });

  it("are in NFC", () => {
    expect(files.filter((file) => sources.get(file)?.text !== sources.get(file)?.text.normalize("NFC"))).toEqual([]);
  });

  it("name Office.js only where cells live in Excel and where the parts are joined", () => {
    const outside = files.filter((file) => !OFFICE_FOLDERS.test(file));
    const named = outside.flatMap((file) =>
      nodes(file)
        .filter((node) => ts.isIdentifier(node) && ["Office", "Excel", "OfficeExtension"].includes(node.text))
        .map((node) => `${file}: ${node.parent.getText().slice(0, 80)}`),
    );
    expect(named).toEqual([]);
  });
});

describe("core", () => {
  it("is compiled without the DOM and without Node", () => {
    const config = JSON.parse(readFileSync("src/core/tsconfig.json", "utf8")) as { compilerOptions: object };
    expect(config.compilerOptions).toEqual({ lib: ["ES2022"], types: [] });
  });
});
