// Writes templates/check.schema.json, for programs that take up what `check --format json` prints, from its zod schema.
// With --check nothing is written: exit 1 when the file is stale.
import { fileURLToPath } from "node:url";
import { toJSONSchema } from "zod/v4/core";
import { core } from "./core.mjs";
import { keep } from "./keep.mjs";

const [{ checkFile }] = await core("record/check-report");
const place = fileURLToPath(new URL("../../templates/check.schema.json", import.meta.url));
keep(place, JSON.stringify(toJSONSchema(checkFile), null, 2) + "\n");
