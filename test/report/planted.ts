import { explanationRow, recognise, type CellKey, type Template } from "../../src/core";
import { createSession } from "../../src/session/session";
import { blankForm, snapshot } from "../support/snapshot";
import { checkEdited, type Shipped } from "../templates/shipped";
import { reportFile, type ReportFile, type Written } from "./report-files";

const NOTE = "Số liệu đúng thực tế";
/** Explained for this amount, then changed to the other: both can be read in two ways. */
const AMOUNTS = [87.582, 54.984] as const;

interface Warned {
  readonly key: CellKey;
  readonly row: string;
  readonly rule: string;
  /** Either makes the rule warn, and none of the rules is broken that errors are of. */
  readonly values: readonly [number, number];
}

export interface PlantedFile extends ReportFile {
  readonly written: Written;
  /** The form has warnings enough for one that is explained, and one explained for other figures. */
  readonly isExplained: boolean;
  readonly isChanged: boolean;
}

/**
 * The clean sample with a fraction, a wrong rate, and warnings that are open, explained, explained as they are kept, and
 * changed since they were explained.
 */
export async function plantedFile(form: Shipped, clean: Written): Promise<PlantedFile> {
  const { template } = form.plan;
  const rows = notesOf(form);
  const [changed, kept, explained, open] = warned(form);
  const amount = form.plan.cells.find(
    ({ measure, key }) => measure.type === "quantity" && key in clean.figures && rows.has(rowOf(key)),
  )?.key;
  const used = new Set([changed, kept, explained, open].map((one) => one?.key));
  const plain = form.plan.cells.filter(({ key }) => key in clean.figures && key !== amount && !used.has(key));
  const count = plain.find(({ measure }) => measure.type === "count")!;
  const rate = plain.find(({ measure }) => measure.type === "percent");

  const before: Written = {
    ...clean,
    figures: {
      ...clean.figures,
      [count.key]: "446/491",
      ...(rate ? { [rate.key]: 3.07 } : {}),
      ...(amount === undefined ? {} : { [amount]: AMOUNTS[0] }),
      ...Object.fromEntries([changed, kept, explained, open].flatMap((one) => (one ? [[one.key, one.values[0]]] : []))),
    },
    notes: {
      ...Object.fromEntries([changed, kept, explained].flatMap((one) => (one ? [[one.row, NOTE]] : []))),
      ...(amount === undefined ? {} : { [rowOf(amount)]: NOTE }),
    },
  };
  const written: Written = {
    ...before,
    figures: {
      ...before.figures,
      ...(changed ? { [changed.key]: changed.values[1] } : {}),
      ...(amount === undefined ? {} : { [amount]: AMOUNTS[1] }),
    },
  };
  const texts = keptOf(template, (await reportFile(template, before)).snapshot);
  const isExplained = kept !== undefined || explained !== undefined;
  const isChanged = changed !== undefined || amount !== undefined;
  return { ...(await reportFile(template, written, texts)), written, isExplained, isChanged };
}

/** What the pane keeps when the report as it is now goes through the submit check. */
function keptOf(template: Template, snapshot: ReportFile["snapshot"]) {
  const session = createSession({ templates: () => [template], now: () => 0 });
  session.take(snapshot);
  return session.state().forms.flatMap(({ id }) => session.unkept(id));
}

/** Cells of which two figures each make the same warning, and no error; each on a row of its own. */
function warned(form: Shipped): readonly Warned[] {
  const found: Warned[] = [];
  /** Cells of the rules that warn: none of them is touched twice. */
  const taken = new Set<CellKey>();
  const keysOf = (rule: string) => form.plan.rules.find(({ data }) => data.id === rule)?.keys ?? [];
  const rows = notesOf(form);
  for (const { key, measure } of form.plan.cells) {
    if (found.length === 4) break;
    const figure = form.sample.figures[key];
    if (taken.has(key) || figure === undefined || measure.type === "text" || measure.type === "heading") continue;
    const tries = [Number(figure) * 2, Number(figure) * 5 + 1, 0, 1];
    const told = tries.flatMap((value) => {
      const failed = [...checkEdited(form, { [key]: value }).failed.values()];
      const [only] = failed;
      const row = only && explanationRow(only, rows);
      if (!only || typeof row !== "string" || failed.some(({ severity }) => severity === "error")) return [];
      const rules = failed.map(({ rule }) => rule);
      if (rules.some((rule) => keysOf(rule).some((one) => taken.has(one)))) return [];
      return found.some((one) => one.row === row || one.rule === only.rule)
        ? []
        : [{ value, row, rule: only.rule, rules }];
    });
    const [first] = told;
    const second = told.find(({ rule, value }) => rule === first?.rule && value !== first.value);
    if (!first || !second) continue;
    found.push({ key, row: first.row, rule: first.rule, values: [first.value, second.value] });
    for (const one of [key, ...[...first.rules, ...second.rules].flatMap(keysOf)]) taken.add(one);
  }
  return found;
}

/** Rows with a Ghi chú cell. */
function notesOf({ plan: { template } }: Shipped): ReadonlyMap<string, unknown> {
  return recognise(snapshot(...blankForm(template)), [template])[0]!.notes;
}

function rowOf(key: CellKey): string {
  return key.split(":")[0] ?? key;
}
