import { register } from "node:module";

/** After this import, plain Node imports the project's own TypeScript and JSON, without extension as the sources write it. */
register("./typescript-hooks.mjs", import.meta.url);
