import type { CellKey, Fix, Template } from "../core";
import type { OpenForm, ShownFinding } from "../session/contract";

export function describe(_f: OpenForm, _s: ShownFinding) {
  return { where: "", sentence: "", todo: "" };
}
export function fixLabel(_f: OpenForm, _s: ShownFinding, _fix: Fix): string {
  return "";
}
export function labelOf(template: Template, key: CellKey): string {
  return template.cells.get(key)?.row.label ?? key;
}
export function rowLabelOf(template: Template, row: string): string {
  return row + template.file.id;
}
