import { existsSync, readFileSync } from "node:fs";
import { manifestProblems, openingOn, pngSize, type ServedFiles } from "../scripts/lib/manifest";

const xml = readFileSync("manifest.xml", "utf8");
const source = (path: string) => (path.endsWith(".html") ? `src/entry/${path}` : path);
const served: ServedFiles = {
  exists: (path) => existsSync(source(path)),
  pngSize: (path) => pngSize(readFileSync(source(path))),
};
const problemsAfter = (from: string | RegExp, to: string) => {
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return manifestProblems(changed, served).join("\n");
};

describe("manifest.xml", () => {
  it("has no problem that can be seen offline", () => {
    expect(manifestProblems(xml, served)).toEqual([]);
  });

  it("names only ribbon functions that commands.ts provides", () => {
    const names = [...xml.matchAll(/<FunctionName>(.+)<\/FunctionName>/g)].map((match) => match[1]);
    const commands = readFileSync("src/entry/commands.ts", "utf8");
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(commands).toContain(`Office.actions.associate("${name}"`);
  });

  it("opens the pane under the id that may open with the document", () => {
    expect(xml).toContain("<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>");
  });

  it("may open on the page that tries this Excel instead", () => {
    const other = openingOn(xml, "selftest.html");
    expect(manifestProblems(other, served)).toEqual([]);
    expect(other).not.toContain("taskpane.html");
    expect(() => openingOn(other, "taskpane.html")).toThrow();
  });

  it.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])("has an icon of %d pixels", (size) => {
    expect(pngSize(readFileSync(`assets/icon-${size}.png`))).toEqual([size, size]);
  });
});

describe("the offline check of a manifest", () => {
  it.each<[string, string | RegExp, string, string]>([
    ["an unclosed element", "</Permissions>", "", "line"],
    ["a missing element", /<Permissions>.*<\/Permissions>/, "", "<Permissions> is missing"],
    ["a wrong order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1", "must stand before"],
    ["a bad id", /<Id>.*<\/Id>/, "<Id>7</Id>", "not a GUID"],
    ["a short version", "0.0.0.0", "0.0.0", "four numbers"],
    [
      "a plain http address",
      "https://localhost:3000/commands.html",
      "http://localhost:3000/commands.html",
      "not https",
    ],
    ["a page nobody builds", "3000/commands.html", "3000/other.html", "no such file"],
    ["a dangling resid", 'resid="Group.Label"', 'resid="Nothing"', "resid without a resource: Nothing"],
    ["a resource nobody uses", 'resid="Group.Label"', 'resid="Nothing"', "resource nobody uses: Group.Label"],
    ["a resource id too long", /Group\.Label/g, "G".repeat(33), "longer than 32"],
    ["a label too long", 'Value="CCHC report"', `Value="${"x".repeat(126)}"`, "longer than 125"],
    ["a missing English text", /<Override Locale="en-US" Value="Phụ lục.*\/>/, "", "en-US override"],
    ["an icon of the wrong size", /assets\/icon-16\.png/, "assets/icon-20.png", "is not 16 pixels"],
    ["a ribbon icon left out", /<bt:Image size="80".*\/>/, "", "lacks the size 80"],
    ["a requirement that hides the add-in", "<DefaultSettings>", "<Requirements/><DefaultSettings>", "would hide"],
  ])("finds %s", (_, from, to, message) => {
    expect(problemsAfter(from, to)).toContain(message);
  });
});
