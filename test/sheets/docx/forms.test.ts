import fc from "fast-check";
import { draw, type Drawing, recognise, type Template, titleFilling } from "../../../src/core";
import { readWord, writeWord } from "../../../src/sheets/docx";
import { allTemplates } from "../../../src/entry/cli/templates";
import { words } from "../../core/layout/forms";
import { anyTyping, typedForm } from "../../support/word-documents";

jest.setTimeout(240_000);

let templates: readonly Template[] = [];
beforeAll(async () => {
  templates = await allTemplates();
});

function drawn(template: Template, year = 2024): readonly Drawing[] {
  const [period] = template.file.periods;
  return draw(template, titleFilling({ office: "UBND huyện Ninh Sơn", period: period!, year }), words);
}

/** What of a template was found in a document, by appendix: rows that have a place, and what is left over. */
function found(bytes: Uint8Array, all: readonly Template[]) {
  const { snapshot } = readWord(bytes);
  return recognise(snapshot, all).map(({ template, appendices }) => ({
    template: template.file.id,
    missing: appendices.flatMap(({ missingRows }) => missingRows),
    unmatched: appendices.flatMap(({ unmatchedRows }) => unmatchedRows.map(({ text }) => text)),
    appendices: appendices.map(({ appendix }) => appendix),
  }));
}

const whole = (template: Template) => [
  {
    template: template.file.id,
    missing: [],
    unmatched: [],
    appendices: template.file.appendices.map(({ id }) => id),
  },
];

describe("a form written as a Word appendix", () => {
  it("is that form again when it is read, every form, every row", () => {
    expect(templates.length).toBeGreaterThanOrEqual(6);
    for (const template of templates) {
      expect(found(writeWord(drawn(template), { figure: String }), templates)).toEqual(whole(template));
    }
  });

  it("holds every text of the drawing, each line and cell once", () => {
    for (const template of templates) {
      const drawings = drawn(template);
      const { snapshot } = readWord(writeWord(drawings, { figure: String }));
      const read = snapshot.sheets.flatMap(({ texts }) => texts.flat().filter((text) => text !== ""));
      const wanted = drawings.flatMap(({ texts }) =>
        [...texts].sort((a, b) => a.row - b.row || a.column - b.column).map(({ text }) => text.trim()),
      );
      expect(read).toEqual(wanted);
    }
  });

  it("holds the figures of a filled drawing as they are to be printed", () => {
    const [drawing] = drawn(templates[0]!);
    const filled = { ...drawing!, numbers: [{ ...drawing!.start, value: 1289.5 }] };
    const { snapshot } = readWord(writeWord([filled], { figure: (value) => `<${value}>` }));
    expect(snapshot.sheets[0]!.texts.flat().filter((text) => text === "<1289.5>")).toHaveLength(1);
  });
});

describe("a form typed in Word", () => {
  it("is recognised whole however it is merged, split at pages, wrapped, reordered or changed", () => {
    fc.assert(
      fc.property(fc.nat(templates.length - 1), anyTyping, (which, how) => {
        const template = templates[which]!;
        expect(found(typedForm(drawn(template), how), templates)).toEqual(whole(template));
      }),
      { numRuns: 30 },
    );
  });
});
