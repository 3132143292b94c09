import { assumptions } from "../../../src/text/self-test/assumptions";
import { reportText, type Tried } from "../../../src/text/self-test/report";

const tried: readonly Tried[] = [
  { id: "apostrophe", held: true, seen: "1.297", milliseconds: 12 },
  { id: "chart-sources", held: null, seen: "", milliseconds: 3 },
  { id: "speed", held: false, seen: "GeneralException", milliseconds: 7 },
];

it("tells first what does not hold, then what could not be tried, then what holds", () => {
  const report = reportText([["Nền tảng", "PC"]], tried, true);
  const ids = [...report.matchAll(/^\[(.+)\] (\S+) \((\d+) ms\)\r$/gm)].map((line) => line.slice(1));
  expect(ids).toEqual([
    ["KHÔNG ĐÚNG", "speed", "7"],
    ["không thử được", "chart-sources", "3"],
    ["đúng", "apostrophe", "12"],
  ]);
  expect(report).toContain("Nền tảng: PC\r\n");
  expect(report).toContain(`  ${assumptions.speed.says}\r\n  Đã thấy: GeneralException\r\n`);
  expect(report).toContain(`Số điều đã thử: 3/${Object.keys(assumptions).length}\r\n`);
  expect(report.normalize("NFC")).toBe(report);
});

it("says when it was stopped", () => {
  expect(reportText([], tried.slice(0, 1), false)).toContain("(dừng giữa chừng)");
});
