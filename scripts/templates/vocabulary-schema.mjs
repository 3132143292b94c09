// Writes src/core/report-text/vocabulary.schema.json, for the editor of the vocabulary, from its zod schema.
// With --check nothing is written: exit 1 when the file is stale.
import { fileURLToPath } from "node:url";
import { toJSONSchema } from "zod/v4/core";
import { core } from "./core.mjs";
import { keep } from "./keep.mjs";

const [{ vocabularySchema }] = await core("report-text/vocabulary-schema");
const place = fileURLToPath(new URL("../../src/core/report-text/vocabulary.schema.json", import.meta.url));
keep(place, JSON.stringify(toJSONSchema(vocabularySchema), null, 2) + "\n");
