// Writes templates/figures.schema.json, for programs that take up exported figures, from the zod schema of the file.
// With --check nothing is written: exit 1 when the file is stale.
import { fileURLToPath } from "node:url";
import { toJSONSchema } from "zod/v4/core";
import { core } from "./core.mjs";
import { keep } from "./keep.mjs";

const [{ exportFile }] = await core("record/export");
const place = fileURLToPath(new URL("../../templates/figures.schema.json", import.meta.url));
keep(place, JSON.stringify(toJSONSchema(exportFile), null, 2) + "\n");
