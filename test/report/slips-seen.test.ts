import { loadTemplate } from "../../src/core";
import { acceptedRules, draftForm } from "../../src/core";
import { madeForm } from "../../src/report/made-form";
import { slipsSeen } from "../../src/report/slips-seen";
import { checked } from "../support/checked";
import { head, header } from "../support/drafted";
import { sheet, snapshot } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";

/** They name the columns. */
const known = [shippedAs("bnv-6459-2020/tinh").plan.template];

function seen(rows: readonly (readonly (string | number)[])[], withRules: boolean) {
  const own = { name: "s", snapshot: snapshot(sheet("s", [["BẢNG"], header, ...rows])) };
  const made = madeForm(draftForm(own.snapshot, known, head)!, [own], known);
  const rules = withRules ? acceptedRules(made.proposals, () => "x") : [];
  const template = loadTemplate({ ...made.file, rules }, "s");
  const [form] = checked(own.snapshot, [template]).forms.values();
  return slipsSeen(form!);
}

const rows = [
  ["1", "Tổng số lớp", "Lớp", 42],
  ["Trong đó", "Lớp ngắn hạn", "Lớp", 30],
  ["", "Lớp dài hạn", "Lớp", 12],
  ["2", "Số phòng", "Phòng", 7],
  ["3", "Tỷ lệ hài lòng", "%", 100],
];

it("counts the cells in which a wrong figure breaks a rule that held", () => {
  expect(seen(rows, true)).toEqual({ cells: 5, oneMore: 4, tenfold: 4 });
});

it("counts what units alone say", () => {
  expect(seen(rows, false)).toEqual({ cells: 5, oneMore: 1, tenfold: 1 });
});

it("takes no rule that is broken anyway for one that sees", () => {
  const broken = rows.map((row) => (row[1] === "Tỷ lệ hài lòng" ? [...row.slice(0, 3), "rất cao"] : row));
  expect(seen(broken, false)).toEqual({ cells: 4, oneMore: 0, tenfold: 0 });
});

it("says nothing of a form without figures", () => {
  expect(
    seen(
      rows.map((row) => row.slice(0, 3)),
      true,
    ),
  ).toBeNull();
});
