import type { CellKey, Finding, Row, RuleData, Template } from "../core";
import type { OpenForm, ShownFinding } from "../session/contract";
import { shownPlace, shownPlaces } from "../session/shown-changes";
import { figureName, specOf } from "../text/figure-name";
import { describeFinding, type Description, type FindingContext } from "../text/findings";

/** A finding in words, with the numbers and addresses its cells have on the sheet. */
export function describe(form: OpenForm, { finding }: ShownFinding): Description {
  return describeFinding(finding, contextOf(form, finding));
}

/** What the words of a finding say of cells. */
export function contextOf(form: OpenForm, finding: Finding): FindingContext {
  const home = form.layout.cells.get(finding.cells[0] ?? "")?.sheet;
  return {
    cell(key) {
      const spec = specOf(form.template, key);
      const [place] = shownPlaces(form, [key]);
      return {
        stt: spec?.row.stt ?? "",
        label: spec ? figureName(spec) : key,
        address: place?.address ?? null,
        sheet: place === undefined || place.place.sheet === home ? undefined : place.sheetName,
        shown: form.texts.get(key) ?? "",
      };
    },
    at: finding.place && shownPlace(form, finding.rule, finding.place)[0]?.address,
    message: messageOf(form.template, finding.rule),
  };
}

/** The rule as the template has it; a rule over repeating rows has one for all of them. */
function ruleOf(template: Template, rule: string): RuleData | undefined {
  const written = rule.replace(/#\d+$/, "");
  return template.rules.find(({ id }) => id === rule || id === written);
}

/** The requirement of a rule in words. */
export function messageOf(template: Template, rule: string): string | undefined {
  return ruleOf(template, rule)?.message;
}

/** "3.1.3 Tổng số TTHC đang có hiệu lực". */
export function labelOf(template: Template, key: CellKey): string {
  const spec = specOf(template, key);
  return spec ? `${spec.row.stt} ${figureName(spec)}`.trim() : key;
}

/** The section of the form a row stands in: its topmost heading, "1. Công tác chỉ đạo điều hành CCHC". */
export function sectionOf(template: Template, key: CellKey): string {
  const spec = specOf(template, key);
  const rows = spec?.table.rows ?? [];
  let row = spec?.row;
  while (row?.parent !== undefined) {
    const { parent }: Row = row;
    row = rows.find(({ id }) => id === parent);
  }
  return row && row.id !== spec?.row.id ? `${row.stt} ${row.label}`.trim() : "";
}

export function rowLabelOf(template: Template, id: string): string {
  const rows = template.file.appendices.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const row = rows.find((one) => one.id === id);
  return row ? `${row.stt} ${row.label}`.trim() : id;
}
