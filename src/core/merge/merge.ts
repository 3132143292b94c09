import { add, type Decimal, decimal } from "../decimal";
import { compile, type Plan } from "../engine/plan";
import { BLANK, type Contents } from "../layout/contents";
import type { CellKey, CellSpec, Template } from "../template/template";
import { appendedRows } from "./appended";
import { counterparts } from "./counterparts";
import type { OfficeReport, Said } from "./office-report";
import { consolidatedRate } from "./rate";

/** Why a cell of the consolidated report has no figure, or none for all offices. */
export type Open =
  /** The offices' form does not ask for it. */
  | { readonly why: "notAsked" }
  /** Codes and texts: each office has its own. */
  | { readonly why: "listed" }
  /** A rate, and the form does not ask for what it is worked out from. */
  | { readonly why: "noBase" }
  /** Offices that left blank, or wrote unreadably, what the rate is worked out from. */
  | { readonly why: "baseBlank" | "baseDoubt"; readonly offices: readonly OfficeReport[]; readonly rest: Rest }
  /** Offices that say they have nothing of one of the two. */
  | { readonly why: "halfAbsent"; readonly offices: readonly OfficeReport[]; readonly rest: Rest }
  | { readonly why: "baseZero" };

/** The rate of the offices that say all it is worked out from, and those it is without; null where there is none. */
type Rest = { readonly rate: Decimal; readonly without: readonly OfficeReport[] } | null;

export interface MergedCell {
  readonly spec: CellSpec;
  /** Where each office says it: a key of `OfficeReport.said`; null where no office is asked. */
  readonly source: CellKey | null;
  readonly total: Decimal | null;
  readonly open: Open | null;
  /** Offices with a figure or text. */
  readonly filled: number;
  /** Offices that left it blank and say nothing of it; those it does not apply to are none. */
  readonly blank: number;
  /** Offices that say they have nothing to report there. */
  readonly absent: number;
  /** Offices whose figure cannot be read: not in the total. */
  readonly doubts: number;
}

export interface Merged {
  readonly plan: Plan;
  readonly offices: readonly OfficeReport[];
  /** In the order of `plan.cells`, headings left out. */
  readonly cells: readonly MergedCell[];
  readonly contents: Contents;
  /** Rows the offices have added that are too many for one form. */
  readonly leftOut: number;
}

/** The reports of offices as one: counts added up exactly, rates worked out anew, nothing guessed and nothing left unsaid. */
export function merge(target: Template, source: Template, offices: readonly OfficeReport[]): Merged {
  const same = target.file.id === source.file.id;
  const added = appendedRows(target, same ? offices : []);
  const plan = compile(target, { instances: added.instances });
  const sourceOf = counterparts(target, source);
  const rates = new Map(
    plan.rules.flatMap(({ kind, options }) => {
      const rate = kind.rate?.(options);
      return rate ? [[rate.rate, rate] as const] : [];
    }),
  );
  const saidBy = (office: OfficeReport, key: CellKey): Said | "absent" | undefined => {
    const at = sourceOf(plan.cell(key));
    if (at === null) return undefined;
    return office.absent.has(at) ? "absent" : office.said.get(at);
  };

  const cells = plan.cells.flatMap((spec): MergedCell[] => {
    if (spec.measure.type === "heading") return [];
    if (spec.row.repeat !== undefined) return [appended(spec)];
    const from = sourceOf(spec);
    if (from === null) return [cellOf(spec, null, null, { why: "notAsked" })];
    switch (spec.measure.type) {
      case "count":
      case "quantity":
        return [cellOf(spec, from, sumOf(from), null)];
      case "code":
      case "text":
        return [cellOf(spec, from, null, { why: "listed" })];
      case "percent": {
        const rate = rates.get(spec.key);
        const isAsked = rate && [...rate.part, ...rate.base].every((key) => sourceOf(plan.cell(key)) !== null);
        const { total, open } = isAsked
          ? consolidatedRate(rate, offices, saidBy)
          : { total: null, open: { why: "noBase" } as const };
        return [cellOf(spec, from, total, open)];
      }
    }
  });
  const figures = new Map(cells.flatMap(({ spec, total }) => (total === null ? [] : [[spec.key, total] as const])));
  const { instances, names, leftOut } = added;
  return { plan, offices, cells, contents: { ...BLANK, instances, figures, names }, leftOut };

  function sumOf(key: CellKey): Decimal | null {
    return offices.reduce<Decimal | null>((sum, { said }) => {
      const one = said.get(key);
      return one?.kind === "value" ? add(sum ?? 0, decimal(one.value)) : sum;
    }, null);
  }

  function appended(spec: CellSpec): MergedCell {
    const said = added.said.get(spec.key);
    return {
      spec,
      source: null,
      total: said?.kind === "value" && spec.measure.type !== "text" ? decimal(said.value) : null,
      open: null,
      filled: said && said.kind !== "doubt" ? 1 : 0,
      blank: 0,
      absent: 0,
      doubts: said?.kind === "doubt" ? 1 : 0,
    };
  }

  function cellOf(spec: CellSpec, from: CellKey | null, total: Decimal | null, open: Open | null): MergedCell {
    const said = from === null ? [] : offices.map((office) => office.said.get(from));
    const absent = from === null ? 0 : offices.filter((office) => office.absent.has(from)).length;
    const doubts = said.filter((one) => one?.kind === "doubt").length;
    const filled = said.filter((one) => one !== undefined).length - doubts;
    const blank = applies(spec, source) ? said.length - filled - doubts - absent : 0;
    return { spec, source: from, total, open, filled, blank, absent, doubts };
  }
}

function applies({ row: { appliesTo } }: CellSpec, { file }: Template): boolean {
  return appliesTo === undefined || file.unitTypes.some((type) => appliesTo.includes(type));
}
