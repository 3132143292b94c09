import type { OpenForm } from "../session/contract";
import { isUnknown } from "../session/unknown";
import { check } from "../text/pane";

/** "Bộ Nội vụ 6459 · Phụ lục 2 · 6 tháng 2021". */
export function titleOf(form: OpenForm): string {
  const { template, period, sheets } = form;
  if (isUnknown(form)) return sheets[0]?.name ?? template.file.name;
  const name = template.file.periods.find(({ id }) => id === period?.id)?.name;
  return check.title(template.file.name, period && name !== undefined ? check.period(name, period.year) : null);
}
