import fc from "fast-check";
import { address, type Period, type SheetSnapshot } from "../../src/core";
import { layBeside } from "../../src/report/beside";
import { checkReport, plainRequest, type CheckedReport } from "../../src/report/checked-report";
import { blankForm, snapshot, typed } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";
import { judgement } from "./same-judgement";
import "../support/seed";

const { template } = shippedAs("bnv-6459-2020/tinh").plan;
const FLOW = "chi-dao.van-ban";

function sheetsOf(period: Period["id"], mark: string): readonly SheetSnapshot[] {
  const values = { office: "UBND tỉnh A", period: template.file.periods.find(({ id }) => id === period)!, year: 2021 };
  return blankForm(template, values).map((one) => ({ ...one, id: `${mark}${one.id}`, name: `${mark} ${one.name}` }));
}

const blank = [...sheetsOf("quy-1", "a"), ...sheetsOf("6-thang", "b")];
const start = checkReport(snapshot(...blank), plainRequest([template]), null);
const formOf = (period: Period["id"]) => [...start.forms.values()].find(({ about }) => about.period?.id === period)!;
const [earlier, now] = [formOf("quy-1"), formOf("6-thang")];
/** The half year with the quarter of the same workbook laid beside it. */
const lay = layBeside({ previous: [{ kind: "form", form: earlier.id, name: "Quý I" }], text: null });
const request = { ...plainRequest([template]), lay: (form: string) => (form === now.id ? lay : null) };

it("an earlier form of the workbook, edited, is compared again as it is compared from the start", () => {
  const edit = fc.record({
    layout: fc.constantFrom(earlier.layout, now.layout),
    figure: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }) },
      { weight: 1, arbitrary: fc.constantFrom("", "12/5", "chưa có") },
    ),
  });
  let found = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 4, maxLength: 8 }), (edits) => {
      let sheets: readonly SheetSnapshot[] = blank;
      let before: CheckedReport = start;
      for (const { layout, figure } of edits) {
        const { sheet, row, column } = layout.cells.get(FLOW)!;
        sheets = sheets.map((one) => (one.id === sheet ? typed(one, { [address(row, column)]: figure }) : one));
        before = checkReport(snapshot(...sheets), request, before);
        const anew = checkReport(snapshot(...sheets), request, null);
        expect(judgement(before)).toEqual(judgement(anew));
        found += anew.forms.get(now.id)!.findings.filter(({ finding }) => finding.kind === "previous").length;
      }
    }),
    { numRuns: 12 },
  );
  expect(found).toBeGreaterThan(0);
});
