const path = require("node:path");
const tryout = require("./tryout.config.cjs");

/** The pages of test/excel-host/browser. */
module.exports = {
  ...tryout,
  name: "host-pages",
  cache: { ...tryout.cache, name: "host-pages" },
  entry: {
    adapter: "./test/excel-host/browser/adapter-page.ts",
    excel: "./test/excel-host/browser/page.ts",
  },
  output: { path: path.resolve(".cache/host-pages"), filename: "[name].js", clean: true },
  plugins: [],
};
