import { fillTitleLine, type Layout, type Template } from "../../../src/core";

/** The lines that stand above each appendix of a template. */
export function layoutOf(template: Template, lines: readonly (readonly string[])[]): Layout {
  const { appendices } = template.file;
  return {
    template,
    appendices: appendices.map(({ id }) => ({
      appendix: id,
      sheet: id,
      matchedRows: 1,
      missingRows: [],
      unmatchedRows: [],
      doubtfulRows: [],
    })),
    cells: new Map(),
    notes: new Map(),
    names: new Map(),
    captions: new Map(
      appendices.map(({ id }, at) => [
        id,
        (lines[at] ?? lines[0] ?? []).map((text, row) => ({ place: { sheet: id, row, column: 0 }, text })),
      ]),
    ),
  };
}

/** With the template's own title lines, filled in. */
export const filled = (template: Template, office: string, period: number, year: number) =>
  layoutOf(
    template,
    template.file.appendices.map(({ title }) =>
      title.map(({ text }) => fillTitleLine(text, { office, period: template.file.periods[period]!, year })),
    ),
  );
