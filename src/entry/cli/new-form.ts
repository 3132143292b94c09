import { type Filling, type PeriodId, type TemplateFile, draw, titleFilling } from "../../core";
import { writeDrawings } from "../../sheets/xlsx";
import { formWords } from "../../text/form";
import { templateNamed } from "./templates";

/** Stands for what the clerk will fill in by hand. */
const DOTS = "…………";

export interface NewForm {
  readonly template: string;
  readonly period?: PeriodId;
  readonly year?: number;
  readonly office?: string;
}

/** The blank self-checking form as an .xlsx file. */
export async function newForm(call: NewForm): Promise<Uint8Array> {
  const template = await templateNamed(call.template);
  return writeDrawings(draw(template, filling(template.file, call), formWords));
}

function filling({ periods }: TemplateFile, { period: id, year, office = DOTS }: NewForm): Filling {
  const period = periods.find((each) => each.id === id);
  if (period && year !== undefined) return titleFilling({ office, period, year });
  return { office, period: period?.name ?? DOTS, year: String(year ?? ""), from: DOTS, to: DOTS };
}
