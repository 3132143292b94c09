const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const [pane] = require("../../webpack.config.js")({}, { mode: "production" });

/** The page with the emulated Excel, for `npm start`, the browser tests and the bench. */
module.exports = {
  ...pane,
  name: "tryout",
  cache: { ...pane.cache, name: "tryout" },
  entry: { view: "./test/excel-host/view/main.ts", native: "./test/excel-host/view/native.ts" },
  output: { path: path.resolve(".cache/tryout"), filename: "[name].js", publicPath: "/", clean: true },
  optimization: { minimize: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "test/excel-host/view/*.{html,css}", to: "[name][ext]" },
        { from: "node_modules/@ironcalc/wasm/wasm_bg.wasm", to: "[name][ext]" },
      ],
    }),
  ],
};
