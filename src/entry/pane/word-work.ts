import type { CheckedForm } from "../../report/checked-form";
import type { WordFile } from "../../session/contract/paper";
import type { PaperSource } from "../../session/paper-source";
import { periodNames } from "../../text/pane";
import { drawFilled, wordFile } from "../word-form";

export function wordFileOf({ form }: PaperSource): WordFile {
  return { name: `${nameOf(form)}.docx`, bytes: new Uint8Array(wordFile(drawFilled(form))) };
}

/** "Phụ lục 2, 6 tháng 2021". */
function nameOf({ sheets, period }: CheckedForm): string {
  const names = [...new Set(sheets.map(({ name }) => name))];
  const shown = names.length > 2 ? [names[0], names.at(-1)].join(" – ") : names.join(", ");
  const whole = period === null ? shown : `${shown}, ${periodNames[period.id]} ${period.year}`;
  return whole.replace(/[<>|"]/g, " ");
}
