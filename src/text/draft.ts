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
  known: "biểu mẫu đã biết",
  figures: "số liệu của các báo cáo đã điền",
};

/** What a rule of a form made from a sheet rests on. */
export function sourceOf(proposal: Proposal): string {
  return `Đề nghị theo ${basisOf(proposal)}`;
}

function basisOf({ why, from, held, broken }: Proposal): string {
  const basis = from === undefined ? whys[why] : `${whys[why]} (${from})`;
  const all = held + broken.length;
  return `${basis}; ${all === 0 ? "chưa thử trên báo cáo nào" : `đúng ở ${held}/${all} báo cáo`}`;
}

const LONGEST = 70;
const severities = { error: "LỖI", warning: "CẢNH BÁO" } as const;

/** A proposal in a line: how grave, what must hold, with the figures of a report, why, and in how many reports it does. */
export function proposalLine(proposal: Proposal, template: Template, example: Example | null): string {
  const { preset } = proposal;
  const grade = preset === null ? "" : `${severities[preset]} `;
  return `${grade}${ruleInWords(proposal, template, example)}: theo ${basisOf(proposal)}`;
}

const signs = { "=": "=", "<=": "≤", ">=": "≥", "<": "<", ">": ">", "<>": "≠" } as const;

function ruleInWords(proposal: Proposal, template: Template, example: Example | null): string {
  const { kind, options, message, cells } = proposal;
  const list = (name: string) => [options[name] ?? []].flat() as string[];
  const sides = (left: readonly string[], sign: string, right: readonly string[]) => {
    const words = [left, right].map((keys) => keys.map((key) => quoted(key, template)).join(" + "));
    const figures = [left, right].map((keys) => keys.map((key) => figureOf(key, example)).join(" + "));
    const shown = example === null || figures.join("").includes("?") ? "" : ` (${figures.join(` ${sign} `)})`;
    return `${words.join(` ${sign} `)}${shown}`;
  };
  switch (kind) {
    case "sum":
      return sides(list("total"), signs[(options["relation"] ?? "=") as keyof typeof signs], list("parts"));
    case "part":
      return sides(list("parts"), "≤", list("wholes"));
    case "ratio": {
      const over = ["part", "base"].map((name) =>
        list(name)
          .map((key) => quoted(key, template))
          .join(" + "),
      );
      return `${quoted(list("ratio")[0] ?? "", template)} = ${over.join(" : ")}`;
    }
    default:
      return message?.replace(/\.$/, "") ?? [...new Set(cells)].map((key) => quoted(key, template)).join(", ");
  }
}

function quoted(key: string, template: Template): string {
  return `“${short(labelOf(template, key), LONGEST)}”`;
}

function figureOf(key: string, example: Example | null): string {
  const reading = example?.read(key);
  return reading?.kind === "value" ? printNumber(reading.value) : "?";
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
    return `Trang "${sheet}": ${rows} dòng (${said.join(", ")})`;
  },
  form: (name: string, id: string) => `Biểu mẫu:  ${name} (mã ${id})`,
  examples: (names: readonly string[]) =>
    names.length === 0 ? "Báo cáo đã điền: không có" : `Báo cáo đã điền: ${names.join(", ")}`,
  taken: (count: number) => `Quy tắc đã nhận: ${count}`,
  left: (count: number) => `Chưa nhận vì trái với số liệu của báo cáo đã điền: ${count}`,
  line: (line: string) => `  ${line}`,
  seen: (seen: number, all: number) => `Ghi sai một ô sẽ bị thấy ở ${seen} trên ${all} ô số liệu nhờ các quy tắc này.`,
} as const;
