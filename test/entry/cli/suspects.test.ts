import { address, recognise } from "../../../src/core";
import { checkLayout } from "../../../src/entry/cli/check-layout";
import { reportOf } from "../../../src/entry/cli/report-form";
import { blankForm, snapshot, typed } from "../../support/snapshot";
import { shippedAs } from "../../templates/shipped";

const { template } = shippedAs("bnv-6459-2020/tinh").plan;
const [form] = blankForm(template);

/** The address of an indicator's figure on the drawn form. */
function at(key: string): string {
  const [layout] = form ? recognise(snapshot(form), [template]) : [];
  const place = layout?.cells.get(key);
  if (!place) throw new Error(`no row ${key}`);
  return address(place.row, place.column);
}

function reported(edits: Readonly<Record<string, number | string>>) {
  if (!form) throw new Error("the template draws no sheet");
  const filled = snapshot(typed(form, edits));
  const checked = recognise(filled, [template]).map((layout) => checkLayout(filled, layout, "tinh"));
  return reportOf("a.xlsx", filled, checked);
}

it("names suspect cells by sheet and address, the likeliest first", () => {
  const planned = at("ke-hoach.nhiem-vu");
  const done = at("ke-hoach.hoan-thanh");
  const { suspects, findings, sheets } = reported({ [planned]: 4, [done]: 44 });
  const sheet = sheets[0]?.name;
  expect(suspects.map(({ cells }) => cells)).toEqual([[{ sheet, address: done }], [{ sheet, address: planned }]]);
  expect(suspects.map(({ rules }) => rules)).toEqual([[findings[0]?.rule], [findings[0]?.rule]]);
});

it("gives a fix of several cells with the further ones beside it", () => {
  const planned = at("ke-hoach.nhiem-vu");
  const done = at("ke-hoach.hoan-thanh");
  const { findings, sheets } = reported({ [done]: "40/44" });
  const sheet = sheets[0]?.name;
  expect(findings[0]?.fixes[0]).toEqual({
    label: `Ghi 40; ghi 44 vào ô ${planned}`,
    sheet,
    address: done,
    value: 40,
    also: [{ sheet, address: planned, value: 44 }],
  });
});
