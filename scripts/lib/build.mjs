import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";

const require = createRequire(import.meta.url);

async function run(config) {
  const compiler = webpack(config);
  const stats = await promisify((done) => compiler.run(done))();
  await promisify((done) => compiler.close(done))();
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return stats;
}

/** Builds dist/, the same as `npm run build`; resolves to what webpack says of it. Throws with webpack's own message. */
export const buildProduct = (env = {}) => run(require("../../webpack.config.js")(env, { mode: "production" }));

/** Builds the pane alone into `folder`, without the work of making it small: for the try-out page, which leaves dist/ alone. */
export function buildPane(folder) {
  const [pane] = require("../../webpack.config.js")({}, { mode: "production" });
  return run({
    ...pane,
    cache: { ...pane.cache, name: "start" },
    output: { ...pane.output, path: path.resolve(folder), clean: true },
    optimization: { minimize: false },
    plugins: pane.plugins.filter((plugin) => plugin.constructor.name !== "InitialSize"),
  });
}

/** Builds the page with the emulated Excel into .cache/tryout. */
export const buildTryout = () => run(require("./tryout.config.cjs"));

/** Builds the pages in which the emulated Excel and the adapter are tested without the pane, into .cache/host-pages. */
export const buildHostPages = () => run(require("./host-pages.config.cjs"));
