import { draw, titleFilling, type Drawing, type Template } from "../../core";
import type { InsertRequest } from "../../session/contract";
import { formWords } from "../../text/form";

/** The blank form of a request, its title lines filled in. */
export function drawForm(templates: readonly Template[], request: InsertRequest): readonly Drawing[] {
  const { office, year } = request;
  const template = templates.find(({ file }) => file.id === request.template);
  const period = template?.file.periods.find(({ id }) => id === request.period);
  if (!template || !period) throw new Error(`no template ${request.template} with the period ${request.period}`);
  return draw(template, titleFilling({ office, period, year }), formWords, request.unitType);
}
