import { basedFile, type BasedAppendix, type BasedFile, type BasedTable, type ChangedRow } from "./based-file";
import { indicatorsOf, namesIn } from "./period-relations";
import { problem, TemplateError, type TemplateProblem } from "./problem";
import type { Appendix, PeriodRelation, Row, RuleData, Table, TemplateFile } from "./schema";
import { problemsIn } from "./zod-problems";

/** The id of the template a file is based on; null when it stands alone. */
export function baseOf(json: unknown): string | null {
  if (typeof json !== "object" || json === null || !("basedOn" in json)) return null;
  return typeof json.basedOn === "string" ? json.basedOn : null;
}

/**
 * The whole form of a file that states only what differs from its base; a file that stands alone is returned as it is.
 * @param base the whole form of the template `baseOf` names.
 * @throws TemplateError
 */
export function resolveBase(json: unknown, fileName: string, base?: TemplateFile): unknown {
  const id = baseOf(json);
  if (id === null) return json;
  const parsed = basedFile.safeParse(json);
  if (!parsed.success) throw new TemplateError(fileName, problemsIn(parsed.error.issues, json));
  if (base?.id !== id) throw new TemplateError(fileName, [problem("basedOn", "noBase", { base: id })]);
  return laidOver(parsed.data, base, fileName);
}

/**
 * The whole form of a file known to be well formed, laid over its base.
 * @throws TemplateError where it names what the base does not have.
 */
export function laidOver(own: BasedFile, base: TemplateFile, fileName: string): TemplateFile {
  const problems: TemplateProblem[] = [];
  const whole = new Resolver(own, base, problems).file();
  if (problems.length > 0) throw new TemplateError(fileName, problems);
  return whole;
}

class Resolver {
  constructor(
    private readonly own: BasedFile,
    private readonly base: TemplateFile,
    private readonly problems: TemplateProblem[],
  ) {}

  file(): TemplateFile {
    const { basedOn: _, withoutRules: _without, changedRules: _changed, ...own } = this.own;
    const appendices =
      own.appendices?.map((one, at) => this.appendix(one, `appendices[${at}]`)) ?? this.base.appendices;
    return {
      ...own,
      periods: own.periods ?? this.base.periods,
      appendices,
      rules: this.rules(),
      periodRelations: this.periodRelations(appendices),
      knownDefects: this.knownDefects(appendices),
    };
  }

  private appendix(own: BasedAppendix | Appendix, at: string): Appendix {
    if (!("basedOn" in own)) return own;
    const { basedOn, tables, ...stated } = own;
    const base = this.base.appendices.find(({ id }) => id === basedOn);
    if (!base) return this.missing(`${at}.basedOn`, ["appendix", basedOn], this.base.appendices[0] as Appendix);
    return {
      ...base,
      ...(stated as Partial<Appendix>),
      tables: tables?.map((one, t) => this.table(one, base, `${at}.tables[${t}]`)) ?? base.tables,
    };
  }

  private table(own: BasedTable | Table, appendix: Appendix, at: string): Table {
    if (!("basedOn" in own)) return own;
    const { basedOn, withoutRows = [], changedRows = [], addedRows = [], ...stated } = own;
    const base = appendix.tables.find(({ id }) => id === basedOn);
    if (!base) return this.missing(`${at}.basedOn`, ["table", basedOn], appendix.tables[0] as Table);
    const ids = new Set(base.rows.map(({ id }) => id));
    const known = (id: string, path: string) => ids.has(id) || this.missing(path, ["row", id], false);

    withoutRows.forEach((id, i) => known(id, `${at}.withoutRows[${i}]`));
    changedRows.forEach(({ id }, i) => known(id, `${at}.changedRows[${i}].id`));
    const rows = base.rows.filter(({ id }) => !withoutRows.includes(id)).map((row) => changed(row, changedRows));
    addedRows.forEach(({ after, ...row }, i) => {
      const place = after === undefined ? -1 : rows.findIndex(({ id }) => id === after);
      if (after !== undefined && place < 0) this.missing(`${at}.addedRows[${i}].after`, ["row", after], null);
      rows.splice(place + 1, 0, row);
    });
    return { ...base, ...(stated as Partial<Table>), rows };
  }

  private rules(): RuleData[] {
    const { withoutRules = [], changedRules = [], rules = [] } = this.own;
    const ids = new Set(this.base.rules.map(({ id }) => id));
    for (const [name, list] of Object.entries({ withoutRules, changedRules })) {
      list.forEach(({ id }, i) => ids.has(id) || this.missing(`${name}[${i}].id`, ["rule", id], false));
    }
    const without = new Set(withoutRules.map(({ id }) => id));
    const inherited = this.base.rules
      .filter(({ id }) => !without.has(id))
      .map((rule) => ({
        ...rule,
        ...(changedRules.find(({ id }) => id === rule.id) as Partial<RuleData> | undefined),
      }));
    return [...inherited, ...rules];
  }

  private periodRelations(appendices: readonly Appendix[]): PeriodRelation[] {
    const asked = indicatorsOf(appendices);
    const inherited = this.base.periodRelations ?? [];
    return [
      ...inherited.filter((relation) => namesIn(relation).every((name) => asked.has(name))),
      ...(this.own.periodRelations ?? []),
    ];
  }

  /** What the base says about a row is void where the row is gone, is printed differently here, or has a word of its own. */
  private knownDefects(appendices: readonly Appendix[]): NonNullable<TemplateFile["knownDefects"]> {
    const own = this.own.knownDefects ?? [];
    const [before, now] = [rowsOf(this.base.appendices), rowsOf(appendices)];
    const holds = ({ at }: { readonly at: string }) => {
      const [was, is] = [before.get(at), now.get(at)];
      return is?.stt === was?.stt && is?.label === was?.label && is?.unit === was?.unit;
    };
    const stated = new Set(own.map(({ at }) => at));
    return [...(this.base.knownDefects ?? []).filter((one) => holds(one) && !stated.has(one.at)), ...own];
  }

  private missing<T>(path: string, [what, id]: readonly [string, string], instead: T): T {
    this.problems.push(problem(path, "notInBase", { base: this.own.basedOn, what, id }));
    return instead;
  }
}

function changed(row: Row, changes: readonly ChangedRow[]): Row {
  return { ...row, ...(changes.find(({ id }) => id === row.id) as Partial<Row> | undefined) };
}

function rowsOf(appendices: readonly Appendix[]): ReadonlyMap<string, Row> {
  return new Map(appendices.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map((row) => [row.id, row]))));
}
