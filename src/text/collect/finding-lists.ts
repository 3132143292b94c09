import type { FileReport, FindingKind, List, ListValue } from "../../core";
import type { Reporter } from "../../report/received";
import { short } from "../short";
import { capital } from "../capital";
import { fileName } from "../file-name";
import { type AboutCollected, aboutLines } from "./call-lists";
import { collectedList } from "./collected-list";
import { kindNames } from "./kind-names";

/** A sheet with more rows is read by nobody, and slow. */
const MOST_ROWS = 20_000;
const LONGEST = 500;
/** Cells named of a finding, and places of a rule; the others are counted. */
const MOST_CELLS = 6;
const MOST_PLACES = 12;

interface Told {
  readonly office: string;
  readonly file: string;
  readonly severity: string;
  /** Id of the rule; "" for what no rule says. */
  readonly rule: string;
  readonly kind: string;
  readonly where: string;
  readonly message: string;
}

/** All that was found, a row each, under its office. */
export function findingList(reporters: readonly Reporter[], about: AboutCollected): List {
  const all = toldOf(reporters);
  const rows = all.slice(0, MOST_ROWS);
  return collectedList({
    name: "Mọi phát hiện",
    title: "MỌI PHÁT HIỆN",
    lines: [
      ...aboutLines(about),
      `${all.length} phát hiện${all.length > rows.length ? `, dưới đây là ${rows.length} phát hiện đầu` : ""}.`,
    ],
    columns: [
      { heading: "STT", width: 6, align: "center" },
      { heading: "Đơn vị", width: 24, align: "left" },
      { heading: "Mức độ", width: 11, align: "left" },
      { heading: "Loại", width: 18, align: "left" },
      { heading: "Ô", width: 18, align: "left" },
      { heading: "Phát hiện", width: 62, align: "left" },
      { heading: "Tệp", width: 20, align: "left" },
    ],
    rows: rows.map(({ office, severity, kind, where, message, file }, at): ListValue[] => [
      at + 1,
      office,
      severity,
      kind,
      where,
      short(message, LONGEST),
      file,
    ]),
  });
}

/** Which rules were broken where, the most frequent first: what many offices get wrong may be the form's own fault. */
export function ruleList(reporters: readonly Reporter[], about: AboutCollected): List {
  const byRule = new Map<string, Told[]>();
  for (const told of toldOf(reporters)) {
    if (told.rule !== "") byRule.set(told.rule, [...(byRule.get(told.rule) ?? []), told]);
  }
  const rules = [...byRule].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return collectedList({
    name: "Quy tắc",
    title: "QUY TẮC NÀO, Ở ĐÂU",
    lines: [...aboutLines(about), "Quy tắc mà nhiều đơn vị cùng mắc: nên xem lại cả hướng dẫn và biểu mẫu."],
    columns: [
      { heading: "STT", width: 5, align: "center" },
      { heading: "Loại", width: 20, align: "left" },
      { heading: "Mức độ", width: 11, align: "left" },
      { heading: "Số báo cáo", width: 9, align: "center" },
      { heading: "Số phát hiện", width: 9, align: "center" },
      { heading: "Ví dụ", width: 50, align: "left" },
      { heading: "Ở đâu", width: 40, align: "left" },
      { heading: "Mã quy tắc", width: 24, align: "left" },
    ],
    rows: rows(rules),
  });
}

function rows(rules: readonly (readonly [string, readonly Told[]])[]): readonly ListValue[][] {
  return rules.map(([rule, told], at) => {
    const places = told.map(({ office, file, where }) => `${office === "" ? file : office}: ${where}`);
    return [
      at + 1,
      told[0]?.kind ?? "",
      told[0]?.severity ?? "",
      new Set(told.map(({ office, file }) => `${office} ${file}`)).size,
      told.length,
      short(told[0]?.message ?? "", LONGEST),
      limited(places, MOST_PLACES, "\n"),
      rule,
    ];
  });
}

function toldOf(reporters: readonly Reporter[]): readonly Told[] {
  return reporters.flatMap(({ name, taken }) =>
    taken.flatMap(({ received: { report, fault } }) => {
      if (fault !== null) return [];
      const of = { office: name, file: fileName(report.file) };
      return [...report.findings.map((one) => ({ ...of, ...findingOf(one) })), ...openOf(report, of)];
    }),
  );
}

function findingOf({ rule, kind, severity, explained, cells, message }: FileReport["findings"][number]) {
  const places = cells.map(({ sheet, address }) => `${sheet}!${address}`);
  return {
    rule,
    kind: kindNames[kind as FindingKind],
    severity: severity === "error" ? "Lỗi" : explained ? "Đã giải trình" : "Cảnh báo",
    where: limited(places, MOST_CELLS, "; "),
    message,
  };
}

/** What is missing is found by no rule. */
function openOf({ reasons }: FileReport, of: Pick<Told, "office" | "file">): readonly Told[] {
  return reasons
    .filter(({ code }) => code !== "errors" && code !== "warnings")
    .map(({ text }) => ({
      ...of,
      severity: "Chưa đủ",
      rule: "",
      kind: "Chưa ghi, chưa xét được",
      where: "",
      message: capital(text),
    }));
}

function limited(texts: readonly string[], most: number, between: string): string {
  const more = texts.length > most ? [`và ${texts.length - most} nữa`] : [];
  return [...texts.slice(0, most), ...more].join(between);
}
