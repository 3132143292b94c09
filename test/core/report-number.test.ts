import fc from "fast-check";
import { dayTyped, fillTitleLine, numberTyped, openCaption, withReportNumber } from "../../src/core";
import { allTemplates } from "../../src/entry/cli/templates";

const signed = { number: "12", day: 5, month: 6, year: 2021 };

it.each([
  [
    "(Kèm theo Báo cáo số:          /BC-UBND ngày      tháng      năm 2021 của UBND tỉnh An Giang)",
    "(Kèm theo Báo cáo số: 12/BC-UBND ngày 5 tháng 6 năm 2021 của UBND tỉnh An Giang)",
  ],
  [
    "(Ban hành kèm theo Báo cáo số          /BC-UBND ngày      /      /2021 của UBND tỉnh)",
    "(Ban hành kèm theo Báo cáo số 12/BC-UBND ngày 5/6/2021 của UBND tỉnh)",
  ],
  ["(Kèm theo báo cáo số … / BC-SNV ngày … tháng … năm …)", "(Kèm theo báo cáo số 12/BC-SNV ngày 5 tháng 6 năm 2021)"],
  [
    "(Kèm theo Báo cáo số: 7/BC-UBND ngày 4 tháng 5 năm 2020 của UBND huyện)",
    "(Kèm theo Báo cáo số: 12/BC-UBND ngày 5 tháng 6 năm 2021 của UBND huyện)",
  ],
])("writes number and date into %j", (line, filled) => {
  expect(withReportNumber(line, signed)).toBe(filled);
  expect(withReportNumber(filled, signed)).toBe(filled);
});

it("takes a number with its symbol whole", () => {
  const line = "(Kèm theo Báo cáo số:    /…… ngày   tháng   năm 2021 của Sở Nội vụ)";
  expect(withReportNumber(line, { ...signed, number: "34/BC-SNV" })).toBe(
    "(Kèm theo Báo cáo số: 34/BC-SNV ngày 5 tháng 6 năm 2021 của Sở Nội vụ)",
  );
});

it.each([
  "(Ban hành kèm theo Công văn số 6459/BNV-CCHC ngày 07/12/2020 của Bộ Nội vụ)",
  "(Số liệu từ ngày 15/12/2020 đến ngày 14/6/2021)",
  "Kỳ báo cáo: 6 tháng 2021",
  "Số lượng báo cáo",
  "Báo cáo số liệu cải cách hành chính",
])("leaves %j as it is", (line) => {
  expect(withReportNumber(line, signed)).toBe(line);
});

it("leaves nothing open after signing on a line of any form, and nothing else changed", async () => {
  const lines = (await allTemplates()).flatMap(({ file: { appendices, periods } }) =>
    appendices.flatMap(({ title }) =>
      title.map(({ text }) => fillTitleLine(text, { office: "Sở Y tế", period: periods[0]!, year: 2021 })),
    ),
  );
  const open = lines.filter((line) => openCaption(line) === "afterSigning");
  expect(open.length).toBeGreaterThan(8);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      (n, day, month) => {
        const answer = { number: `${n}/BC-SYT`, day, month, year: 2021 };
        for (const line of open) expect(openCaption(withReportNumber(line, answer))).toBeNull();
      },
    ),
    { numRuns: 30 },
  );
  for (const line of lines.filter((one) => !open.includes(one))) expect(withReportNumber(line, signed)).toBe(line);
});

it("leaves lines that are nothing but gaps as they are", () => {
  for (const line of [
    `Báo cáo số ${" ".repeat(580)}`,
    `báo cáo số ${"ngày ".repeat(110)}`,
    `Báo cáo số${". ".repeat(5_000)}/`,
  ])
    expect(withReportNumber(line, signed)).toBe(line);
});

it.each<[string, ReturnType<typeof dayTyped>]>([
  ["20/6/2021", { day: 20, month: 6, year: 2021 }],
  [" 05-06-2024 ", { day: 5, month: 6, year: 2024 }],
  ["29.2.2024", { day: 29, month: 2, year: 2024 }],
  ["29/2/2023", null],
  ["31/4/2024", null],
  ["0/4/2024", null],
  ["4/13/2024", null],
  ["20/6/21", null],
  ["", null],
])("takes %j as the day %j", (text, day) => {
  expect(dayTyped(text)).toEqual(day);
});

it.each<[string, string | null]>([
  [" 125 ", "125"],
  ["125 / BC-UBND", "125/BC-UBND"],
  ["12/BC-SNNPTNT", "12/BC-SNNPTNT"],
  ["BC-UBND", null],
  ["=1/2)", null],
  ["", null],
])("takes %j as the number %j", (text, number) => {
  expect(numberTyped(text)).toBe(number);
});
