import { prepare } from "../recognise/forms";
import { isKindName, opaqueKinds } from "../rules";
import type { RuleData } from "../template/schema";
import type { CellKey, Template } from "../template/template";
import type { Line } from "./lines";
import type { Candidate } from "./proposal";

/** How much a label must resemble a known one to ask the same. */
const SAME_LABEL = 0.9;
/** Ways of checking that hold wherever their rows are asked for. */
const TAKEN_OVER = new Set(["sum", "part", "ratio", "compare", "implies", "pair", "base", "between"]);

/** The rules of known forms of which every row stands here once, by label and unit. */
export function knownRules(lines: readonly Line[], templates: readonly Template[]): Candidate[] {
  const forms = prepare(templates);
  return forms.forms.flatMap(({ template, tables }) => {
    const here = new Map<string, CellKey>();
    for (const { table, rows, values, byWording } of tables) {
      if (values !== 1) continue;
      for (const [wording, positions] of byWording) {
        const [at, ...others] = positions;
        const same = lines.filter(({ label, unit }) => {
          const near = forms.labels.near(label)[0];
          return near?.wording === wording && near.likeness >= SAME_LABEL && unit === rows[at!]!.unit;
        });
        if (same.length === 1 && others.length === 0) here.set(table.rows[at!]!.id, same[0]!.key);
      }
    }
    if (here.size < 2) return [];
    return template.file.rules.flatMap((rule) => takenOver(rule, here, template.file.name) ?? []);
  });
}

function takenOver(rule: RuleData, here: ReadonlyMap<string, CellKey>, from: string): Candidate | null {
  if (!TAKEN_OVER.has(rule.kind) || !isKindName(rule.kind) || rule.appliesTo !== undefined) return null;
  const kind = opaqueKinds[rule.kind];
  const reads = kind.reads(kind.options.parse(rule.options));
  if (!reads.every((ref) => here.has(ref))) return null;
  const options = renamed(rule.options, here, new Set(reads)) as Candidate["options"];
  const { severity, message } = rule;
  return {
    kind: rule.kind,
    options,
    why: "known",
    strong: true,
    from,
    severity,
    ...(message === undefined ? {} : { message }),
  };
}

/** The options with every row by its name here. */
function renamed(value: unknown, here: ReadonlyMap<string, CellKey>, reads: ReadonlySet<string>): unknown {
  if (typeof value === "string") return reads.has(value) ? here.get(value) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => renamed(one, here, reads));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, here, reads)]));
}
