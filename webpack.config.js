const { chmodSync, copyFileSync, existsSync } = require("node:fs");
const { gzipSync } = require("node:zlib");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin, WebpackError } = require("webpack");
const { version } = require("./package.json");
const { addressOf, servedFrom } = require("./scripts/release/setup.cjs");

const INITIAL_LIMIT = 150_000;

/** The files of the pane's entry, and of what the entry itself asks for before it shows anything. */
function openingFiles(compilation) {
  const entry = compilation.entrypoints.get("taskpane");
  const asked = entry
    .getChildren()
    .filter((group) => group.origins.some(({ module }) => /taskpane\.tsx$/.test(module?.resource)));
  const scripts = (groups) =>
    new Set(groups.flatMap((group) => group.getFiles()).filter((file) => file.endsWith(".js")));
  return { initial: scripts([entry]), opening: scripts([entry, ...asked]) };
}

/** Measures what the pane loads before it can be used, and fails the build above the limit. */
class InitialSize {
  apply(compiler) {
    const zipped = (files) =>
      [...files]
        .map((file) => gzipSync(compiler.outputFileSystem.readFileSync(path.join(compiler.outputPath, file))).length)
        .reduce((sum, bytes) => sum + bytes, 0);
    const print = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
    compiler.hooks.afterEmit.tap("InitialSize", (compilation) => {
      const { initial, opening } = openingFiles(compilation);
      const bytes = zipped(initial);
      const line = `initial pane JavaScript, gzip: ${print(bytes)} of ${print(INITIAL_LIMIT)} allowed; ${print(zipped(opening))} until the first view`;
      if (bytes > INITIAL_LIMIT && compilation.options.mode === "production") {
        compilation.errors.push(new WebpackError(line));
      }
      console.log(line);
    });
  }
}

/** The command line can be run as a program, and is there under the name it had before too. */
class OldName {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("OldName", () => {
      const program = path.join(compiler.outputPath, "cli.cjs");
      chmodSync(program, 0o755);
      copyFileSync(program, path.join(compiler.outputPath, "cli.js"));
    });
  }
}

/** The manifest with this version; `--env base=https://…/` sets where the built add-in will be served from. */
function filledManifest({ base }) {
  return (content) => {
    const xml = content.toString().replace(/<Version>[^<]*</, `<Version>${version}.0<`);
    return base === undefined ? xml : servedFrom(xml, addressOf(base));
  };
}

/** Where Microsoft serves Office.js: the address since September 2026, then the one before it. */
const MICROSOFT = [
  "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
];

/** `--env office=self` serves a copy of Office.js beside the pane, for networks that do not reach Microsoft; `--env officeFolder=…` says which. */
function library({ office = "microsoft", officeFolder = "node_modules/@microsoft/office-js/dist" }) {
  if (office === "microsoft") {
    const origins = MICROSOFT.map((address) => ` ${new URL(address).origin}`).join("");
    return { addresses: MICROSOFT.join(" "), origins, copied: [] };
  }
  if (office !== "self") throw new Error(`office must be "self" or "microsoft": ${office}`);
  const from = path.resolve(officeFolder);
  if (!existsSync(path.join(from, "office.js"))) throw new Error(`there is no office.js in ${from}`);
  const ignore = ["**/*.debug.js", "**/*.d.ts", "**/*.map"];
  const copied = [{ from, to: "office", globOptions: { ignore }, info: { minimized: true } }];
  return { addresses: "office/office.js", origins: "", copied };
}

/** `--env library=https://…/` names the folder with the office's own forms; `library=forms/` one beside the pane. */
function formLibrary({ library: folder = "" }) {
  if (folder === "") return { folder, connect: "" };
  if (!/^(?:https:\/\/[^\s<>&"]+\/|(?:[\w-]+\/)+)$/.test(folder))
    throw new Error(`library must be an https address or a folder beside the pane, ending in "/": ${folder}`);
  const origin = folder.startsWith("https:") ? new URL(folder).origin : "'self'";
  return { folder, connect: `connect-src ${origin}; ` };
}

const common = (mode, name) => ({
  name,
  mode,
  devtool: mode === "production" ? false : "source-map",
  cache: { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              target: name === "pane" ? "es2020" : "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
            },
          },
        },
      },
      { test: /\.tsx?$/, include: path.resolve("src"), exclude: path.resolve("src/entry"), sideEffects: false },
    ],
  },
  performance: false,
});

const page = (name, env) =>
  new HtmlPlugin({
    template: `src/entry/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    library: library(env),
    forms: formLibrary(env),
  });

module.exports = (env, { mode = "production" }) => [
  {
    ...common(mode, "pane"),
    target: ["web", "es2020"],
    entry: {
      taskpane: "./src/entry/taskpane.tsx",
      commands: "./src/entry/commands.ts",
      selftest: "./src/entry/selftest.ts",
    },
    output: { path: path.resolve("dist"), filename: "[name].[contenthash:8].js", clean: { keep: /^cli\.c?js$/ } },
    plugins: [
      page("taskpane", env),
      page("commands", env),
      page("selftest", env),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/entry/{shell.css,selftest.css,old-browser.js}", to: "[name][ext]", info: { minimized: true } },
          { from: "manifest.xml", transform: filledManifest(env) },
          ...library(env).copied,
        ],
      }),
      new InitialSize(),
    ],
  },
  {
    ...common(mode, "cli"),
    target: "node20",
    entry: { cli: "./src/entry/cli/main.ts" },
    output: { path: path.resolve("dist"), filename: "[name].cjs" },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new OldName()],
    module: {
      ...common(mode, "cli").module,
      parser: { javascript: { dynamicImportMode: "eager" } },
    },
    optimization: { minimize: false },
  },
];
