import fc from "fast-check";
import {
  type CellKey,
  decimal,
  draw,
  drawnSnapshot,
  fillTitleLine,
  type Snapshot,
  type Template,
  titleFilling,
} from "../../src/core";
import { BLANK } from "../../src/core/layout/contents";
import { figuresIn } from "../../src/core/record/record";
import { drawFilled, wordFile } from "../../src/entry/word-form";
import type { CheckedForm } from "../../src/report/checked-form";
import { checkReport, plainRequest } from "../../src/report/checked-report";
import { knownForms } from "../../src/report/report-verdict";
import { readWord } from "../../src/sheets/docx";
import { formWords } from "../../src/text/form";
import { cleanSample } from "../report/report-files";
import { shipped } from "../templates/shipped";

jest.setTimeout(240_000);

const templates = shipped.map(({ plan }) => plan.template);

function formIn(snapshot: Snapshot): CheckedForm {
  const forms = knownForms(checkReport(snapshot, plainRequest(templates), null));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

type Typed = readonly (readonly [CellKey, number | string])[];

/** The form as it is read of a workbook in which this is typed. */
function filled(template: Template, typed: Typed, notes: ReadonlyMap<string, string>): CheckedForm {
  const sample = cleanSample(template.file.id);
  const period = template.file.periods.find(({ id }) => id === sample.period)!;
  const contents = {
    ...BLANK,
    figures: new Map(typed.flatMap(([key, value]) => (typeof value === "number" ? [[key, decimal(value)]] : []))),
    texts: new Map(typed.flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : []))),
    notes,
  };
  const filling = titleFilling({ office: sample.office, period, year: sample.year });
  return formIn(drawnSnapshot(draw(template, filling, formWords, undefined, contents)));
}

/** What a form says, whatever kind of file it stands in. A code that is no whole number is none, typed as words or not. */
function said(form: CheckedForm) {
  const { period, office, template } = form;
  const figures = figuresIn(form).map(({ spec, state, reading, note, name }) => {
    const value = reading.kind === "value" ? String(reading.value) : null;
    const isNoCode = spec.measure.type === "code" && value?.includes(".");
    return { key: spec.key, note, name, ...(isNoCode ? { state: "doubt", value: null } : { state, value }) };
  });
  return { template: template.file.id, period, office, figures };
}

const throughWord = (form: CheckedForm) => formIn(readWord(wordFile(drawFilled(form))).snapshot);

describe("a filled form written as a Word appendix", () => {
  it.each(shipped.map(({ id }, at) => [id, at] as const))("%s is the same form with the same figures", (id, at) => {
    const form = filled(templates[at]!, Object.entries(cleanSample(id).figures), new Map());
    expect(figuresIn(form).filter(({ state }) => state === "value").length).toBeGreaterThan(5);
    const again = throughWord(form);
    expect(said(again)).toEqual(said(form));
    expect(again.findings).toEqual([]);
  });

  it("holds whatever was typed: figures, words, what can be read two ways, notes", () => {
    const value = fc.oneof(
      fc.nat({ max: 9_999_999 }),
      fc.nat({ max: 9_999_999 }).map((n) => n / 100),
      fc.constantFrom(1.297, 0.9979, 87.582, "1.289", "87,5", "446/491", "Đang triển khai", "1.28.4350", "-", "99,9%"),
    );
    const note = fc.constantFrom("Gồm cả cấp xã", "100/101", "Dòng một\nDòng hai");
    fc.assert(
      fc.property(
        fc.nat(templates.length - 1),
        fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 12 }),
        note,
        (which, picks, words) => {
          const { cells } = shipped[which]!.plan;
          const keys = cells.map(({ key }) => key);
          const typed = picks.map(([at, figure]) => [keys[at % keys.length]!, figure] as const);
          const form = filled(templates[which]!, typed, new Map([[keys[1]!.replace(/:.*/, ""), words]]));
          expect(said(throughWord(form))).toEqual(said(form));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("keeps the lines above its tables as they are written: number and date of the report", () => {
    const numbered = templates.filter(({ file }) => file.appendices[0]!.title.some(({ style }) => style === "report"));
    expect(numbered.length).toBeGreaterThan(2);
    for (const template of numbered) {
      const line = template.file.appendices[0]!.title.find(({ style }) => style === "report")!;
      const about = { office: "Sở Bình An", period: template.file.periods[0]!, year: 2021 };
      const filling = titleFilling(about);
      const written = fillTitleLine(line.text.replace(/\s{2,}/g, " 12 ").replace("……", "SBA"), about);
      const drawings = draw(template, filling, formWords, undefined, { ...BLANK, lines: new Map([[line, written]]) });
      const again = drawFilled(formIn(drawnSnapshot(drawings)));
      expect(again.flatMap(({ texts }) => texts.map(({ text }) => text))).toContain(written);
    }
  });
});
