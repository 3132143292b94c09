import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Drawing, address, areaAddress, isMarkName } from "../../core";

const WORKBOOK = "xl/workbook.xml";

/** What the library does not write: the selected cell, no green corners on numbering such as "1.2", hidden names. */
export function finish(file: Uint8Array, drawings: readonly Drawing[]): Uint8Array {
  const parts = unzipSync(file);
  drawings.forEach((drawing, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const part = parts[name];
    if (!part) throw new Error(`the library wrote no ${name}`);
    parts[name] = strToU8(withIgnoredErrors(withSelection(strFromU8(part), drawing, i === 0), drawing));
  });
  const workbook = parts[WORKBOOK];
  if (!workbook) throw new Error(`the library wrote no ${WORKBOOK}`);
  parts[WORKBOOK] = strToU8(withHiddenNames(strFromU8(workbook)));
  return zipSync(parts);
}

function withSelection(xml: string, { start, freezeRows, freezeColumns }: Drawing, isFirst: boolean): string {
  const cell = address(start.row, start.column);
  const pane = freezeRows === 0 ? "" : ` pane="bottom${freezeColumns === undefined ? "Left" : "Right"}"`;
  const selection = `<selection${pane} activeCell="${cell}" sqref="${cell}"/>`;
  return xml
    .replace(/<sheetView ([^>]*)\/>/, "<sheetView $1></sheetView>")
    .replace("<sheetView ", isFirst ? '<sheetView tabSelected="1" ' : "<sheetView ")
    .replace("</sheetView>", `${selection}</sheetView>`);
}

/** The names of marks are nobody's to choose from. */
function withHiddenNames(xml: string): string {
  return xml.replace(/<definedName name="([^"]*)"/g, (tag, name: string) =>
    isMarkName(name) ? tag.replace("<definedName", '<definedName hidden="1"') : tag,
  );
}

function withIgnoredErrors(xml: string, { page }: Drawing): string {
  const ignored = `<ignoredErrors><ignoredError sqref="${areaAddress(page.printArea)}" numberStoredAsText="1"/></ignoredErrors>`;
  return xml.replace("</worksheet>", `${ignored}</worksheet>`);
}
