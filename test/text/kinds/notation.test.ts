import { type RawCell, twoReadings, unknownSeparators } from "../../../src/core";
import type { FindingContext } from "../../../src/report/finding-context";
import { describeFinding, messageOf } from "../../../src/text/findings";
import { readAll, smallPlan, smallRow } from "../../support/small-template";

const plan = smallPlan([
  smallRow("a", "Triệu đồng", { measure: { type: "quantity" } }),
  smallRow("n"),
  smallRow("r", "%"),
]);

function said(...values: RawCell["value"][]) {
  const raws = values.map((value): RawCell => ({ value, text: String(value), format: "General" }));
  const [finding] = twoReadings({ plan, raws, readings: readAll(plan, raws), separators: unknownSeparators });
  if (!finding) return undefined;
  const context: FindingContext = { cell: (key) => ({ stt: "1", label: key, address: "D5", shown: "?" }) };
  return { ...describeFinding(finding, context), message: messageOf(finding, context) };
}

describe("an amount that can be read in two ways", () => {
  it.each<[string, RawCell["value"][], RegExp, RegExp]>([
    ["a number", [87.582, "", ""], /^Excel đang hiểu là 87,582\. Ý bạn là 87582\?$/, /nếu phải, ghi lại 87582,/],
    ["one that lost a zero", [87.58, 1.297, ""], /hiểu là 87,58\. Ý bạn là 87580\?$/, /ghi lại 87580, không có dấu/],
    [
      "a comma",
      ["87,582", "", ""],
      /\(87 phẩy 582\).*\(87 nghìn 582\); đang đọc là 87 phẩy 582\.$/,
      /nếu là 87 nghìn 582/,
    ],
    [
      "a dot",
      ["87.582", "", "62.78"],
      /\(87 phẩy 582\); đang đọc là 87 nghìn 582\.$/,
      /nếu là 87 phẩy 582, ghi lại 87,582/,
    ],
    ["a share", ["", "", 0.9979], /0,9979 %.*99,79 %\.$/, /nếu là 99,79 %, ghi lại 99,79\./],
  ])("%s: says both readings, and how to write the other", (_, values, sentence, todo) => {
    const words = said(...values);
    expect(words?.sentence).toMatch(sentence);
    expect(words?.todo).toMatch(todo);
    expect(words?.message).toMatch(/Nếu số liệu đúng, giải trình ở cột Ghi chú\.$/);
  });
});
