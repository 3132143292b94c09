// Writes templates/catalogue.json: what the list of templates needs before a template itself is loaded.
// With --check nothing is written: exit 1 when the file is stale.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { core } from "./core.mjs";
import { keep } from "./keep.mjs";

const folder = fileURLToPath(new URL("../../templates/", import.meta.url));
const unitTypes = ["bo", "tinh", "so", "huyen", "xa"];

const [{ wholeForm }, { baseOf }] = await core("template/load", "template/resolve-base");

const templates = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
  .filter((path) => path.endsWith(".json"))
  .map(form)
  .sort(
    (a, b) =>
      (a.regulation.date ?? a.validFrom).localeCompare(b.regulation.date ?? b.validFrom) ||
      a.id.split("/")[0].localeCompare(b.id.split("/")[0]) ||
      unitTypes.indexOf(a.unitTypes[0]) - unitTypes.indexOf(b.unitTypes[0]) ||
      a.id.localeCompare(b.id),
  );

const entries = templates.map(
  ({ id, name, unitTypes, regulation, validFrom, validTo, validityNote, periods, appendices }) => ({
    id,
    name,
    unitTypes,
    regulation,
    validFrom,
    validTo,
    validityNote,
    periods,
    rows: appendices.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)).length,
    appendices: appendices.length,
  }),
);

keep(join(folder, "catalogue.json"), JSON.stringify(entries, null, 2) + "\n");

/** A template with all that it takes over from its base. */
function form(path) {
  const json = JSON.parse(readFileSync(join(folder, path), "utf8"));
  const base = baseOf(json);
  return wholeForm(json, path, base === null ? undefined : form(`${base}.json`));
}
