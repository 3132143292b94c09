import { oncePer } from "../once-per";
import type { Appendix, Column, Table } from "../template/schema";
import type { Template } from "../template/template";
import { bare, likenessTo, numbering, wordings, type Wordings } from "./wording";

/** What recognition compares of one row of a template. */
export interface FormRow {
  readonly id: string;
  /** Bare label; "" where the clerk writes it or the form has none. */
  readonly label: string;
  readonly stt: string;
  readonly unit: string;
  readonly repeat: number | null;
}

export interface FormColumn {
  readonly id: string;
  readonly role: Column["role"];
  /** How alike a bare text is to the texts of its header, top to bottom. */
  readonly path: (text: string) => number;
  /** The same of the lowest of them alone; null where several columns of the table have it. */
  readonly leaf: ((text: string) => number) | null;
}

export interface FormTable {
  readonly form: Form;
  readonly appendix: Appendix;
  readonly table: Table;
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
  /** Number of value columns. */
  readonly values: number;
  /** Some rows have no label of their own: the header must tell the table. */
  readonly byHeader: boolean;
  /** Rows by wording of their label. */
  readonly byWording: ReadonlyMap<number, readonly number[]>;
  readonly stts: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

export interface Form {
  readonly template: Template;
  readonly tables: readonly FormTable[];
  /** Bare texts of title lines and section lines: on the sheet, but no rows. */
  readonly above: readonly string[];
  readonly footnotes: ReadonlySet<string>;
}

/** All templates, prepared for comparing. */
export interface Forms {
  readonly forms: readonly Form[];
  readonly labels: Wordings;
  /** Labels exactly as the forms print them. */
  readonly printed: ReadonlySet<string>;
  /** Wordings that are the label of several rows of one form: they come again without a second copy. */
  readonly repeated: ReadonlySet<number>;
  readonly headers: Wordings;
  /** Title lines and lines above tables. */
  readonly titles: Wordings;
  /** By header wording: the roles of the columns that have it in their path. */
  readonly roles: readonly ReadonlySet<Column["role"]>[];
}

/** Prepares once for one list of templates: the list is the key. */
export const prepare: (templates: readonly Template[]) => Forms = oncePer(make);

function make(templates: readonly Template[]): Forms {
  const labels = new Numbered();
  const headers = new Numbered();
  const roles: Set<Column["role"]>[] = [];
  const forms = templates.map((template): Form => {
    const tables: FormTable[] = [];
    const { appendices } = template.file;
    const form: Form = {
      template,
      tables,
      above: appendices.flatMap(textsAbove),
      footnotes: new Set(appendices.flatMap(({ footnotes }) => (footnotes ?? []).map(({ text }) => bare(text)))),
    };
    for (const appendix of template.file.appendices) {
      for (const table of appendix.tables) {
        for (const column of table.columns) {
          for (const part of column.path) (roles[headers.of(bare(part))] ??= new Set()).add(column.role);
        }
        tables.push(tableOf(form, appendix, table, labels));
      }
    }
    return form;
  });
  const titles = wordings([...new Set(forms.flatMap((form) => form.above))]);
  const printed = new Set(
    forms.flatMap((form) => form.tables.flatMap(({ table }) => table.rows.map((row) => row.label))),
  );
  const repeated = new Set(forms.flatMap(repeatedIn));
  return { forms, labels: wordings(labels.keys), printed, repeated, headers: wordings(headers.keys), titles, roles };
}

function repeatedIn({ tables }: Form): number[] {
  const counts = new Map<number, number>();
  for (const { byWording } of tables) {
    for (const [wording, rows] of byWording) counts.set(wording, (counts.get(wording) ?? 0) + rows.length);
  }
  return [...counts].flatMap(([wording, count]) => (count > 1 ? wording : []));
}

function tableOf(form: Form, appendix: Appendix, table: Table, labels: Numbered): FormTable {
  const byWording = new Map<number, number[]>();
  const rows = table.rows.map((row, index): FormRow => {
    const label = row.repeat ? "" : bare(row.label);
    if (label !== "") {
      const wording = labels.of(label);
      const same = byWording.get(wording);
      if (same) same.push(index);
      else byWording.set(wording, [index]);
    }
    return { id: row.id, label, stt: numbering(row.stt), unit: bare(row.unit), repeat: row.repeat?.rows ?? null };
  });
  return {
    form,
    appendix,
    table,
    rows,
    columns: columnsOf(table),
    values: table.columns.filter((column) => column.role === "value").length,
    byHeader: rows.some((row) => row.label === ""),
    byWording,
    stts: new Set(rows.map((row) => row.stt).filter((stt) => /[.a-z]/.test(stt))),
    units: new Set(rows.map((row) => row.unit).filter((unit) => unit !== "")),
  };
}

function columnsOf(table: Table): FormColumn[] {
  const leaves = table.columns.map((column) => bare(column.path.at(-1)!));
  return table.columns.map((column, at) => ({
    id: column.id,
    role: column.role,
    path: likenessTo(column.path.map(bare).join(" ")),
    leaf: leaves.filter((leaf) => leaf === leaves[at]).length === 1 ? likenessTo(leaves[at]!) : null,
  }));
}

function textsAbove({ title, tables }: Appendix): string[] {
  return [...title.map((line) => line.text), ...tables.flatMap((table) => table.section ?? [])].map(bare);
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
