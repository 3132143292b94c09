import catalogue from "../../../templates/catalogue.json";
import type { Excel } from "../index";

/** Which sample is opened next, kept over the page's own reload. */
const ASKED = "sample";

interface Asked {
  readonly id: string;
  readonly slips: boolean;
}

/** Fills a list with the samples; gives what is to be opened in place of the workbook, null for an empty file. */
export function offerSamples(select: HTMLSelectElement, open: () => void): void {
  select.add(new Option("Chọn tệp…", ""));
  select.add(new Option("Tệp trống", "null"));
  for (const slips of [false, true]) {
    const group = document.createElement("optgroup");
    group.label = slips ? "Có lỗi thường gặp" : "Đã điền đúng";
    for (const { id, name } of catalogue) {
      group.append(new Option(`${name}${slips ? ", có lỗi" : ""}`, JSON.stringify({ id, slips })));
    }
    select.append(group);
  }
  select.addEventListener("change", () => {
    sessionStorage.setItem(ASKED, select.value);
    open();
  });
}

/** Lays out the sample that was asked for in a workbook just opened; says whether one was. */
export async function openAsked({ model }: Excel): Promise<boolean> {
  const asked = JSON.parse(sessionStorage.getItem(ASKED) ?? "null") as Asked | null;
  sessionStorage.removeItem(ASKED);
  if (asked === null) return false;
  const [{ builtInTemplate }, { drawSample }, { layOut }, kept] = await Promise.all([
    import("../../../src/entry/built-in"),
    import("../samples/sample"),
    import("../samples/lay-out"),
    import(`../../templates/samples/${asked.id}.json`) as Promise<{ readonly default: unknown }>,
  ]);
  const template = await builtInTemplate(asked.id);
  const empty = model.activeId;
  const sheets = drawSample(template, kept.default as Parameters<typeof drawSample>[1], asked.slips).map((drawing) => {
    const sheet = model.addSheet(drawing.name);
    layOut(sheet, drawing);
    return sheet;
  });
  model.sheets = model.sheets.filter(({ id }) => id !== empty);
  model.activeId = sheets[0]?.id ?? empty;
  model.calculate();
  return true;
}
