import { address, recognise } from "../../../src/core";
import { checkLayout } from "../../../src/entry/cli/check-layout";
import { reportOf } from "../../../src/entry/cli/report-form";
import { suspectLines } from "../../../src/entry/cli/suspect-lines";
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

function checked(edits: Readonly<Record<string, number | string>>) {
  if (!form) throw new Error("the template draws no sheet");
  const filled = snapshot(typed(form, edits));
  return { filled, forms: recognise(filled, [template]).map((layout) => checkLayout(filled, layout, "tinh")) };
}

function reported(edits: Readonly<Record<string, number | string>>) {
  const { filled, forms } = checked(edits);
  return reportOf("a.xlsx", filled, forms);
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

it("says in words which cell is most likely wrong, and what else may be", () => {
  const planned = at("ke-hoach.nhiem-vu");
  const done = at("ke-hoach.hoan-thanh");
  const { filled, forms } = checked({ [planned]: 4, [done]: 44 });
  expect(forms.flatMap((form) => suspectLines(filled, form))).toEqual([
    `${filled.sheets[0]?.name}: Có thể sai nhất: ${done} ghi 44, khớp nếu là 4 (có vẻ thừa một chữ số). ` +
      `Khả năng khác: ${planned} 4 → 44.`,
  ]);
});
