import { draw, titleFilling } from "../../src/core";
import { allTemplates } from "../../src/entry/cli/templates";
import { formWords } from "../../src/text/form";

/** Lengths an Excel of any age takes, the "=" counted. */
const SHORT = 255;

/** How many marks each form has, and how long they are. What is sent to Excel is measured in emulated-excel. */
export async function bench(print: (line: string) => void): Promise<void> {
  for (const template of await allTemplates()) {
    const [period] = template.file.periods;
    if (period === undefined) continue;
    for (const unitType of template.file.unitTypes) {
      const drawings = draw(template, titleFilling({ office: "UBND", period, year: 2021 }), formWords, unitType);
      const lengths = drawings.flatMap(({ marks }) => marks.map(({ formula }) => formula.length + 1));
      const names = drawings.reduce((sum, drawing) => sum + (drawing.names?.length ?? 0), 0);
      const total = lengths.reduce((sum, length) => sum + length, 0);
      const long = lengths.filter((length) => length > SHORT).length;
      print(
        `${template.file.id}: ${lengths.length} marks, ${total} characters, the longest ${Math.max(...lengths)}; ` +
          `${long} longer than ${SHORT}; ${names} names`,
      );
    }
  }
}
