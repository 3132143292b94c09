import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  address,
  compile,
  draw,
  drawnSnapshot,
  recognise,
  titleFilling,
  type CellKey,
  type Drawing,
  type Layout,
  type Plan,
  type Template,
} from "../../../src/core";
import { templateNamed } from "../../../src/entry/cli/templates";
import { writeDrawings } from "../../../src/sheets/xlsx";
import { formWords } from "../../../src/text/form";
import { cleanSample } from "../../report/report-files";

/** Reports of one morning, each a clean one with at most one fault planted, of the kinds that offices make. */

export const KINDS = ["part", "total", "thousands", "code", "blank", "period", "unnamed", "sheet"] as const;
export type PlantKind = (typeof KINDS)[number];

export interface Planted {
  readonly file: string;
  readonly form: string;
  readonly office: string;
  /** Null for a clean report. */
  readonly kind: PlantKind | null;
  /** Of the cell that was changed: "Phụ lục 1!D31". */
  readonly cell: string | null;
}

type Figures = Readonly<Record<CellKey, string | number>>;
type Change = readonly [CellKey, string | number | null];

interface Form {
  readonly template: Template;
  readonly plan: Plan;
  readonly layout: Layout;
  readonly figures: Figures;
}

const PERIOD = { id: "nam", year: 2021 };
const OTHER = "6-thang";

/** Writes a report of each office into a folder, with what is planted in it; null for a clean one. `pick` chooses among the cells it could be planted in. */
export async function morning(
  folder: string,
  form: string,
  offices: readonly (readonly [office: string, kind: PlantKind | null])[],
  pick: (many: number) => number,
): Promise<readonly Planted[]> {
  mkdirSync(folder, { recursive: true });
  const blank = await formOf(form);
  const planted: Planted[] = [];
  for (const [office, kind] of offices) {
    const file = join(folder, `${office}.xlsx`);
    const changes = kind === null ? [] : changesOf(kind, blank);
    const change = changes[pick(changes.length)] ?? null;
    writeFileSync(file, await writeDrawings(drawn(blank, office, kind, change)));
    planted.push({ file, form, office, kind, cell: change && cellOf(blank, change[0]) });
  }
  return planted;
}

/** Whether a form has a place for such a fault. */
export async function canHave(form: string, kind: PlantKind): Promise<boolean> {
  const blank = await formOf(form);
  if (kind === "sheet") return blank.template.file.appendices.length > 2;
  return kind === "period" || kind === "unnamed" || changesOf(kind, blank).length > 0;
}

const forms = new Map<string, Promise<Form>>();

async function formOf(id: string): Promise<Form> {
  const known = forms.get(id) ?? readForm(id);
  forms.set(id, known);
  return known;
}

async function readForm(id: string): Promise<Form> {
  const template = await templateNamed(id);
  const [layout] = recognise(drawnSnapshot(titled(template, "Sở A", PERIOD.id)), [template]);
  if (!layout) throw new Error(`${id} is not recognised`);
  return { template, plan: compile(template), layout, figures: cleanSample(id).figures };
}

function titled(template: Template, office: string, period: string): Drawing[] {
  const named = template.file.periods.find(({ id }) => id === period);
  if (!named) throw new Error(`no period ${period}`);
  return draw(template, titleFilling({ office, period: named, year: PERIOD.year }), formWords);
}

function drawn({ template, layout, figures }: Form, office: string, kind: PlantKind | null, change: Change | null) {
  const all = titled(template, kind === "unnamed" ? "…………" : office, kind === "period" ? OTHER : PERIOD.id);
  const changed = new Map<CellKey, string | number | null>([...Object.entries(figures), ...(change ? [change] : [])]);
  const sheets = drawnSnapshot(all).sheets;
  const filled = all.map((drawing, at): Drawing => {
    const here = [...changed].flatMap(([key, value]) => {
      const place = layout.cells.get(key);
      return place?.sheet === sheets[at]?.id && place && value !== null ? [{ ...place, value }] : [];
    });
    const texts = here.flatMap(({ row, column, value }) =>
      typeof value === "string" ? [{ row, column, text: value }] : [],
    );
    const numbers = here.flatMap(({ row, column, value }) =>
      typeof value === "number" ? [{ row, column, value }] : [],
    );
    return { ...drawing, texts: [...drawing.texts, ...texts], numbers: [...(drawing.numbers ?? []), ...numbers] };
  });
  return kind === "sheet" ? filled.slice(0, -1) : filled;
}

/** Every way to plant such a fault. */
function changesOf(kind: PlantKind, { plan, figures }: Form): readonly Change[] {
  const numberAt = (key: CellKey | undefined) => {
    const figure = key === undefined ? undefined : figures[key];
    return typeof figure === "number" ? figure : null;
  };
  switch (kind) {
    case "part":
      return plan.rules.flatMap(({ data }): Change[] => {
        if (data.kind !== "part" || data.severity !== "error") return [];
        const { parts, wholes } = data.options as { parts: CellKey[]; wholes: CellKey[] };
        const whole = numberAt(wholes[0]);
        const isPlain = parts.length === 1 && wholes.length === 1 && numberAt(parts[0]) !== null;
        return isPlain && whole !== null ? [[parts[0]!, whole + 7]] : [];
      });
    case "total":
      return plan.rules.flatMap(({ data }): Change[] => {
        if (data.kind !== "sum" || data.severity !== "error") return [];
        const { total, relation } = data.options as { total: CellKey; relation: string };
        const figure = numberAt(total);
        return relation === "=" && figure !== null ? [[total, figure + 11]] : [];
      });
    case "thousands":
      return countsOf(plan, figures).flatMap(([key, figure]): Change[] =>
        figure > 1000 && figure < 10_000 ? [[key, figure / 1000]] : [],
      );
    case "code":
      return plan.cells.flatMap(({ key, measure }): Change[] =>
        measure.type === "code" && figures[key] !== undefined ? [[key, 7]] : [],
      );
    case "blank":
      return countsOf(plan, figures).map(([key]): Change => [key, null]);
    default:
      return [];
  }
}

function countsOf(plan: Plan, figures: Figures): readonly (readonly [CellKey, number])[] {
  return plan.cells.flatMap(({ key, measure }) => {
    const figure = figures[key];
    return measure.type === "count" && typeof figure === "number" ? [[key, figure] as const] : [];
  });
}

function cellOf({ layout, template }: Form, key: CellKey): string | null {
  const place = layout.cells.get(key);
  const found = layout.appendices.find(({ sheet }) => sheet === place?.sheet)?.appendix;
  const name = template.file.appendices.find(({ id }) => id === found)?.sheetName;
  return place ? `${name}!${address(place.row, place.column)}` : null;
}
