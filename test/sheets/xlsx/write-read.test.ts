import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { type Drawing, type SheetSnapshot, draw } from "../../../src/core";
import { readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { count, filling, formOf, listColumns, listForm, row, words } from "../../core/layout/forms";

async function roundTrip(drawings: readonly Drawing[]): Promise<readonly SheetSnapshot[]> {
  return (await readSnapshot(await writeDrawings(drawings))).sheets;
}

function textsOf(sheet: SheetSnapshot | undefined): string[] {
  return (sheet?.texts ?? []).flatMap((row, r) => row.flatMap((text, c) => (text === "" ? [] : [`${r},${c} ${text}`])));
}

function drawnTexts(drawing: Drawing | undefined): string[] {
  return [...(drawing?.texts ?? [])]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => `${row},${column} ${text}`);
}

describe("a drawing written and read back", () => {
  it("has the texts that were drawn, each in its cell", async () => {
    const drawings = draw(listForm, filling, words);
    const [sheet] = await roundTrip(drawings);
    expect(sheet?.name).toBe("Phụ lục 1");
    expect(textsOf(sheet)).toEqual(drawnTexts(drawings[0]));
  });

  it("keeps any label as a text: formulas, errors, markup, spaces, line breaks", async () => {
    const label = fc.oneof(
      fc.constantFrom(
        "=1+1",
        "+A1",
        "@SUM(1)",
        "-1",
        "#REF!",
        "<b>&amp;</b>",
        "TRUE",
        "1.2",
        "01",
        "a\nb",
        "' x",
        "10%",
      ),
      fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(..."aăâđêơưửỹ =\"'<>&;:%1-\n") }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(label, { minLength: 1, maxLength: 6 }), async (labels) => {
        const rows = labels.map((text, i) => row(`r${i}`, text, count));
        const drawings = draw(formOf([{ id: "bang", columns: listColumns, rows }]), filling, words);
        const file = await writeDrawings(drawings);
        const [sheet] = (await readSnapshot(file)).sheets;
        expect(textsOf(sheet)).toEqual(drawnTexts(drawings[0]));
        expect(strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toMatch(/<f>|t="[enb]"/);
      }),
      { numRuns: 60 },
    );
  });
});
