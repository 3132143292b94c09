import {
  draftForm,
  loadTemplate,
  proposeRules,
  settled,
  type Example,
  type Proposal,
  type Template,
} from "../../src/core";
import { checked } from "./checked";
import type { RandomForm, RandomRow, TrueRule } from "./random-form";
import { sheet, snapshot } from "./snapshot";

/** Forms made from sheets, for tests. */

export const head = {
  periodNames: { "quy-1": "Quý I", "6-thang": "6 tháng", "quy-3": "Quý III", nam: "Năm" },
  issuer: "Đơn vị",
} as const;

export const header = ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú"];

/** A table with these figures; none where there are none. */
export function tableOf(rows: readonly RandomRow[], values: readonly (number | string)[] = []) {
  const lines = rows.map(({ stt, label, unit }, at) => [stt, label, unit, values[at] ?? "", ""]);
  return snapshot(sheet("s", [["BẢNG SỐ LIỆU CỦA ĐƠN VỊ"], header, ...lines]));
}

export interface Drafted {
  readonly template: Template;
  readonly proposals: readonly Proposal[];
}

/** The form of a table with its proposals, from so many filled reports. */
export function drafted(
  rows: readonly RandomRow[],
  reports: readonly (readonly (number | string)[])[],
  known: readonly Template[],
): Drafted {
  const draft = draftForm(tableOf(rows), known, head);
  if (draft === null) throw new Error("no table");
  const examplesOf = (template: Template) =>
    reports.map((values, at): Example => {
      const [form] = checked(tableOf(rows, values), [template]).forms.values();
      if (form?.template !== template) throw new Error(`report ${at} is not of the form`);
      return { name: String(at), read: (key) => form.readings[form.plan.slots.get(key)!]! };
    });
  const template = loadTemplate(settled(draft, examplesOf(loadTemplate(draft, "draft"))), "draft");
  return { template, proposals: proposeRules(template, known, examplesOf(template)) };
}

/** Which true rules are proposed to be taken, and what else is. */
export function measured({ template, proposals }: Drafted, { rules }: Pick<RandomForm, "rules">) {
  const keys = [...template.cells.keys()];
  const taken = proposals.filter(({ preset }) => preset !== null);
  const told = new Set(taken.map(({ kind, options }) => spelt(kind, options)));
  const wanted = new Map(rules.map((rule) => [spelt(rule.kind, optionsOf(rule, keys)), rule]));
  const missed = [...wanted].flatMap(([name, rule]) => (told.has(name) || isImplied(rule, keys, taken) ? [] : [rule]));
  const unwanted = taken.filter((one) => !wanted.has(spelt(one.kind, one.options)) && !follows(one, rules, keys));
  return { wanted: wanted.size, missed, unwanted };
}

function optionsOf(rule: TrueRule, keys: readonly string[]): Record<string, unknown> {
  const key = (at: number) => keys[at]!;
  if (rule.kind === "sum") return { total: key(rule.total), parts: rule.parts.map(key) };
  if (rule.kind === "part") return { parts: rule.parts.map(key), wholes: [key(rule.whole)] };
  return { ratio: key(rule.rate), part: [key(rule.part)], base: [key(rule.base)] };
}

function spelt(kind: string, options: Readonly<Record<string, unknown>>): string {
  const lists = Object.entries(options).map(([name, value]) => [name, [value].flat().sort()]);
  return JSON.stringify([kind, lists.sort()]);
}

/** What was done is at most what was planned where its rate is told, or a sum it stands in. */
function isImplied(rule: TrueRule, keys: readonly string[], taken: readonly Proposal[]): boolean {
  if (rule.kind !== "part") return false;
  return taken.some(
    ({ kind, options }) =>
      kind === "sum" &&
      options["total"] === keys[rule.whole] &&
      rule.parts.every((part) => (options["parts"] as string[]).includes(keys[part]!)),
  );
}

/** A part of a true sum or rate is at most its whole. */
function follows({ kind, options }: Proposal, rules: readonly TrueRule[], keys: readonly string[]): boolean {
  if (kind !== "part") return false;
  const [parts, wholes] = [options["parts"], options["wholes"]] as [string[], string[]];
  return rules.some((rule) => {
    if (rule.kind === "sum")
      return keys[rule.total] === wholes[0] && parts.every((part) => rule.parts.some((one) => keys[one] === part));
    return rule.kind === "ratio" && keys[rule.base] === wholes[0] && parts.length === 1 && keys[rule.part] === parts[0];
  });
}
