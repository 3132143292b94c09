import { XMLParser, XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { FileFault } from "../../../src/sheets/archive";
import { edited } from "../../../src/sheets/archive/edits";
import { editablePart, escaped } from "../../../src/sheets/archive/xml";
import { appended, isInOrder, placed, withAttribute } from "../../../src/sheets/archive/xml-edits";
import { attribute, child, descendants, treeOf } from "../../../src/sheets/archive/xml-tree";

function codeOf(xml: string): string {
  try {
    treeOf(xml);
    return "sound";
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
}

describe("XML of a part", () => {
  it.each([
    "<a/>",
    "<?xml version='1.0'?><a b='1' c=\"2\">x &amp; &#65; &#x42;<!-- c --><b/><![CDATA[<]]></a>\n",
    "<a b = '>' ></a >",
    "<p:a xmlns:p='u'><p:b/></p:a>",
    "<số_liệu năm='2024'/>",
    "<a>𝟙 é ơ</a>",
    "<?pi x?><a><?pi y?></a><!-- end -->",
  ])("is sound: %s", (xml) => {
    expect(codeOf(xml)).toBe("sound");
  });

  it.each<[string, string]>([
    ["", "broken"],
    ["text", "broken"],
    ["<a>", "broken"],
    ["<a></b>", "broken"],
    ["<a><b></a></b>", "broken"],
    ["<a/><b/>", "broken"],
    ["<a/>x", "broken"],
    ["<a b=1/>", "broken"],
    ["<a b='1' b='2'/>", "broken"],
    ["<a b='<'/>", "broken"],
    ["<a b='1'c='2'/>", "broken"],
    ["<a>&nbsp;</a>", "broken"],
    ["<a>& b</a>", "broken"],
    ["<a b='&x;'/>", "broken"],
    ["<a>\u000b</a>", "broken"],
    ["<a>&#11;</a>", "broken"],
    ["<a>&#x110000;</a>", "broken"],
    ["<a>\ud800</a>", "broken"],
    ["<a>]]></a>", "broken"],
    ["<a><!-- -- --></a>", "broken"],
    ["<p:a/>", "broken"],
    ["<a><?xml version='1.0'?></a>", "broken"],
    ["<1/>", "broken"],
    ["<!DOCTYPE a><a/>", "unsafe"],
    [`${"<a>".repeat(300)}`, "tooLarge"],
  ])("is refused: %s", (xml, code) => {
    expect(codeOf(xml)).toBe(code);
  });

  const name = fc.constantFrom("a", "b", "x:c", "d-e");
  const words = fc.string({ maxLength: 12, unit: fc.constantFrom(..."aơ &<>\"'\n=") }).map(escaped);
  const element: fc.Arbitrary<string> = fc
    .letrec<{ node: string; text: string }>((tie) => ({
      text: words,
      node: fc
        .tuple(name, words, fc.array(fc.oneof({ depthSize: "small" }, tie("text"), tie("node")), { maxLength: 4 }))
        .map(([tag, value, inner]) =>
          inner.length === 0
            ? `<${tag} k='${value.replaceAll("'", "&apos;")}'/>`
            : `<${tag} k="${value}">${inner.join("")}</${tag}>`,
        ),
    }))
    .node.map((inner) => `<r xmlns:x="u">${inner}</r>`);

  it("is a tree whose places are the places of its tags; another reader sees the same elements", () => {
    fc.assert(
      fc.property(element, (xml) => {
        expect(XMLValidator.validate(xml)).toBe(true);
        const root = treeOf(xml);
        const all = [root, ...descendants(root)];
        for (const { start, end, inner, innerEnd, prefix, name: local } of all) {
          expect(xml.slice(start).startsWith(`<${prefix}${local}`)).toBe(true);
          expect(codeOf(xml.slice(start, end).replaceAll("x:", ""))).toBe("sound");
          expect(inner).toBeLessThanOrEqual(innerEnd);
        }
        const parsed = JSON.stringify(new XMLParser({ preserveOrder: true, ignoreAttributes: true }).parse(xml));
        for (const tag of ["a", "b", "x:c", "d-e"]) {
          expect(all.filter((each) => each.prefix + each.name === tag)).toHaveLength(
            parsed.split(`{"${tag}":`).length - 1,
          );
        }
      }),
    );
  });

  it("cut anywhere is refused, never read in part", () => {
    fc.assert(
      fc.property(element, fc.nat(), (xml, at) => {
        expect(codeOf(xml.slice(0, at % xml.length))).toBe("broken");
      }),
    );
  });

  it("stays sound and otherwise the same under every change", () => {
    fc.assert(
      fc.property(element, fc.nat(), (xml, which) => {
        const all = [...descendants(treeOf(xml))];
        const target = all[which % all.length]!;
        const grown = edited(xml, [appended(xml, target, "<new/>")]);
        expect([...descendants(treeOf(grown))]).toHaveLength(all.length + 1);
        const told = edited(xml, [withAttribute(xml, target, "k", `"<&'`)]);
        expect(attribute(told, [...descendants(treeOf(told))][which % all.length]!, "k")).toBe(`"<&'`);
        const more = edited(xml, [withAttribute(xml, target, "new", "1")]);
        expect(more.replace(' new="1"', "")).toBe(xml);
      }),
    );
  });
});

describe("a child put in the schema's order", () => {
  const order = ["one", "two", "three", "four"];
  const put = (inner: string) => {
    const xml = `<r xmlns:mc="m">${inner}</r>`;
    return edited(xml, [placed(xml, treeOf(xml), order, "three", "<three/>")]).replace(/<\/?r[^>]*>/g, "");
  };

  it.each([
    ["", "<three/>"],
    ["<one/><four/>", "<one/><three/><four/>"],
    ["<two><four/></two>", "<two><four/></two><three/>"],
    [
      "<one/><mc:AlternateContent><mc:Choice><four/></mc:Choice></mc:AlternateContent>",
      "<one/><three/><mc:AlternateContent><mc:Choice><four/></mc:Choice></mc:AlternateContent>",
    ],
    ["<one/><other/>", "<one/><other/><three/>"],
  ])("%s", (inner, wanted) => {
    expect(put(inner)).toBe(wanted);
    expect(isInOrder(treeOf(`<r xmlns:mc="m">${wanted}</r>`), order)).toBe(true);
  });

  it("is seen where it is not", () => {
    expect(isInOrder(treeOf("<r><two/><one/></r>"), order)).toBe(false);
  });
});

describe("a part that is changed", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from("<a>ơ</a>")],
    ["UTF-8 with its mark", Buffer.from("\uFEFF<a>ơ</a>")],
    ["UTF-16", Buffer.from("\uFEFF<a>ơ</a>", "utf16le")],
    ["UTF-16 without its mark", Buffer.from("<a>ơ</a>", "utf16le")],
    ["UTF-16, the other way", Buffer.from("\uFEFF<a>ơ</a>", "utf16le").swap16()],
  ])("in %s stays in it", (_, bytes) => {
    const { xml, encoded } = editablePart(bytes);
    expect(child(treeOf(`<r>${xml}</r>`), "a")).toBeDefined();
    expect(Buffer.from(encoded(xml))).toEqual(Buffer.from(bytes));
  });

  it("is refused where its bytes are no text", () => {
    expect(() => editablePart(new Uint8Array([0x3c, 0x61, 0xff, 0x3e]))).toThrow(/broken/);
  });
});
