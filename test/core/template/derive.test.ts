import { smallPlan, smallRow } from "../../support/small-template";

function detailsOf(...units: readonly string[]): unknown {
  const rows = [smallRow("nhom", ""), ...units.map((unit, at) => smallRow(`d${at}`, unit, { parent: "nhom" }))];
  const rule = smallPlan(rows).rules.find(({ data }) => data.id === "heading/nhom");
  return rule?.data.options["details"];
}

describe("what is added up under a heading", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["amounts of one unit", ["Hồ sơ", "Hồ sơ"], ["d0", "d1"]],
    ["amounts of several units", ["Hồ sơ", "Người"], []],
    ["rates", ["%", "%"], []],
    ["an amount and its rate", ["Hồ sơ", "%"], []],
    ["codes", ["Không = 0; Có = 1"], []],
  ])("%s", (_, units, details) => expect(detailsOf(...units)).toEqual(details));
});
