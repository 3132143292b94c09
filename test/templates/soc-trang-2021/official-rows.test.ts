import form from "../../../templates/soc-trang-2021/so.json";
import { shippedAs } from "../shipped";
import source from "../source/soctrang-so.json";

/** The report came to us as text, every cell in one line; the form has each code on a line of its own. */
const inOneLine = (text: string) => text.replaceAll("\n", " ");

const table = form.appendices[0]!.tables[0]!;

it("has the official wording, numbers and units, row by row", () => {
  expect(table.rows.map(({ stt, label, unit }) => ({ stt, label, unit: inOneLine(unit) }))).toEqual(
    source.rows.map(({ stt, label, unit }) => ({ stt, label, unit })),
  );
});

it("has the official order of headings and details", () => {
  const number = new Map(table.rows.map(({ id }, index) => [id, index + 1]));
  const parents = table.rows.map((row) => ("parent" in row && row.parent ? number.get(row.parent) : null));
  expect(parents).toEqual(source.rows.map(({ parent }) => parent));
});

it("has the official header and title, the year and the office left open", () => {
  expect(table.columns.map(({ role, path }) => ({ role, path }))).toEqual(source.columns);
  const [title, office] = form.appendices[0]!.title.map(({ text }) => text);
  expect([inOneLine(title!), office]).toEqual([source.caption[0]!.replace("2021", "{year}"), "TẠI {office}"]);
});

it("has 166 rows, NFC throughout, none without a text", () => {
  expect([table.rows.length, table.rows.filter(({ label }) => label === "")]).toEqual([166, []]);
  expect(JSON.stringify(form)).toBe(JSON.stringify(form).normalize("NFC"));
});

it("names no letter, and gives its title as the ground of the rules from units", () => {
  expect([Object.keys(form.regulation), form.regulation.title]).toEqual([
    ["issuer", "title"],
    expect.stringContaining("chưa rõ"),
  ]);
  const rule = shippedAs(form.id).plan.rules.find(({ data }) => data.id === "value/ke-hoach.nhiem-vu");
  expect(rule?.data.source).toBe(form.regulation.title);
});
