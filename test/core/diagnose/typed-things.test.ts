import type { Measure, RawCell } from "../../../src/core";
import { smallPlan, smallRow } from "../../support/small-template";
import { offeredFor } from "../../support/typed-offers";
import { type Typed, TYPED_THINGS } from "./typed-things";

const progress: Measure = {
  type: "code",
  codes: [
    { code: 0, label: "Chưa triển khai" },
    { code: 1, label: "2 cấp" },
    { code: 2, label: "Đã triển khai" },
  ],
};
const plan = smallPlan([smallRow("count"), smallRow("percent", "%"), { ...smallRow("code"), measure: progress }], []);

function rawOf(typed: Typed): RawCell {
  if (typeof typed === "object") return typed;
  return { value: typed, text: String(typed), format: typeof typed === "string" ? "@" : "General" };
}

it("names at least 200 things", () => {
  expect(new Set(TYPED_THINGS.map(([typed]) => JSON.stringify(typed))).size).toBeGreaterThanOrEqual(200);
});

it.each(TYPED_THINGS)("%j is in a count %s, in a percent %s, in a code %s", (typed, ...expected) => {
  expect(["count", "percent", "code"].map((key) => offeredFor(plan, key, rawOf(typed)))).toEqual(expected);
});

it.each(TYPED_THINGS)("%j is certain only where it has letters of a label alone, or none", (typed, ...expected) => {
  const certain = expected.slice(0, 2).some((said) => said.endsWith("!"));
  expect(certain && /\p{L}/u.test(rawOf(typed).text)).toBe(false);
});
