import { drawCheckSlip, type Drawing } from "../../../src/core";
import { slipText } from "./slips";

const column = ({ texts }: Drawing, at: number) => texts.filter((text) => text.column === at).map(({ text }) => text);
const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");

describe("a slip", () => {
  const long = Array.from({ length: 900 }, (_, at) => `chữ${at}`).join(" ");
  const unbroken = "a".repeat(3000);

  it("repeats the heading of its list on every page and fits the width of the paper", () => {
    const { page, texts, columns } = drawCheckSlip(slipText({ rows: [["1", "Lỗi", "Sai", "", "Người lập"]] }));
    const heading = texts.find(({ text }) => text === "Phát hiện")?.row;
    expect(page).toMatchObject({ orientation: "portrait", titleRows: [heading, heading] });
    expect(page.printArea).toMatchObject({ row: 0, column: 0, columns });
  });

  it("has no list where nothing was found", () => {
    const { page, texts } = drawCheckSlip(slipText());
    expect(page.titleRows).toBeNull();
    expect(texts.map(({ text }) => text)).not.toContain("Phát hiện");
  });

  it.each([
    ["a long finding", 2, long],
    ["a long explanation", 3, long],
    ["lines of an explanation", 3, Array.from({ length: 60 }, (_, at) => `dòng ${at}`).join("\n")],
    ["a text without a space", 3, unbroken],
  ])("cuts nothing of %s: it goes on in further rows, none higher than Excel allows", (_, at, text) => {
    const row = ["1", "Lỗi", "Sai", "", "Người lập"];
    const drawing = drawCheckSlip(slipText({ rows: [row.map((said, index) => (index === at ? text : said))] }));
    const parts = column(drawing, at).slice(column(drawing, at).indexOf("Phát hiện") + 1);
    expect(drawing.rowHeights.every((height) => height < 300)).toBe(true);
    const said = text === unbroken ? [parts.join("").replace(/[^a]/g, "")] : words(parts.join(" "));
    expect(said.join(" ")).toContain(words(text).join(" "));
  });

  it("keeps a verdict and a line below the list of any length", () => {
    const drawing = drawCheckSlip(slipText({ verdict: long, after: [long] }));
    const shown = words(column(drawing, 0).join(" ")).filter((word) => word.startsWith("chữ"));
    expect(shown).toEqual([...words(long), ...words(long)]);
    expect(Math.max(...drawing.rowHeights)).toBeLessThan(409);
  });
});
