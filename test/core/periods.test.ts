import fc from "fast-check";
import { currentPeriod, daysBetween, periodWindow, printedDay } from "../../src/core";
import { periods } from "../support/template";

const [firstQuarter, , thirdQuarter, wholeYear] = periods as [never, never, never, never];

describe("periodWindow", () => {
  it("follows Công văn 6459", () => {
    expect(periods.map((period) => periodWindow(period, 2021))).toEqual([
      { from: "2020-12-15", to: "2021-03-14", due: "2021-03-25" },
      { from: "2020-12-15", to: "2021-06-14", due: "2021-06-25" },
      { from: "2021-06-15", to: "2021-09-14", due: "2021-09-25" },
      { from: "2020-12-15", to: "2021-12-14", due: "2021-12-25" },
    ]);
  });
});

describe("daysBetween", () => {
  it.each([
    ["2021-06-20", "2021-06-25", 5],
    ["2021-06-25", "2021-06-25", 0],
    ["2021-06-28", "2021-06-25", -3],
    ["2023-12-31", "2024-03-01", 61],
  ])("from %s to %s are %i days", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("currentPeriod", () => {
  it.each([
    ["2021-01-05", "nam", 2020], // 11 days after it was due
    ["2021-01-15", "quy-1", 2021],
    ["2021-03-25", "quy-1", 2021],
    ["2021-06-15", "6-thang", 2021],
    ["2021-07-20", "quy-3", 2021],
    ["2021-12-31", "nam", 2021],
  ])("on %s it is %s of %i", (today, id, year) => {
    const current = currentPeriod(periods, today);
    expect([current?.period.id, current?.year]).toEqual([id, year]);
  });

  it("is none where a template has no periods", () => {
    expect(currentPeriod([], "2021-06-15")).toBeNull();
  });

  it("is never one whose window is still a year away", () => {
    const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const today = date.toISOString().slice(0, 10);
        const current = currentPeriod(periods, today);
        const { due } = periodWindow(current!.period, current!.year);
        expect(daysBetween(today, due)).toBeGreaterThanOrEqual(-15);
        expect(daysBetween(today, due)).toBeLessThanOrEqual(92);
      }),
    );
  });
});

describe("printedDay", () => {
  it("prints a day as the forms do", () => {
    expect(printedDay(periodWindow(wholeYear, 2021).from)).toBe("15/12/2020");
    expect(printedDay(periodWindow(firstQuarter, 2021).to)).toBe("14/3/2021");
    expect(printedDay(periodWindow(thirdQuarter, 2021).to)).toBe("14/9/2021");
  });
});
