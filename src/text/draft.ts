import type { Example, Proposal, Template, Why } from "../core";
import { labelOf } from "../report/figure-name";
import { printNumber } from "./numbers";
import { short } from "./short";

/** Words about a form made from a sheet. */
export const draftWords = {
  /** Who prescribes it, where no line names an office. */
  issuer: "Đơn vị lập biểu mẫu",
} as const;

const whys: Readonly<Record<Why, string>> = {
  inWhich: "các dòng “Trong đó”",
  numbering: "số thứ tự của các dòng",
  total: "tên gọi của dòng tổng",
  rate: "tên gọi của tỷ lệ",
  done: "tên gọi của hai dòng",
  printed: "công thức in ở tiêu đề cột",
  known: "biểu mẫu đã biết",
  figures: "số liệu của các báo cáo đã điền",
  byHand: "yêu cầu của người lập biểu mẫu",
};

/** What a rule of a form made from a sheet rests on. */
export function sourceOf(proposal: Proposal): string {
  return `Đề nghị theo ${basisOf(proposal)}`;
}

/** What a proposal rests on. */
export function whyOf({ why, from }: Proposal): string {
  return from === undefined ? whys[why] : `${whys[why]} (${from})`;
}

function basisOf(proposal: Proposal): string {
  const { held, broken } = proposal;
  const basis = whyOf(proposal);
  const all = held + broken.length;
  return `${basis}; ${all === 0 ? "chưa thử trên báo cáo nào" : `đúng ở ${held}/${all} báo cáo`}`;
}

const LONGEST = 70;
const severities = { error: "LỖI", warning: "CẢNH BÁO" } as const;

/** A proposal in a line: how grave, what must hold, with the figures of a report, why, and in how many reports it does. */
export function proposalLine(proposal: Proposal, template: Template, example: Example | null): string {
  const { preset } = proposal;
  const grade = preset === null ? "" : `${severities[preset]} `;
  const figures = ruleFigures(proposal, example);
  const shown = figures === null ? "" : ` (${figures})`;
  return `${grade}${ruleInWords(proposal, template)}${shown}: theo ${basisOf(proposal)}`;
}

const signs = { "=": "=", "<=": "≤", ">=": "≥", "<": "<", ">": ">", "<>": "≠" } as const;

/** What a proposed rule asks: “A” = “B” + “C”. */
export function ruleInWords(proposal: Proposal, template: Template): string {
  const { message, cells } = proposal;
  const sides = sidesOf(proposal);
  if (sides !== null) return written(sides, (key) => quoted(key, template));
  return message?.replace(/\.$/, "") ?? [...new Set(cells)].map((key) => quoted(key, template)).join(", ");
}

/** The same with the figures of a report, "42 = 30 + 12", "50 % = 2 : 4"; null where one of them is not there, and of rules that compare nothing. */
export function ruleFigures(proposal: Proposal, example: Example | null): string | null {
  const sides = sidesOf(proposal);
  if (sides === null || example === null) return null;
  const keys = sides.filter((one): one is readonly string[] => typeof one !== "string").flat();
  if (keys.some((key) => figureOf(key, example) === null)) return null;
  const figures = written(sides, (key) => figureOf(key, example) ?? "");
  return proposal.kind === "ratio" ? figures.replace(" = ", " % = ") : figures;
}

/** Cells that are added up, and the signs between them. */
type Sides = readonly (readonly string[] | string)[];

function written(sides: Sides, write: (key: string) => string): string {
  const sum = (keys: readonly string[]) => {
    const added = keys.map(write).join(" + ");
    return keys.length > 1 && sides.includes(":") ? `(${added})` : added;
  };
  return sides.map((one) => (typeof one === "string" ? one : sum(one))).join(" ");
}

/** Of rules that compare. */
function sidesOf(proposal: Proposal): Sides | null {
  const side = (name: string) => listIn(proposal, name);
  switch (proposal.kind) {
    case "part":
      return [side("parts"), "≤", side("wholes")];
    case "sum":
      return [side("total"), signs[(proposal.options["relation"] ?? "=") as keyof typeof signs], side("parts")];
    case "ratio":
      return [side("ratio"), "=", side("part"), ":", side("base")];
    default:
      return null;
  }
}

function listIn({ options }: Proposal, name: string): readonly string[] {
  return [options[name] ?? []].flat() as string[];
}

function quoted(key: string, template: Template): string {
  return `“${short(labelOf(template, key), LONGEST)}”`;
}

function figureOf(key: string, example: Example): string | null {
  const reading = example.read(key);
  return reading.kind === "value" ? printNumber(reading.value) : null;
}

interface Counts {
  readonly rows: number;
  readonly headings: number;
  readonly counts: number;
  readonly amounts: number;
  readonly rates: number;
  readonly codes: number;
  readonly texts: number;
}

/** What was read of the sheet, and what became of it. */
export const draftReport = {
  read: (sheet: string, { rows, headings, counts, amounts, rates, codes, texts }: Counts) => {
    const kinds: readonly (readonly [number, string])[] = [
      [headings, "tiêu đề"],
      [counts, "số đếm"],
      [amounts, "số đo, số tiền"],
      [rates, "tỷ lệ"],
      [codes, "mã"],
      [texts, "dòng chữ"],
    ];
    const said = kinds.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
    return `Trang “${sheet}”: ${rows} dòng (${said.join(", ")})`;
  },
  form: (name: string, id: string) => `Biểu mẫu:  ${name} (mã ${id})`,
  examples: (names: readonly string[]) =>
    names.length === 0 ? "Báo cáo đã điền: không có" : `Báo cáo đã điền: ${names.join(", ")}`,
  taken: (count: number) => `Quy tắc đã nhận: ${count}`,
  left: (count: number) => `Chưa nhận vì trái với số liệu của báo cáo đã điền: ${count}`,
  line: (line: string) => `  ${line}`,
  seen: (seen: number, all: number) => `Ghi sai một ô sẽ bị thấy ở ${seen} trên ${all} ô số liệu nhờ các quy tắc này.`,
} as const;
