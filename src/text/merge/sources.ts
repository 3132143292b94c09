import type { CellSpec, List, ListValue, Merged, MergedCell, OfficeReport, Open, Row } from "../../core";
import { plainNumber } from "../numbers";
import { figureName } from "../../report/figure-name";
import { fileName } from "../file-name";
import { short } from "../short";
import { type About, aboutLines } from "./standings-list";

export const SOURCES_SHEET = "Nguồn số liệu";

const OUTSIDE = "×";
const ABSENT = "–";
const LEGEND =
  "Cột của đơn vị: số đúng như đơn vị ghi. Ô trống: chưa ghi (khác với 0); " +
  `${ABSENT}: đơn vị ghi chú là không có số liệu; ${OUTSIDE}: không thuộc phạm vi; “…”: không đọc được, không cộng.`;
const MOST_NAMED = 3;
/** The whole of a longer text is in the file of the office. */
const LONGEST = 200;
/** So many fit on A4 across, printed at three quarters of their size: letters of 9 points. */
const OFFICES_A_SHEET = 8;

/** The sheets that say where each figure is from: a row for every indicator, a column for every office, as many as fit on paper. */
export function sourcesLists(merged: Merged, about: About): readonly List[] {
  const { offices } = merged;
  const sheets = Math.max(1, Math.ceil(offices.length / OFFICES_A_SHEET));
  return Array.from({ length: sheets }, (_, at) => {
    const first = at * OFFICES_A_SHEET;
    const own = offices.slice(first, first + OFFICES_A_SHEET);
    const which = sheets === 1 ? [] : [`Đơn vị ${first + 1}–${first + own.length} trong ${offices.length} đơn vị.`];
    const list = sourcesList(merged, own, [...aboutLines(about), ...which, LEGEND]);
    return at === 0 ? list : { ...list, name: `${SOURCES_SHEET} (${at + 1})` };
  });
}

function sourcesList(merged: Merged, offices: readonly OfficeReport[], above: readonly string[]): List {
  const lines = linesOf(merged);
  return {
    name: SOURCES_SHEET,
    orientation: "landscape",
    title: "NGUỒN SỐ LIỆU",
    lines: above,
    columns: [
      { heading: "STT", width: 7, align: "center" },
      { heading: "Chỉ tiêu", width: 34, align: "left" },
      { heading: "Đơn vị tính", width: 10, align: "center" },
      { heading: "Tổng hợp", width: 11, align: "center" },
      { heading: "Đã ghi, còn thiếu", width: 17, align: "left" },
      ...offices.map(({ office, file }) => ({
        heading: office === null ? file : `${office}\n(${fileName(file)})`,
        width: 12,
        align: "center" as const,
      })),
    ],
    rows: lines.map((line) => ("cell" in line ? cellLine(line.cell, offices) : [line.stt, line.heading])),
    strong: new Set(lines.flatMap((line, at) => ("cell" in line ? [] : [at]))),
    frozen: 4,
  };
}

type Line = { readonly cell: MergedCell } | { readonly stt: string; readonly heading: string };

/** The rows of the form in its order, headings among them; those the offices have added stand on the form with their office. */
function linesOf({ plan, cells }: Merged): readonly Line[] {
  const byRow = new Map<Row, MergedCell[]>();
  for (const cell of cells) byRow.set(cell.spec.row, [...(byRow.get(cell.spec.row) ?? []), cell]);
  const { appendices } = plan.template.file;
  return appendices.flatMap(({ sheetName, tables }): Line[] => [
    ...(appendices.length > 1 ? [{ stt: "", heading: sheetName }] : []),
    ...tables.flatMap(({ rows }) =>
      rows.flatMap((row): Line[] => {
        if (row.repeat !== undefined) return [];
        const own = byRow.get(row);
        return own ? own.map((cell) => ({ cell })) : [{ stt: row.stt, heading: row.label }];
      }),
    ),
  ]);
}

function cellLine(cell: MergedCell, offices: readonly OfficeReport[]): readonly ListValue[] {
  const { spec, total } = cell;
  const fixed = [spec.row.stt, figureName(spec), unitOf(spec), total === null ? null : plainNumber(total), state(cell)];
  return [...fixed, ...offices.map((office) => saidBy(office, cell))];
}

function unitOf({ row, column }: CellSpec): string {
  return row.unit === "" ? (column.unit ?? "") : row.unit;
}

function saidBy({ said, absent }: OfficeReport, { source, blank, filled, doubts }: MergedCell): ListValue {
  const one = source === null ? undefined : said.get(source);
  if (source !== null && absent.has(source)) return ABSENT;
  if (one === undefined) return source === null || blank + filled + doubts === 0 ? OUTSIDE : null;
  switch (one.kind) {
    case "value":
      return Number(one.value);
    case "doubt":
      return `“${short(one.shown, LONGEST)}”`;
    case "text":
      return short(one.text, LONGEST);
  }
}

function state({ spec, total, source, filled, blank, absent, doubts, open }: MergedCell): string {
  if (source === null) return open === null ? "" : openText(open);
  if (spec.measure.type === "percent" && total !== null) return "Tính lại từ tổng.";
  const asked = filled + blank + doubts;
  return [
    asked === 0 ? "" : `${filled}/${asked} đơn vị đã ghi.`,
    absent === 0 ? "" : `${absent} đơn vị không có số liệu.`,
    doubts === 0 ? "" : `${doubts} đơn vị ghi không đọc được, không cộng.`,
    open === null || filled + doubts === 0 ? "" : openText(open),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function openText(open: Open): string {
  switch (open.why) {
    case "notAsked":
      return "Biểu mẫu của đơn vị không hỏi.";
    case "listed":
      return "Không cộng; xem từng đơn vị.";
    case "noBase":
      return "Tỷ lệ không cộng, không lấy trung bình; biểu mẫu không có số để tính lại.";
    case "baseBlank":
      return `Tỷ lệ chưa tính lại được: ${names(open.offices)} chưa ghi đủ số để tính.`;
    case "baseDoubt":
      return `Tỷ lệ chưa tính lại được: số để tính của ${names(open.offices)} không đọc được.`;
    case "halfAbsent":
      return `Tỷ lệ chưa tính lại được: ${names(open.offices)} ghi không có số liệu ở một trong hai số để tính.`;
    case "baseZero":
      return "Tỷ lệ để trống vì tổng để tính bằng 0.";
  }
}

function names(offices: readonly OfficeReport[]): string {
  const shown = offices.slice(0, MOST_NAMED).map(({ office, file }) => office ?? fileName(file));
  const more = offices.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` và ${more} đơn vị khác` : "");
}
