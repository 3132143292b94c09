import type { TemplateFile } from "../../../src/core";
import file from "../../../templates/ninh-thuan-2022/huyen.json";
import pl1 from "../source/ninhson-pl1.json";
import pl2 from "../source/ninhson-pl2.json";
import pl3 from "../source/ninhson-pl3.json";
import pl4 from "../source/ninhson-pl4.json";
import pl5 from "../source/ninhson-pl5.json";
import pl6 from "../source/ninhson-pl6.json";
import pl7 from "../source/ninhson-pl7.json";

/** The report came to us as text, every cell in one line; the form has each code on a line of its own. */
const inOneLine = (text: string) => text.replaceAll("\n", " ");

/** As written in the file, whatever fields which row has. */
const form = file as unknown as TemplateFile;
const sources = [pl1, pl2, pl3, pl4, pl5, pl6, pl7];

describe.each(form.appendices.map((appendix, index) => [appendix.sheetName, appendix, sources[index]!] as const))(
  "%s",
  (_, appendix, source) => {
    const { rows, columns } = appendix.tables[0]!;

    it("has the official wording, numbers and units, row by row", () => {
      expect(rows.map(({ stt, label, unit }) => ({ stt, label: inOneLine(label), unit: inOneLine(unit) }))).toEqual(
        source.rows.map(({ stt, label, unit }) => ({ stt, label, unit })),
      );
    });

    it("has the official order of headings and details", () => {
      const number = new Map(rows.map(({ id }, index) => [id, index + 1]));
      const parents = rows.map((row) => (row.parent ? number.get(row.parent) : null));
      expect(parents).toEqual(source.rows.map(({ parent }) => parent));
    });

    it("has the official header and the appendix's own name", () => {
      expect(columns.map(({ role, path }) => ({ role, path }))).toEqual(source.columns);
      expect(appendix.title.at(-1)?.text).toBe(source.caption.at(-1));
    });
  },
);

it("has seven appendices of 146 rows, NFC throughout", () => {
  const rows = form.appendices.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  expect([form.appendices.length, rows.length]).toEqual([7, 146]);
  expect(JSON.stringify(form)).toBe(JSON.stringify(form).normalize("NFC"));
});

it("leaves blank only what the printed rows say belongs to the province, its departments or Sở Nội vụ", () => {
  const rows = form.appendices.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const label = new Map(rows.map((row) => [row.id, row.label]));
  const foreign = rows.filter(({ appliesTo }) => appliesTo?.length === 0);
  const said = /cấp tỉnh|UBND tỉnh|sở, (ban, )?ngành|Sở Nội vụ/;
  expect(foreign).toHaveLength(17);
  expect(foreign.filter((row) => !said.test(`${row.label} ${label.get(row.parent ?? "")}`))).toEqual([]);
});
