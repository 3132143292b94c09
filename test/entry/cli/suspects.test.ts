import { address, recognise } from "../../../src/core";
import { reportOf } from "../../../src/entry/cli/report-form";
import { suspectLines } from "../../../src/entry/cli/suspect-lines";
import { checked } from "../../support/checked";
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

function judged(edits: Readonly<Record<string, number | string>>) {
  if (!form) throw new Error("the template draws no sheet");
  return checked(snapshot(typed(form, edits)), [template]);
}

function reported(edits: Readonly<Record<string, number | string>>) {
  return reportOf("a.xlsx", judged(edits), "2021-06-01");
}

it("names suspect cells by sheet and address, the likeliest first", async () => {
  const planned = at("ke-hoach.nhiem-vu");
  const done = at("ke-hoach.hoan-thanh");
  const { suspects, findings, sheets } = await reported({ [planned]: 4, [done]: 44 });
  const sheet = sheets[0]?.name;
  expect(suspects.map(({ cells }) => cells)).toEqual([[{ sheet, address: done }], [{ sheet, address: planned }]]);
  expect(suspects.map(({ rules }) => rules)).toEqual([[findings[0]?.rule], [findings[0]?.rule]]);
});

it("gives a fix of several cells with the further ones beside it", async () => {
  const planned = at("ke-hoach.nhiem-vu");
  const done = at("ke-hoach.hoan-thanh");
  const { findings, sheets } = await reported({ [done]: "40/44" });
  const sheet = sheets[0]?.name;
  const one = { label: `Ghi 40; ghi 44 vào ô ${planned}`, group: 0, sheet };
  expect(findings[0]?.fixes.filter(({ group }) => group === 0)).toEqual([
    { ...one, address: done, value: 40 },
    { ...one, address: planned, value: 44 },
  ]);
});

it("says in words which cell is most likely wrong, and what else may be", () => {
  const planned = at("ke-hoach.nhiem-vu");
  const done = at("ke-hoach.hoan-thanh");
  const forms = [...judged({ [planned]: 4, [done]: 44 }).forms.values()];
  expect(forms.flatMap(suspectLines)).toEqual([
    `${form?.name}: Có thể sai nhất: ${done} ghi 44. Khả năng khác: ${planned} ghi 4.`,
  ]);
});
