import { createRequire } from "node:module";
import { promisify } from "node:util";
import webpack from "webpack";

const require = createRequire(import.meta.url);

async function run(config) {
  const compiler = webpack(config);
  const stats = await promisify((done) => compiler.run(done))();
  await promisify((done) => compiler.close(done))();
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

/** Builds dist/, the same as `npm run build`. Throws with webpack's own message. */
export const buildProduct = (env = {}) => run(require("../../webpack.config.js")(env, { mode: "production" }));

/** Builds the page with the emulated Excel into .cache/tryout. */
export const buildTryout = () => run(require("./tryout.config.cjs"));
