import fc from "fast-check";
import { address, recognise, type SheetSnapshot, type Template } from "../../src/core";
import { checkReport, plainRequest, type CheckedReport } from "../../src/report/checked-report";
import { blankForm, snapshot, typed } from "../support/snapshot";
import { shipped, type Shipped } from "../templates/shipped";
import { randomEdit } from "./random-edits";
import { judgement } from "./same-judgement";

/** Edits one after the other; forms of 80 to 170 rows, judged twice after each. */
const EDITS = 5;
const RUNS = 6;

const templates: readonly Template[] = shipped.map(({ plan }) => plan.template);

/** The form with its clean sample typed in. */
function cleanSheets({ plan: { template }, sample }: Shipped): readonly SheetSnapshot[] {
  const sheets = blankForm(template);
  const [layout] = recognise(snapshot(...sheets), [template]);
  const places = Object.entries(sample.figures).map(([key, figure]) => [layout!.cells.get(key)!, figure] as const);
  return sheets.map((one) =>
    typed(
      one,
      Object.fromEntries(
        places
          .filter(([{ sheet }]) => sheet === one.id)
          .map(([{ row, column }, figure]) => [address(row, column), figure] as const),
      ),
    ),
  );
}

describe("judging a workbook again after an edit says what judging it from the start says", () => {
  it.each(shipped)("$id", (form) => {
    const clean = cleanSheets(form);
    const [layout] = recognise(snapshot(...clean), [form.plan.template]);
    const request = plainRequest(templates);
    const start = checkReport(snapshot(...clean), request, null);
    let changes = 0;
    fc.assert(
      fc.property(fc.array(randomEdit(layout!), { minLength: EDITS, maxLength: EDITS }), (edits) => {
        let sheets = clean;
        let before: CheckedReport = start;
        for (const edit of edits) {
          sheets = edit(sheets);
          const now = snapshot(...sheets);
          const again = checkReport(now, request, before);
          const anew = judgement(checkReport(now, request, null));
          expect(judgement(again)).toEqual(anew);
          changes += Number(JSON.stringify(anew) !== JSON.stringify(judgement(before)));
          before = again;
        }
      }),
      { numRuns: RUNS },
    );
    expect(changes).toBeGreaterThan(RUNS);
  });
});
