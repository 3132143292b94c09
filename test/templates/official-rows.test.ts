import bo from "../../templates/bnv-6459-2020/bo.json";
import tinh from "../../templates/bnv-6459-2020/tinh.json";
import pl1 from "./source/bnv6459-pl1.json";
import pl2 from "./source/bnv6459-pl2.json";

const forms = [
  { name: bo.id, appendix: bo.appendices[0]!, source: pl1, defects: bo.knownDefects },
  { name: tinh.id, appendix: tinh.appendices[0]!, source: pl2, defects: tinh.knownDefects },
];

describe.each(forms)("$name", ({ appendix, source, defects }) => {
  const { rows, columns } = appendix.tables[0]!;

  it("has the official wording, numbers and units, row by row", () => {
    expect(rows.map(({ stt, label, unit }) => ({ stt, label, unit }))).toEqual(
      source.rows.map(({ stt, label, unit }) => ({ stt, label, unit })),
    );
  });

  it("has the official order of headings and details", () => {
    const number = new Map(rows.map(({ id }, index) => [id, index + 1]));
    const parents = rows.map((row) => ("parent" in row && row.parent ? number.get(row.parent) : null));
    expect(parents).toEqual(source.rows.map(({ parent }) => parent));
  });

  it("has the official header, title lines and footnotes", () => {
    expect(columns.map(({ role, path }) => ({ role, path }))).toEqual(source.columns);
    expect(appendix.title.slice(0, source.caption.length).map(({ text }) => text)).toEqual(source.caption);
    const footnotes = "footnotes" in appendix ? appendix.footnotes : [];
    expect(footnotes.map(({ text }) => text)).toEqual(source.footnotes);
  });

  it("is NFC throughout", () => {
    const text = JSON.stringify([appendix, defects]);
    expect(text).toBe(text.normalize("NFC"));
  });

  it("names an existing row in every known defect", () => {
    const ids = new Set(rows.map(({ id }) => id));
    expect(defects.filter(({ at }) => !ids.has(at))).toEqual([]);
  });
});

describe("the same question has the same id in both forms", () => {
  const rows = (form: typeof bo | typeof tinh) => form.appendices[0]!.tables[0]!.rows;
  const label = new Map(rows(tinh).map((row) => [row.id, row.label]));
  const id = new Map(rows(tinh).map((row) => [row.label, row.id]));

  it("whose wording differs only by the office asked", () => {
    const reworded = rows(bo).filter((row) => label.has(row.id) && label.get(row.id) !== row.label);
    expect(reworded.map((row) => row.id)).toEqual([
      "nhiem-vu-cp-ttg",
      "tthc.hieu-luc",
      "co-cau.lien-nganh",
      "co-cau.su-nghiep",
      "van-ban-di",
    ]);
  });

  it("unless it is a figure in one and a heading in the other", () => {
    const apart = rows(bo).filter((row) => id.has(row.label) && !label.has(row.id));
    expect(apart.map((row) => row.id)).toEqual(["khao-sat.thuc-hien"]);
  });
});
