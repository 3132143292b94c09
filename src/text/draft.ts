import { type Example, type Proposal, type Template, type Why } from "../core";
import { printNumber } from "./numbers";

/** Words about a form made from a sheet. */
export const draftWords = {
  /** Who prescribes it, where no line names an office. */
  issuer: "Đơn vị lập biểu mẫu",
} as const;

const whys: Readonly<Record<Why, string>> = {
  inWhich: "các dòng “Trong đó”",
  numbering: "số thứ tự của các dòng",
  total: "tên gọi của dòng tổng",
  printed: "công thức in dưới tiêu đề cột",
  rate: "tên gọi của tỷ lệ",
  done: "tên gọi của hai dòng",
  known: "biểu mẫu đã biết",
  figures: "số liệu của các báo cáo đã điền",
};

/** What a rule of a form made from a sheet rests on. */
export function sourceOf({ why, from, held, broken }: Proposal): string {
  const basis = from === undefined ? whys[why] : `${whys[why]} (${from})`;
  return `Đề nghị theo ${basis}${tried(held, broken.length)}`;
}

function tried(held: number, broken: number): string {
  return held + broken === 0 ? "; chưa thử trên báo cáo nào" : `; đúng ở ${held}/${held + broken} báo cáo`;
}

const LONGEST = 70;
const severities = { error: "LỖI", warning: "CẢNH BÁO" } as const;

/** A proposal in a line: how grave, what must hold, with the figures of a report, why, and in how many reports it does. */
export function proposalLine(proposal: Proposal, template: Template, example: Example | null): string {
  const { preset, why, from, held, broken } = proposal;
  const basis = from === undefined ? whys[why] : `${whys[why]} (${from})`;
  const grade = preset === null ? "" : `${severities[preset]} `;
  return `${grade}${ruleInWords(proposal, template, example)}: theo ${basis}${tried(held, broken.length)}`;
}

const signs = { "=": "=", "<=": "≤", ">=": "≥", "<": "<", ">": ">", "<>": "≠" } as const;

function ruleInWords({ kind, options, message }: Proposal, template: Template, example: Example | null): string {
  const list = (name: string) => [options[name] ?? []].flat() as string[];
  const sides = (left: readonly string[], sign: string, right: readonly string[]) => {
    const words = [left, right].map((keys) => keys.map((key) => labelOf(key, template)).join(" + "));
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
          .map((key) => labelOf(key, template))
          .join(" + "),
      );
      return `${labelOf(list("ratio")[0] ?? "", template)} = ${over.join(" : ")}`;
    }
    default:
      return (
        message?.replace(/\.$/, "") ?? [...new Set(keysIn(options))].map((key) => labelOf(key, template)).join(", ")
      );
  }
}

function labelOf(key: string, template: Template): string {
  const row = template.cells.get(key)?.row;
  const label = row?.label ?? key;
  const cut = label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label;
  return `“${[row?.stt ?? "", cut].filter((part) => part !== "").join(" ")}”`;
}

function figureOf(key: string, example: Example | null): string {
  const reading = example?.read(key);
  return reading?.kind === "value" ? printNumber(reading.value) : "?";
}

/** Texts of the options that name cells. */
function keysIn(value: unknown, name = ""): string[] {
  if (typeof value === "string") return name === "cell" || name === "" ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => keysIn(one));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => keysIn(one, key));
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
