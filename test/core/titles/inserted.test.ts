import fc from "fast-check";
import { fillTitleLine, readAbout } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";

const office = fc.constantFrom(
  "UBND tỉnh Quảng Ngãi",
  "Bộ Khoa học và Công nghệ",
  "Sở Y tế (cơ sở 2) của tỉnh",
  "UBND huyện Ba Tơ",
  "",
);

it("reads period and year back from the lines of every inserted form", async () => {
  const appendices = (await allTemplates()).flatMap(({ file }) =>
    file.appendices
      .filter(({ title }) => title.some(({ text }) => text.includes("{period}") && text.includes("{year}")))
      .map(({ title }) => ({ title, periods: file.periods })),
  );
  expect(appendices.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(
      fc.constantFrom(...appendices),
      fc.nat(),
      fc.integer({ min: 2000, max: 2099 }),
      office,
      ({ title, periods }, nth, year, name) => {
        const period = periods[nth % periods.length]!;
        const lines = title.map(({ text }, row) => ({
          text: fillTitleLine(text, { office: name, period, year }),
          place: { row },
        }));
        const about = readAbout(lines, periods);
        expect([about.period?.value.id, about.period?.sure, about.year?.value]).toEqual([period.id, true, year]);
      },
    ),
  );
});
