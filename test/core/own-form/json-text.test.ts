import fc from "fast-check";
import { JsonFault, lineAt, readJson } from "../../../src/core/own-form/json-text";

const KEPT = ["__proto__", "prototype", "constructor"];

describe("readJson", () => {
  it("reads what JSON.parse reads, as it does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.nat({ max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!KEPT.some((name) => text.includes(`"${name}":`)));
        expect(readJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it("refuses every text that JSON.parse refuses", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom("", "x", ",", '"', "}", "]", "\\"),
        (value, at, put) => {
          const whole = JSON.stringify(value);
          const text = whole.slice(0, at % whole.length) + put + whole.slice((at % whole.length) + 1);
          const strict = (() => {
            try {
              JSON.parse(text);
              return false;
            } catch {
              return true;
            }
          })();
          fc.pre(strict);
          expect(() => readJson(text)).toThrow(JsonFault);
        },
      ),
    );
  });

  it.each<[string, string, string, number, number]>([
    ["a comma too many", '{\n  "a": 1,\n}', "unexpected", 3, 1],
    ["a missing comma", '{ "a": 1\n "b": 2 }', "unexpected", 2, 2],
    ["a comment", "{\n// x\n}", "unexpected", 2, 1],
    ["an open text", '{ "a": "x', "unfinished", 1, 8],
    ["a line end in a text", '{ "a": "x\ny" }', "badString", 1, 10],
    ["an unknown escape", '{ "a": "\\q" }', "badString", 1, 8],
    ["a number beyond all numbers", '{ "a": 1e999 }', "badNumber", 1, 8],
    ["a field twice", '{ "a": 1,\n  "a": 2 }', "keyTwice", 2, 3],
    ["a name JavaScript keeps", '{\n "__proto__": {} }', "badKey", 2, 2],
    ["the same in other letters", '{ "\\u005f_proto__": {} }', "badKey", 1, 3],
    ["more than one value", "{} {}", "unexpected", 1, 4],
    ["nothing", "", "unfinished", 1, 1],
    ["deep nesting", "[".repeat(100_000), "tooDeep", 1, 33],
    ["deep nesting in objects", '{"a":'.repeat(100_000), "tooDeep", 1, 161],
  ])("says where there is %s", (_, text, code, line, column) => {
    let fault: unknown = null;
    try {
      readJson(text);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(JsonFault);
    const { code: found, offset } = fault as JsonFault;
    expect({ found, ...lineAt(text, offset) }).toEqual({ found: code, line, column });
  });

  it("knows where the value at a path stands, of a missing one where its holder does", () => {
    const text = '{\n  "a": [\n    { "b": 1 },\n    { "c.d": 2 }\n  ]\n}';
    const { offsetOf } = readJson(text);
    const line = (path: string) => lineAt(text, offsetOf(path)).line;
    expect([line("a"), line("a[0].b"), line("a[1]"), line("a[1].x"), line("x"), line("a[7].x.y")]).toEqual([
      2, 3, 4, 4, 1, 2,
    ]);
  });
});
