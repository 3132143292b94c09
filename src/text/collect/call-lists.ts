import type { List, ListValue } from "../../core";
import type { Reporter, Taken } from "../../report/received";
import { printedPeriod } from "../cli";
import { printDay, printTime } from "../dates";
import { fileName } from "../file-name";
import { collectedList } from "./collected-list";
import { callStanding, insteadLines, missingStanding, type CallStanding } from "./standing";

/** What stands above the lists of a morning. */
export interface AboutCollected {
  /** "Quý III 2024"; null where it is not known. */
  readonly period: string | null;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Name of a form by its id. */
  readonly nameOf: (template: string) => string;
}

export const CALL_SHEET = "Cần gọi ngay";

interface Entry {
  readonly reporter: Reporter;
  readonly taken: Taken | null;
  readonly standing: CallStanding | null;
}

/** Every office and file once: those to be called, and those that are done. */
function entriesOf(reporters: readonly Reporter[]): readonly Entry[] {
  return reporters.flatMap((reporter): Entry[] =>
    reporter.taken.length === 0
      ? [{ reporter, taken: null, standing: missingStanding }]
      : reporter.taken.map((taken) => ({ reporter, taken, standing: callStanding(taken) })),
  );
}

/** Whom to call, with what; nothing came first, then in the order of the list. */
export function callList(reporters: readonly Reporter[], about: AboutCollected): List {
  const open = entriesOf(reporters).filter(({ standing }) => standing !== null);
  const ordered = [...open.filter(({ taken }) => taken === null), ...open.filter(({ taken }) => taken !== null)];
  return collectedList({
    name: CALL_SHEET,
    title: "CẦN GỌI NGAY",
    lines: [...aboutLines(about), countLine(reporters)],
    columns: [
      { heading: "STT", width: 5, align: "center" },
      { heading: "Đơn vị", width: 24, align: "left" },
      { heading: "Điện thoại, thư điện tử", width: 20, align: "left" },
      { heading: "Tình hình", width: 16, align: "left" },
      { heading: "Cần nói", width: 62, align: "left" },
      { heading: "Tệp", width: 22, align: "left" },
    ],
    rows: ordered.map(({ reporter, taken, standing }, at): ListValue[] => [
      at + 1,
      reporter.name,
      [reporter.office?.phone ?? "", reporter.office?.mail ?? ""].filter((way) => way !== "").join("\n"),
      standing?.state ?? "",
      [...(standing?.lines ?? []), ...(taken ? insteadLines(taken) : [])].join("\n"),
      taken ? fileName(taken.received.file) : "",
    ]),
  });
}

/** Reports that may be counted as they are. */
export function doneList(reporters: readonly Reporter[], about: AboutCollected): List {
  const done = entriesOf(reporters).filter(({ standing }) => standing === null);
  return collectedList({
    name: "Đã đủ",
    title: "ĐÃ ĐỦ",
    lines: [...aboutLines(about), countLine(reporters)],
    columns: [
      { heading: "STT", width: 5, align: "center" },
      { heading: "Đơn vị", width: 32, align: "left" },
      { heading: "Kỳ báo cáo", width: 14, align: "left" },
      { heading: "Biểu mẫu", width: 40, align: "left" },
      { heading: "Ghi chú", width: 32, align: "left" },
      { heading: "Tệp", width: 26, align: "left" },
    ],
    rows: done.flatMap(({ reporter, taken }, at): ListValue[][] => {
      if (taken === null) return [];
      const { template, period, year } = taken.received.report;
      return [
        [
          at + 1,
          reporter.name,
          period === null || year === null ? "" : printedPeriod(period, year),
          template === null ? "" : about.nameOf(template),
          insteadLines(taken).join("\n"),
          fileName(taken.received.file),
        ],
      ];
    }),
  });
}

export function aboutLines({ period, madeAt }: AboutCollected): readonly string[] {
  return [
    period === null ? "Kỳ báo cáo: các tệp ghi nhiều kỳ." : `Kỳ báo cáo: ${period}`,
    `Lập lúc ${printTime(madeAt)} ngày ${printDay(madeAt)}.`,
  ];
}

function countLine(reporters: readonly Reporter[]): string {
  const entries = entriesOf(reporters);
  const missing = entries.filter(({ taken }) => taken === null).length;
  const done = entries.filter(({ standing }) => standing === null).length;
  const listed = reporters.filter(({ office }) => office !== null).length;
  const open = entries.length - missing - done;
  const came = `${open} báo cáo cần trao đổi lại; ${done} báo cáo đã đủ.`;
  return listed === 0 ? came : `${listed} đơn vị phải báo cáo: ${missing} chưa có báo cáo; ${came}`;
}
