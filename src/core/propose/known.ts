import { prepare } from "../recognise/forms";
import { LABEL } from "../recognise/thresholds";
import { isKindName, opaqueKinds } from "../rules";
import { renamed } from "../template/renamed";
import type { RuleData } from "../template/schema";
import type { CellKey, Template } from "../template/template";
import type { Line } from "./lines";
import type { Candidate } from "./proposal";

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
          return near?.wording === wording && near.likeness >= LABEL.asksTheSame && unit === rows[at!]!.unit;
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
  const options = renamed(rule.options, (text) => here.get(text) ?? text) as Candidate["options"];
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
