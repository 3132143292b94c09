import { draw, recognise, titleFilling } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { readWord } from "../../../src/sheets/docx";
import { words } from "../../core/layout/forms";
import { documentOf, r, tbl, tc, tr, typedBody, WORD } from "../../support/word-documents";

const level = (at: number, shown: string, format = "decimal") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl>`;
const numbered = (list: number, at: number) =>
  `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;

/** A document whose lists are of these kinds, each told by its levels. */
function listed(body: string, kinds: readonly string[], more = "") {
  const abstract = kinds.map((levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels}</w:abstractNum>`);
  const lists = kinds.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`);
  const numbering = `<w:numbering xmlns:w="${WORD}">${abstract.join("")}${lists.join("")}${more}</w:numbering>`;
  return readWord(documentOf(body, { "word/numbering.xml": numbering }, [["numbering", "numbering.xml"]])).snapshot;
}

describe("the numbers Word itself prints before paragraphs", () => {
  it("are shown level by level, each list going on by itself", () => {
    const kinds = [level(0, "%1.", "upperRoman") + level(1, "%1.%2"), level(0, "%1)", "lowerLetter")];
    const again = `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
    const line = (list: number, at: number, shown = "") =>
      `<w:tc><w:p>${numbered(list, at)}${shown && r(shown)}</w:p></w:tc>`;
    const asked = [
      line(1, 0),
      line(1, 1),
      line(1, 1),
      line(2, 0, "Trong đó"),
      line(1, 0),
      line(1, 1),
      line(2, 0),
      line(3, 0),
    ];
    const [sheet] = listed(tbl(...asked.map((each) => tr(each, tc("|")))), kinds, again).sheets;
    expect(sheet?.texts.slice(0, 8).map(([first]) => first)).toEqual([
      "I.",
      "I.1",
      "I.2",
      "a) Trong đó",
      "II.",
      "II.1",
      "b)",
      "VII.",
    ]);
  });

  it.each([
    ["-", "- 12"],
    ["\u2013", "\u2013 12"],
    ["+", "+ 12"],
    ["\uf02d", "- 12"],
    ["\uf0b7", "12"],
    ["o", "12"],
    ["\u2022", "12"],
    ["\uf0fc", "12"],
    ["", "12"],
  ])("of a bullet %j only what could be a sign of the figure is read", (bullet, shown) => {
    const [sheet] = listed(`<w:p>${numbered(1, 0)}${r("12")}</w:p>`, [level(0, bullet, "bullet")]).sheets;
    expect(sheet?.texts[0]).toEqual([shown]);
  });

  it("leave the labels of a form what they are, whatever the bullet", async () => {
    const [template] = await allTemplates();
    const filling = titleFilling({ office: "UBND huyện A", period: template!.file.periods[0]!, year: 2020 });
    const plain = { merged: false, splitAfter: 0, headerAgain: false, wrapAfter: 0, noteSecond: false, tracked: false };
    const body = typedBody(draw(template!, filling, words), plain);
    const bulleted = body.replace(/(<w:tr><w:tc>(?:(?!<w:tc>).)*<w:tc><w:p>)/g, `$1${numbered(1, 0)}`);
    expect(bulleted.length - body.length).toBeGreaterThan(50 * numbered(1, 0).length);
    for (const bullet of ["-", "\uf0b7", "+", "o"]) {
      const [layout] = recognise(listed(bulleted, [level(0, bullet, "bullet")]), [template!]);
      expect(layout?.appendices.map(({ missingRows }) => missingRows)).toEqual(template!.file.appendices.map(() => []));
    }
  });
});
