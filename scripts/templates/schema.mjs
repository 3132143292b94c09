// Writes templates/template.schema.json for editors, from the zod schemas of the template file and of the rule kinds.
// With --check nothing is written: exit 1 when the file is stale.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toJSONSchema } from "zod/v4/core";
import { core } from "./core.mjs";
import { keep } from "./keep.mjs";

/** Kinds that follow from the units and the scope of a row: nobody writes them. */
const derived = ["value", "heading", "scope", "rounding"];

const [{ templateFile }, { basedFile }, { ruleKinds }, { cellRef, condition }] = await core(
  "template/schema",
  "template/based-file",
  "rules/index",
  "template/condition",
);
const cell = toJSONSchema(cellRef).pattern;
const word = "(?:[a-z0-9.-]|\\{each\\})+";
const cellOfEach = `^${word}(?:\\*|#[1-9][0-9]*)?(?::${word})?$`;
const kinds = Object.values(ruleKinds).filter(({ kind }) => !derived.includes(kind));

const { $schema, ...alone } = described(templateFile);
const { $schema: _, ...based } = described(basedFile);
// What both kinds of file hold is said once.
based.properties.rules = { $ref: "#/else/properties/rules" };
based.properties.periods = { $ref: "#/else/properties/periods" };
based.properties.appendices.items.anyOf[1] = { $ref: "#/else/properties/appendices/items" };
const { $schema: _condition, ...asked } = toJSONSchema(condition, { io: "input" });
const shape = JSON.stringify(asked);
const files = saidOnce({ if: { required: ["basedOn"] }, then: based, else: alone });
const schema = { $schema, type: "object", ...files, $defs: { condition: asked } };
const place = fileURLToPath(new URL("../../templates/", import.meta.url));
keep(join(place, "template.schema.json"), JSON.stringify(schema, null, 2) + "\n");

/** The schema of a file, its rules with the options of their kind. */
function described(file) {
  const schema = toJSONSchema(file, { io: "input" });
  const rule = schema.properties.rules.items;
  rule.properties.kind = { enum: kinds.map(({ kind }) => kind) };
  rule.allOf = kinds.map(({ kind, options }) => {
    const { $schema: _, ...shape } = toJSONSchema(options, {
      io: "input",
      override: ({ jsonSchema }) => takeEach(jsonSchema),
    });
    return { if: { properties: { kind: { const: kind } } }, then: { properties: { options: shape } } };
  });
  return schema;
}

/** In a file a cell may also be named by each of several words in turn: "bcci:{each}". */
function takeEach(schema) {
  if (schema.pattern === cell) schema.pattern = cellOfEach;
}

/** The schema with every condition a row is required under as a reference to the one. */
function saidOnce(node) {
  if (typeof node !== "object" || node === null) return node;
  if (JSON.stringify(node) === shape) return { $ref: "#/$defs/condition" };
  if (Array.isArray(node)) return node.map(saidOnce);
  return Object.fromEntries(Object.entries(node).map(([name, item]) => [name, saidOnce(item)]));
}
