import type { Measure } from "../../../src/core";
import { type Machine, said, separatorsOf, typedInto } from "./typed";

const count: Measure = { type: "count" };
const amount: Measure = { type: "quantity" };
const percent: Measure = { type: "percent" };
const progress: Measure = {
  type: "code",
  codes: [
    { code: 0, label: "Chưa làm" },
    { code: 1, label: "Đang làm" },
    { code: 2, label: "Đã làm" },
  ],
};

/** What clerks type in counts, amounts, rates and codes: typed on an English PC, on a Vietnamese one, and into a cell that holds text. "or": as far as the cell alone can tell. */
describe("what clerks type, as it is read", () => {
  it.each<[string, Measure, string, string, string]>([
    ["1.297", count, "separator: 1297", "1297", "1297"],
    ["1.297", amount, "1.297 or 1297", "1297", "1297 or 1.297"],
    ["87.582", amount, "87.582 or 87582", "87582", "87582 or 87.582"],
    ["87.500", amount, "87.5 or 87500", "87500", "87500 or 87.5"],
    ["5.650", count, "separator: 5650", "5650", "5650"],
    ["1,297", count, "1297", "separator: 1297", "separator: 1297"],
    ["1.297.582", amount, "1297582", "1297582", "1297582"],
    ["2.388.390", count, "2388390", "2388390", "2388390"],
    ["99,79", percent, "99.79", "99.79", "99.79"],
    ["99,79%", percent, "99.79", "99.79", "99.79"],
    ["99.79", percent, "99.79", "separator: 99.79", "separator: 99.79"],
    ["99,79", count, "decimals:", "decimals:", "decimals:"],
    ["87,5", amount, "87.5", "87.5", "87.5"],
    ["87,582", amount, "87582", "87.582", "87.582 or 87582"],
    ["10/10", count, "date: 10", "date: 10", "fraction: 10"],
    ["2/8", count, "date: 2 8", "date: 2 8", "fraction: 2 8"],
    ["2/8", percent, "date: 25", "date: 25", "fraction: 25"],
    ["100%", percent, "100", "100", "100"],
    ["100%", count, "percentScale: 100 1", "percentScale: 100 1", "notDigits: 100"],
    ["446/491", count, "fraction: 446 491", "fraction: 446 491", "fraction: 446 491"],
    ["2.388/2.390", count, "fraction: 2388 2390", "fraction: 2388 2390", "fraction: 2388 2390"],
    ["Đang triển khai", progress, "word: 1", "word: 1", "word: 1"],
    ["01", progress, "1", "1", "1"],
    ["01", count, "1", "1", "1"],
    ["0.9979", percent, "0.9979 or 99.79", "separator: 0.9979", "separator: 0.9979"],
    ["0,9979", percent, "0.9979", "0.9979 or 99.79", "0.9979"],
    ["9979", percent, "9979", "9979", "9979"], // out of range: the rule offers 99,79
    ["1 297", count, "spaces: 1297", "spaces: 1297", "spaces: 1297"],
    ["1\u00A0297", count, "spaces: 1297", "spaces: 1297", "spaces: 1297"],
    [" 12 ", count, "12", "12", "12"],
    ["\u00A0", count, "blank", "blank", "blank"],
    ["-", count, "dash: - 0", "dash: - 0", "dash: - 0"],
    ["１２９７", count, "notDigits: 1297", "notDigits: 1297", "notDigits: 1297"],
    ["5,65 ngàn", count, "notDigits: 5650", "notDigits: 5650", "notDigits: 5650"],
    ["-5", count, "negative: 5", "negative: 5", "negative: 5"],
    ["#DIV/0!", count, "error:", "error:", "error:"],
    ["", count, "blank", "blank", "blank"],
  ])("%j as %o: %s in en-US, %s in vi-VN, %s as text", (text, measure, us, vn, plain) => {
    const read = (machine: Machine) => said(typedInto(machine, text), measure, separatorsOf(machine));
    expect([read("en-US"), read("vi-VN"), read("a text cell")]).toEqual([us, vn, plain]);
  });
});
