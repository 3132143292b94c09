import type { Appendix, Table } from "../../src/core";
import { shippedAs } from "./shipped";
import anLao1 from "./source/binh-dinh-56-pl1.json";
import anLao2 from "./source/binh-dinh-56-pl2.json";
import quangNgai from "./source/quang-ngai-135.json";

/** The forms of which we have a copy an office filled: its rows and headers are the form's, its name and dates are not. */

const so = shippedAs("quang-ngai-2021/so").plan.template.file;
const huyen = shippedAs("binh-dinh-2020/huyen").plan.template.file;
const [phuLuc1, phuLuc2] = huyen.appendices as [Appendix, Appendix];

interface SourceTable {
  readonly section?: readonly string[];
  readonly columns: readonly { readonly role: string; readonly path: readonly string[] }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly parent: number | null }[];
}

const table = (appendix: Appendix | undefined, at: number) => appendix?.tables[at] as Table;
const lists: [string, Table, SourceTable][] = [
  ["Quảng Ngãi", table(so.appendices[0], 0), quangNgai],
  ["Bình Định, Phụ lục 1", table(phuLuc1, 0), anLao1],
  ...[0, 2, 3, 4, 5, 6, 7, 8].map((at): [string, Table, SourceTable] => [
    `Bình Định, Phụ lục 2, ${anLao2[at]?.section.at(-1)}`,
    table(phuLuc2, at),
    anLao2[at] as SourceTable,
  ]),
];

describe.each(lists)("%s", (_, { rows, columns }, source) => {
  const printed = { stt: "stt", label: "label", unit: "unit", supplier: "supplier" } as const;

  it("has the wording, numbers, units and suppliers of the source, row by row", () => {
    const lines = rows.map((row) =>
      columns.map(({ role }) => (role in printed ? (row[role as keyof typeof printed] ?? "") : "")),
    );
    expect(lines).toEqual(source.rows.map(({ cells }) => cells));
  });

  it("has the headings and details of the source", () => {
    const number = new Map(rows.map(({ id }, index) => [id, index + 1]));
    const parents = rows.map(({ parent }) => (parent === undefined ? null : number.get(parent)));
    expect(parents).toEqual(source.rows.map(({ parent }) => parent));
  });

  it("has the header of the source", () => {
    expect(columns.map(({ role, path }) => ({ role, path }))).toEqual(source.columns);
  });
});

describe("Bình Định, Phụ lục 2", () => {
  it("has the sections of the source, each printed once", () => {
    const sections = anLao2.flatMap(({ section }) => section);
    expect(phuLuc2.tables.flatMap(({ section }) => section)).toEqual([...new Set(sections)]);
  });

  it("has as many rows for the fields of 1b as the source, and its total", () => {
    const { rows, columns } = table(phuLuc2, 1);
    expect(columns.map(({ role, path }) => ({ role, path }))).toEqual(anLao2[1]?.columns);
    expect(rows.map(({ label, repeat }) => [label, repeat?.rows])).toEqual([
      ["", 15],
      ["TỔNG CỘNG:", undefined],
    ]);
    expect(anLao2[1]?.rows.map(({ cells }) => cells[0]).slice(15)).toEqual(["TỔNG CỘNG:"]);
  });
});

describe("a form based on the province's", () => {
  it.each([
    ["Quảng Ngãi", so],
    ["Bình Định", huyen],
  ])("%s: names no office and no date of the copy", (_, { appendices }) => {
    const said = appendices.flatMap(({ title }) => title.map(({ text }) => text)).join("\n");
    expect(said).not.toMatch(/AN LÃO|An Lão|DÂN TỘC|Dân tộc|348|2021/);
    expect(said).toMatch(/\{office\}.*\{period\}.*\{from\}.*\{to\}/su);
  });

  it.each([
    ["Quảng Ngãi", so],
    ["Bình Định", huyen],
  ])("%s: says of no row what is true of the province's print only", (_, { knownDefects }) => {
    const ids = knownDefects?.map(({ at }) => at) ?? [];
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toContain("van-ban-di.dien-tu");
    expect(ids).not.toContain("kiem-tra.van-de");
  });
});
