import type { Appendix, Column, Table } from "../template/schema";
import type { Template } from "../template/template";
import { bare, numbering, wordings, type Wordings } from "./wording";

/** What recognition compares of one row of a template. */
export interface FormRow {
  readonly id: string;
  readonly label: string;
  /** Index of its label among all labels known. */
  readonly wording: number;
  readonly stt: string;
  readonly unit: string;
}

export interface FormTable {
  readonly form: Form;
  readonly appendix: Appendix;
  readonly table: Table;
  readonly rows: readonly FormRow[];
  /** Rows by wording of their label. */
  readonly byWording: ReadonlyMap<number, readonly number[]>;
  readonly stts: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly values: readonly Column[];
}

export interface Form {
  readonly template: Template;
  readonly tables: readonly FormTable[];
  /** Bare texts of title lines, section lines and footnotes: on the sheet, but no rows. */
  readonly around: readonly string[];
}

/** All templates, prepared for comparing. */
export interface Forms {
  readonly forms: readonly Form[];
  readonly labels: Wordings;
  readonly headers: Wordings;
  /** By header wording: the roles of the columns that have it in their path. */
  readonly roles: readonly ReadonlySet<Column["role"]>[];
}

const prepared = new WeakMap<readonly Template[], Forms>();

/** Prepares once for one list of templates: the list is the key. */
export function prepare(templates: readonly Template[]): Forms {
  const known = prepared.get(templates);
  if (known) return known;
  const made = make(templates);
  prepared.set(templates, made);
  return made;
}

function make(templates: readonly Template[]): Forms {
  const labels = new Numbered();
  const headers = new Numbered();
  const roles: Set<Column["role"]>[] = [];
  const forms = templates.map((template): Form => {
    const tables: FormTable[] = [];
    const form: Form = { template, tables, around: aroundOf(template) };
    for (const appendix of template.file.appendices) {
      for (const table of appendix.tables) {
        for (const column of table.columns) {
          for (const part of column.path) {
            const wording = headers.of(bare(part));
            (roles[wording] ??= new Set()).add(column.role);
          }
        }
        tables.push(tableOf(form, appendix, table, labels));
      }
    }
    return form;
  });
  return { forms, labels: wordings(labels.keys), headers: wordings(headers.keys), roles };
}

function tableOf(form: Form, appendix: Appendix, table: Table, labels: Numbered): FormTable {
  const byWording = new Map<number, number[]>();
  const rows = table.rows.map((row, index): FormRow => {
    const label = bare(row.label);
    const wording = labels.of(label);
    const same = byWording.get(wording);
    if (same) same.push(index);
    else byWording.set(wording, [index]);
    return { id: row.id, label, wording, stt: numbering(row.stt), unit: bare(row.unit) };
  });
  const stts = new Set(rows.map((row) => row.stt).filter((stt) => /[.a-z]/.test(stt)));
  const units = new Set(rows.map((row) => row.unit).filter((unit) => unit !== ""));
  const values = table.columns.filter((column) => column.role === "value");
  return { form, appendix, table, rows, byWording, stts, units, values };
}

function aroundOf(template: Template): string[] {
  return template.file.appendices.flatMap((appendix) =>
    [
      ...appendix.title.map((line) => line.text),
      ...appendix.tables.flatMap((table) => table.section ?? []),
      ...(appendix.footnotes ?? []).map((footnote) => footnote.text),
    ].map(bare),
  );
}

/** Distinct keys, numbered in the order they come. */
class Numbered {
  readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.push(key) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
