import { problem, type TemplateProblem } from "./problem";
import type { Appendix, PeriodRelation, TemplateFile } from "./schema";

/** Every figure a relation names. */
export function namesIn(relation: PeriodRelation): readonly string[] {
  switch (relation.kind) {
    case "rolls":
      return [relation.stock, ...relation.plus, ...relation.minus];
    case "carried":
      return [relation.figure, relation.left];
    default:
      return [relation.figure];
  }
}

/** What the figures of a form are called in every form: the question of the row, in a matrix followed by the column. */
export function indicatorsOf(appendices: readonly Appendix[]): ReadonlySet<string> {
  return new Set(
    appendices.flatMap(({ tables }) =>
      tables.flatMap(({ rows, columns }) => {
        const values = columns.filter(({ role }) => role === "value");
        return rows.flatMap(({ id, asks = id }) =>
          values.length === 1 ? [asks] : values.map((column) => `${asks}:${column.id}`),
        );
      }),
    ),
  );
}

/** Relations that name a figure the form does not ask for. */
export function relationProblems({ appendices, periodRelations = [] }: TemplateFile): TemplateProblem[] {
  const asked = indicatorsOf(appendices);
  return periodRelations.flatMap((relation, at) =>
    namesIn(relation)
      .filter((name) => !asked.has(name))
      .map((cell) => problem(`periodRelations[${at}]`, "noCell", { cell })),
  );
}
