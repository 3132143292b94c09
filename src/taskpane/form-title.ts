import type { CheckedForm } from "../session/contract";
import { formName } from "../text/form-name";
import { check } from "../text/pane";
import { isUnknownForm } from "../session/contract/values";

/** "Bộ Nội vụ 6459 · Phụ lục 2 · 6 tháng 2021". */
export function titleOf(form: CheckedForm): string {
  const { template, period, sheets } = form;
  if (isUnknownForm(form.template)) return sheets[0]?.name ?? template.file.name;
  const name = template.file.periods.find(({ id }) => id === period?.id)?.name;
  return check.title(formName(template), period && name !== undefined ? check.period(name, period.year) : null);
}
