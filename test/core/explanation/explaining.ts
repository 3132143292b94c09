import {
  checkAll,
  compile,
  explained,
  loadTemplate,
  readCell,
  type Explaining,
  type Finding,
  type KeptText,
  type RuleData,
} from "../../../src/core";
import { row, templateFile } from "../../support/template";

/** A form of two figures and many more with a warning on each, and how it is explained. */

const count = { type: "count" } as const;
const part = (id: string, parts: string[], wholes: string[]): RuleData => ({
  id,
  kind: "part",
  severity: "warning",
  options: { parts, wholes },
  source: "thử nghiệm",
});
export const many = Array.from({ length: 60 }, (_, at) => `so-${at}`);
export const template = loadTemplate(
  templateFile(
    [row("giao", "Giao", count), row("xong", "Xong", count), ...many.map((id) => row(id, id, count))],
    [part("xong-giao", ["xong"], ["giao"]), part("nhieu", many, ["giao"])],
  ),
  "thu.json",
);
export const plan = compile(template);

interface Said {
  readonly note?: string;
  readonly kept?: readonly (KeptText | null)[];
}

export function form(
  figures: Readonly<Record<string, number | string>>,
  { note = "", kept = [] }: Said = {},
): Explaining {
  const readings = plan.cells.map(({ key, measure }) => {
    const value = figures[key] ?? "";
    return readCell({ value, text: String(value), format: "General" }, measure);
  });
  return {
    plan,
    readings,
    notes: new Map(plan.cells.map(({ row: { id } }) => [id, id === "xong" || id === "so-0" ? note : ""])),
    kept: new Map(kept.flatMap((one) => (one ? [[one.name.toLowerCase(), one.text] as const] : []))),
  };
}

export const found = (explaining: Explaining, rule = "xong-giao"): Finding =>
  checkAll(plan, explaining.readings).failed.get(rule)!;
export const figures = { giao: 40, xong: 44 };
export const NOTE = "Có nhiệm vụ phát sinh";
export const kept = explained(found(form(figures)), form(figures), NOTE);
