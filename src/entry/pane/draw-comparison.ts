import { drawList, plain, type Decimal, type Drawing } from "../../core";
import type { PreviousBeside } from "../../session/contract/beside";
import type { CheckedForm } from "../../session/contract";
import { figureName, specOf } from "../../report/figure-name";
import { formName } from "../../text/form-name";
import { check } from "../../text/pane";
import { comparisonSheet as words } from "../../text/previous-view";

/** A sheet with the figures of a form and of the earlier reports beside it; the difference is against the last of them. */
export function drawComparison({ template, period, office }: CheckedForm, { reports, rows }: PreviousBeside): Drawing {
  const compared = reports.filter(({ state }) => state === "compared");
  const name = template.file.periods.find(({ id }) => id === period?.id)?.name;
  const now = period && name !== undefined ? check.period(name, period.year) : words.now;
  const last = compared.length - 1;
  const figure = (heading: string) => ({ heading, width: 12, align: "right" as const });
  return drawList({
    name: words.name,
    orientation: compared.length > 1 ? "landscape" : "portrait",
    title: words.title,
    lines: [formName(template), ...(office === null ? [] : [office]), words.large],
    columns: [
      { heading: words.stt, width: 7, align: "center" },
      { heading: words.indicator, width: 42, align: "left" },
      { heading: words.unit, width: 11, align: "center" },
      ...compared.map((report) => figure(report.period ?? "")),
      figure(now),
      figure(words.difference(compared[last]?.period ?? "")),
    ],
    rows: rows.map(({ key, now: value, before }) => {
      const spec = specOf(template, key);
      const label = spec ? figureName(spec) : key;
      const earlier = before.map((one) => number(one.value));
      return [
        spec?.row.stt ?? "",
        label,
        spec?.row.unit ?? "",
        ...earlier,
        number(value),
        number(before[last]?.difference ?? null),
      ];
    }),
    strong: new Set(rows.flatMap(({ before }, at) => (before[last]?.isLarge === true ? [at] : []))),
    frozen: null,
  });
}

function number(figure: Decimal | null): number | null {
  return figure === null ? null : Number(plain(figure));
}
