import { capital } from "../capital";
import type { Apart, Chosen, Merged, OfficeReport, UnjudgedCode } from "../../core";
import { figureName } from "../../report/figure-name";
import { periodNames } from "../pane";
import { short } from "../short";

/** How an office, or a file, stands in a consolidated report; in words. */

export type StandingCode =
  | "missing"
  | "unread"
  | Exclude<Apart, "copy">
  | "unjudged"
  | "doubts"
  | "errors"
  | "rows"
  | "unlisted"
  | "unnamed"
  | "counted"
  | "copy";

export interface Standing {
  readonly code: StandingCode;
  /** "" where it is not known. */
  readonly office: string;
  readonly file: string;
  /** In a few words. */
  readonly state: string;
  readonly detail: string;
  /** Somebody has to look at it. */
  readonly isProblem: boolean;
  readonly isCounted: boolean;
}

/** A file of which nothing could be read, and why in words. */
export interface Unread {
  readonly file: string;
  readonly because: string;
}

const states: Readonly<Record<StandingCode, string>> = {
  missing: "Chưa có báo cáo",
  unread: "Không đọc được tệp",
  twice: "Nhiều báo cáo khác nhau, chưa cộng",
  noPeriod: "Không rõ kỳ báo cáo, chưa cộng",
  period: "Báo cáo kỳ khác, chưa cộng",
  template: "Biểu mẫu khác, chưa cộng",
  unjudged: "Đã cộng, trừ phần không đọc được",
  doubts: "Đã cộng, trừ số không đọc được",
  errors: "Đã cộng, còn lỗi",
  rows: "Đã cộng, thiếu dòng",
  unlisted: "Đã cộng, ngoài danh sách",
  unnamed: "Đã cộng, chưa rõ tên đơn vị",
  counted: "Đã cộng",
  copy: "Trùng tệp khác, không cộng lần nữa",
};

/** What of a file was not read into the report. */
const unjudgedTexts: Readonly<Record<UnjudgedCode, string>> = {
  unread: "tệp có số nằm ngoài các ô của biểu mẫu",
  cut: "tệp chỉ đọc được một phần",
  unsplit: "tệp có trang mà cả dòng nằm trong một ô",
  column: "chưa rõ cột nào là số liệu kỳ này",
};

const order = Object.keys(states) as readonly StandingCode[];
const MOST_DOUBTS = 5;
const LONGEST_LABEL = 80;
const LONGEST_DOUBT = 40;

interface Told {
  readonly chosen: Chosen;
  readonly merged: Pick<Merged, "offices" | "cells">;
  readonly unread: readonly Unread[];
  readonly nameOf: (template: string) => string;
}

/** What is wrong first. */
export function standings({ chosen, merged, unread, nameOf }: Told): readonly Standing[] {
  const all = [
    ...chosen.missing.map((office) =>
      standing("missing", { office, file: "" }, "Không có báo cáo của đơn vị trong các tệp đã đọc."),
    ),
    ...unread.map(({ file, because }) => unreadStanding(file, because, chosen.unread.get(file))),
    ...chosen.apart.map(({ report, why }) => standing(why, named(report), reasonApart(why, report, nameOf))),
    ...merged.offices.map((report) => {
      const reasons = reasonsOf(report, doubtsOf(merged, report), unlistedText(chosen, report));
      const details = reasons.map(([, detail]) => detail).join(" ");
      return standing(reasons[0]?.[0] ?? "counted", named(report), details);
    }),
  ];
  return all.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/** "Đã cộng 3 đơn vị; 1 đơn vị chưa có báo cáo; …" */
export function standingsInShort(all: readonly Standing[]): string {
  const count = (...codes: readonly StandingCode[]) => all.filter(({ code }) => codes.includes(code)).length;
  const parts = [
    [count("missing"), "đơn vị chưa có báo cáo"],
    [count("unread"), "tệp không đọc được"],
    [count("twice", "noPeriod", "period", "template"), "báo cáo chưa cộng"],
    [count("unjudged"), "đơn vị có phần không đọc được"],
    [count("doubts"), "đơn vị có số không đọc được"],
    [count("errors"), "đơn vị còn lỗi"],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return [`Đã cộng báo cáo của ${all.filter(({ isCounted }) => isCounted).length} đơn vị`, ...said].join("; ");
}

function standing(code: StandingCode, who: Pick<Standing, "office" | "file">, detail: string): Standing {
  const isCounted = ["unjudged", "doubts", "errors", "rows", "unlisted", "unnamed", "counted"].includes(code);
  return { code, ...who, state: states[code], detail, isCounted, isProblem: code !== "counted" && code !== "copy" };
}

/** Of an office that has sent a file it is not said that it has sent none. */
function unreadStanding(file: string, because: string, office: string | undefined): Standing {
  const unread = standing("unread", { office: office ?? "", file }, capital(because));
  return office === undefined ? unread : { ...unread, state: "Có tệp nhưng không đọc được" };
}

function named({ office, file }: OfficeReport): Pick<Standing, "office" | "file"> {
  return { office: office ?? "", file };
}

export const noPeriodInTitle = "Dòng tiêu đề không ghi kỳ báo cáo và năm.";

function reasonApart(why: Apart, { template, period }: OfficeReport, nameOf: Told["nameOf"]): string {
  switch (why) {
    case "template":
      return `Tệp theo biểu mẫu “${nameOf(template)}”.`;
    case "period":
      return period ? `Tiêu đề ghi kỳ ${periodNames[period.id]} ${period.year}.` : "";
    case "noPeriod":
      return noPeriodInTitle;
    case "twice":
      return "Đơn vị có hơn một báo cáo cùng kỳ, số liệu khác nhau. Giữ lại báo cáo đúng rồi tổng hợp lại.";
    case "copy":
      return "Số liệu giống hệt một tệp khác của đơn vị.";
  }
}

/** The gravest first. */
function reasonsOf(
  { office, errors, warnings, missingRows, unjudged }: OfficeReport,
  doubts: readonly string[],
  unlisted: string,
): readonly (readonly [StandingCode, string])[] {
  const shown = doubts.slice(0, MOST_DOUBTS).join("; ");
  const more = doubts.length > MOST_DOUBTS ? `; và ${doubts.length - MOST_DOUBTS} số khác` : "";
  const reasons: readonly (readonly [boolean, StandingCode, string])[] = [
    [unjudged.length > 0, "unjudged", `${capital(unjudged.map((code) => unjudgedTexts[code]).join("; "))}.`],
    [doubts.length > 0, "doubts", `${doubts.length} số không đọc được, không cộng: ${shown}${more}.`],
    [errors > 0, "errors", `Khi kiểm tra có ${errors} lỗi, ${warnings} cảnh báo.`],
    [missingRows > 0, "rows", `Tệp thiếu ${missingRows} dòng của biểu mẫu, coi như chưa ghi.`],
    [unlisted !== "", "unlisted", unlisted],
    [office === null, "unnamed", "Dòng tiêu đề không ghi tên đơn vị."],
  ];
  return reasons.filter(([holds]) => holds).map(([, code, detail]) => [code, detail] as const);
}

/** "" for an office on the list. */
function unlistedText({ unlisted, perhaps }: Told["chosen"], report: OfficeReport): string {
  if (!unlisted.has(report)) return "";
  const asked = perhaps.get(report);
  return `Tên đơn vị không có trong danh sách đơn vị phải báo cáo.${asked ? ` ${askedOffice(asked)}` : ""}`;
}

/** "Có phải là Sở Tài chính?" */
export function askedOffice(names: readonly string[], begins = "Có phải là"): string {
  return `${begins} ${names.join(" hay ")}?`;
}

function doubtsOf({ cells }: Told["merged"], { said }: OfficeReport): readonly string[] {
  return cells.flatMap(({ spec, source }) => {
    const one = source === null ? undefined : said.get(source);
    if (one?.kind !== "doubt") return [];
    return [`${spec.row.stt} ${short(figureName(spec), LONGEST_LABEL)}: “${short(one.shown, LONGEST_DOUBT)}”`.trim()];
  });
}
