import { fold } from "../fold";
import { ruleKindNamed } from "../rules";
import { renamed } from "../template/renamed";
import type { Row, RuleData, TemplateFile } from "../template/schema";
import type { OwnMark } from "../template/template";

/** Share of a shipped form's rows that a form has when it stands in for it: with fewer it is another form. */
const SAME_ROWS = 0.8;

/** A row and where it is the same in the other form. */
type RowsOf = ReadonlyMap<string, Row>;

/**
 * For which shipped form a form of an office's own stands in, and what of that one's rules it does not ask. Rows are the
 * same by their labels, whatever their ids. `shipped`: whole forms with their rules spelled out.
 */
export function standsInFor(own: TemplateFile, shipped: readonly TemplateFile[]): OwnMark["insteadOf"] {
  const found = shipped
    .map((form) => ({ form, rows: sameRows(form, own) }))
    .map(({ form, rows }) => ({ form, rows, share: rows.size / Math.max(1, rowsOf(form).length) }))
    .sort((a, b) => b.share - a.share);
  const [first] = found;
  if (first === undefined || first.share < SAME_ROWS) return null;
  const { form, rows } = first;
  const nameOf = (id: string) => rows.get(id)?.id ?? id;
  const asked = new Set(own.rules.map((rule) => signature(rule, (id) => id)));
  const rules = form.rules.filter((rule) => !asked.has(signature(rule, nameOf)));
  const looser = rowsOf(form).filter((row) => {
    const same = rows.get(row.id);
    return same === undefined || JSON.stringify(same.measure ?? same.unit) !== JSON.stringify(row.measure ?? row.unit);
  });
  if (rules.length === 0 && looser.length === 0) return null;
  return { name: form.name, rules, rows: looser.map(({ label }) => label) };
}

/** For each row of a form, by id, the row of another with its label: the first that is not taken. */
function sameRows(form: TemplateFile, other: TemplateFile): RowsOf {
  const byLabel = new Map<string, Row[]>();
  for (const row of rowsOf(other)) byLabel.set(fold(row.label), [...(byLabel.get(fold(row.label)) ?? []), row]);
  return new Map(
    rowsOf(form).flatMap((row) => {
      const same = byLabel.get(fold(row.label))?.shift();
      return same ? [[row.id, same] as const] : [];
    }),
  );
}

function rowsOf({ appendices }: TemplateFile): readonly Row[] {
  return appendices.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
}

/** Equal for rules that ask the same of the same rows with the same weight. A name may be followed by an instance or a column. */
function signature({ kind, severity, options }: RuleData, nameOf: (row: string) => string): string {
  const parsed = ruleKindNamed(kind)?.options.parse(options);
  return JSON.stringify([kind, severity, renamed(parsed, (text) => text.replace(/^[^*#:]+/, nameOf))]);
}
