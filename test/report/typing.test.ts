import { recognise, type CellKey, type Snapshot } from "../../src/core";
import { plainRequest, checkReport, type CheckedReport } from "../../src/report/checked-report";
import { createSession } from "../../src/session/session";
import { ironCalc } from "../support/iron-calc";
import { formulasOf } from "../support/mark-laws";
import { inColumn, isRed } from "../support/marked";
import { plainCell } from "../support/raw-cells";
import { blankForm, snapshot } from "../support/snapshot";
import { shipped, shippedAs, type Shipped } from "../templates/shipped";

type Figures = readonly (readonly [CellKey, number])[];

const figuresOf = ({ plan, sample }: Shipped): Figures =>
  plan.cells.flatMap(({ key }) => (key in sample.figures ? [[key, Number(sample.figures[key])] as const] : []));

/** The workbook after each of the figures has been typed into its blank form, one after the other. */
function* typed({ plan }: Shipped, figures: Figures): Generator<Snapshot> {
  const blank = snapshot(...blankForm(plan.template));
  const { cells } = recognise(blank, [plan.template])[0]!;
  let book = blank;
  for (const [key, figure] of figures) {
    const place = cells.get(key)!;
    const put = <T>(grid: readonly (readonly T[])[], to: T) =>
      grid.map((line, row) =>
        row === place.row ? line.map((old, column) => (column === place.column ? to : old)) : line,
      );
    const sheets = book.sheets.map((one) =>
      one.id === place.sheet ? { ...one, values: put(one.values, figure), texts: put(one.texts, String(figure)) } : one,
    );
    yield (book = { ...book, sheets });
  }
}

describe.each(shipped)("the clean sample of $id, typed from top to bottom", (form) => {
  it("gives no finding at any step, and none when its last figure is typed", () => {
    const request = {
      ...plainRequest([form.plan.template], { unitType: form.sample.unitType }),
      isFinished: () => false,
    };
    let report: CheckedReport | null = null;
    const told: unknown[] = [];
    let waiting = 0;
    for (const book of typed(form, figuresOf(form))) {
      report = checkReport(book, request, report);
      const [checked] = report.forms.values();
      waiting = Math.max(waiting, checked!.counts.unfinished);
      told.push(...checked!.findings.map(({ finding }) => finding.rule));
    }
    expect(told).toEqual([]);
    expect(waiting).toBeGreaterThan(0);
    expect([...report!.forms.values()].map(({ counts }) => counts.unfinished)).toEqual([0]);
  });

  it("makes no cell red at any step", () => {
    const { plan } = form;
    const references = inColumn(plan);
    const formulas = formulasOf(plan, references);
    const cells = plan.cells.map(() => plainCell(""));
    const red: CellKey[] = [];
    for (const [key, figure] of figuresOf(form)) {
      const slot = plan.slots.get(key)!;
      cells[slot] = plainCell(figure);
      const touched = (plan.readers[slot] ?? []).flatMap((at) => formulas.get(plan.rules[at]!.data.id) ?? []);
      if (isRed(ironCalc(touched, cells))) red.push(key);
    }
    expect(red).toEqual([]);
  });
});

describe("a total whose parts do not make it", () => {
  const form = shippedAs("bnv-6459-2020/tinh");
  const wrong = figuresOf(form).map(([key, figure]): readonly [CellKey, number] =>
    key === "tthc.hieu-luc" ? [key, figure + 1000] : [key, figure],
  );
  const last = wrong.findIndex(([key]) => key === "tthc.hieu-luc.cap-xa");
  const books = [...typed(form, wrong.slice(0, last + 1))];
  const rule = "tinh/tthc.hieu-luc.du-cac-cap";
  const open = () => {
    const session = createSession({ templates: () => [form.plan.template], now: () => 0 });
    const found = () => session.state().forms[0]!.findings.map(({ finding }) => finding.rule);
    return { session, found, waiting: () => session.state().forms[0]!.counts.unfinished };
  };

  it("is a finding once the last part is filled", () => {
    const { session, found, waiting } = open();
    session.take(books.at(-2)!);
    expect(found()).not.toContain(rule);
    expect(waiting()).toBeGreaterThan(0);
    session.take(books.at(-1)!);
    expect(found()).toContain(rule);
  });

  it("is a finding of the submit check, for as long as that is looked at", () => {
    const { session, found } = open();
    session.take(books.at(-2)!);
    session.submit(session.state().forms[0]!.id);
    expect(session.state().submit!.result.errors.map(({ finding }) => finding.rule)).toContain(rule);
    expect(found()).toContain(rule);
    session.closeSubmit();
    expect(found()).not.toContain(rule);
  });

  it("is a finding of a file", () => {
    const report = checkReport(books.at(-2)!, plainRequest([form.plan.template]), null);
    const [checked] = report.forms.values();
    expect(checked!.findings.map(({ finding }) => finding.rule)).toContain(rule);
    expect(checked!.counts.unfinished).toBe(0);
  });
});
