import fc from "fast-check";
import { aboutIn, aboutKept, isKeptName, keptAbout, recognise, type KeptAbout } from "../../../src/core";
import { loadTemplate } from "../../../src/core/template/load";
import { smallRow, smallTemplate } from "../../support/small-template";
import { blankForm, snapshot } from "../../support/snapshot";
import "../../support/seed";

const NAME = keptAbout({}).name;
const read = (text: string) => aboutKept(new Map([[NAME, text]]));
const back = (about: KeptAbout) => read(keptAbout(about).text);
const head = "1|so|nam|2024|";

const names = fc.string({ unit: fc.constantFrom(..."UBND xã Đắk Pơ, |\"'=;–"), maxLength: 60 });
const abouts: fc.Arbitrary<KeptAbout> = fc.record(
  {
    unitType: fc.constantFrom("bo", "tinh", "so", "huyen", "xa"),
    period: fc.constantFrom("quy-1", "6-thang", "quy-3", "nam"),
    year: fc.integer({ min: 2000, max: 2099 }),
    office: names.map((name) => name.normalize("NFC").replace(/\s+/g, " ").trim()).filter((name) => name !== ""),
  },
  { requiredKeys: [] },
);

it("is read as it was kept; nothing said is nothing kept", () => {
  fc.assert(
    fc.property(abouts, (about) => {
      expect(back(about)).toEqual(Object.keys(about).length === 0 ? null : about);
    }),
  );
});

it("fits into a formula, whatever the office is called, and never keeps a part of a name", () => {
  const any = fc.string({ unit: "binary", maxLength: 400 });
  const quotes = fc.string({ unit: fc.constantFrom('"', "Đ"), minLength: 60, maxLength: 240 });
  fc.assert(
    fc.property(abouts, fc.oneof(any, quotes), (about, office) => {
      const { text } = keptAbout({ ...about, office });
      expect(text.replaceAll('"', '""').length).toBeLessThanOrEqual(240);
      const kept = read(text)?.office;
      if (kept === undefined) return;
      const bare = (name: string) => name.replace(/[\p{C}\p{Z}]+/gu, "").normalize("NFC");
      expect(bare(kept)).toBe(bare(office));
      expect(back(read(text) ?? {})).toEqual(read(text));
    }),
  );
});

it.each([
  ["200 letters are kept", "Đ".repeat(200), "Đ".repeat(200)],
  ["201 are not", "Đ".repeat(201), undefined],
  ["marks that come apart are joined", "Xa\u0303 A", "Xã A"],
  ["lines are one", " UBND\r\n xã\u00a0A ", "UBND xã A"],
  ["what cannot be seen is not of the name", "UB\u200bND", "UBND"],
])("of an office %s", (_, office, kept) => {
  expect(back({ year: 2024, office })).toEqual({ year: 2024, ...(kept === undefined ? {} : { office: kept }) });
});

it.each([1999, 2100, 2024.5, Number.NaN, Infinity, -1])("no report is of the year %d", (year) => {
  expect(back({ year, period: "nam" })).toEqual({ period: "nam" });
});

it.each([
  "",
  "|||||",
  "1",
  "1|so|nam|2024",
  `2${head.slice(1)}UBND`,
  "1|sở|nam|2024|UBND",
  "1|so|quy-2|2024|UBND",
  "1|so|nam|24|UBND",
  "1|so|nam|1024|UBND",
  "1|SO|nam|2024|",
  `${head}UBND\nxã`,
  `${head}UB\u202eND`,
  `${head}${"x".repeat(201)}`,
  `${head}${"x".repeat(100_000)}`,
])("what is malformed is none: %j", (text) => {
  expect(read(text)).toBeNull();
});

it("whatever somebody has written is nothing, or something that is kept the same", () => {
  const parts = fc.array(fc.oneof(fc.string(), fc.constantFrom("1", "so", "nam", "2024", "", "UBND")), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        parts.map((all) => all.join("|")),
      ),
      (text) => {
        const about = read(text);
        if (about !== null) expect(back(about)).toEqual(about);
      },
    ),
  );
});

it("has a name of ours that no explanation can have", () => {
  expect(isKeptName(NAME)).toBe(true);
  expect(NAME).toBe(NAME.toLowerCase());
  expect(NAME).not.toMatch(/\.[a-z0-9]+$/);
});

describe("of the sheets of a form", () => {
  const file = smallTemplate([smallRow("a"), smallRow("b"), smallRow("c")]);
  const [first] = file.appendices;
  const template = loadTemplate(
    {
      ...file,
      appendices: [
        first!,
        {
          ...first!,
          id: "pl2",
          sheetName: "PL2",
          tables: first!.tables.map((table) => ({
            ...table,
            id: "bang2",
            rows: ["x", "y", "z"].map((id) => smallRow(id)),
          })),
        },
      ],
    },
    "nho.json",
  );
  const sheets = blankForm(template);
  const aboutOf = (...kept: (KeptAbout | null)[]) => {
    const book = snapshot(
      ...sheets.map((one, at) => {
        const about = kept[at];
        return about ? { ...one, kept: [{ ...keptAbout(about), name: NAME.toUpperCase() }] } : one;
      }),
    );
    const layout = recognise(book, [template]).find(({ appendices }) => appendices.length === 2);
    return layout && aboutIn(layout, book);
  };

  it("one is enough, and each adds what the others do not say", () => {
    expect(aboutOf({ unitType: "so" }, null)).toEqual({ unitType: "so" });
    expect(aboutOf({ unitType: "so" }, { year: 2024 })).toEqual({ unitType: "so", year: 2024 });
    expect(aboutOf(null, null)).toEqual({});
  });

  it("what two keep otherwise is not known", () => {
    expect(aboutOf({ unitType: "so", year: 2024 }, { unitType: "tinh", year: 2024 })).toEqual({ year: 2024 });
  });

  it("what the form does not have is not of this form", () => {
    expect(aboutOf({ unitType: "xa", period: "quy-1", year: 2024 }, null)).toEqual({ year: 2024 });
  });
});
