import { readFileSync } from "node:fs";
import { trialsOf } from "../../src/entry/selftest/trials";
import { assumptions } from "../../src/text/self-test/assumptions";
import { steps } from "../../src/text/self-test/page";

const trials = trialsOf([]);
const items = readFileSync("test/excel-host/ASSUMPTIONS.md", "utf8").match(/^\d+\. .*$/gm) ?? [];
const MARK = /(?: Tried: (`[a-z-]+`(?:, `[a-z-]+`)*)\.| Only by eye\.| Of the emulation only\.)$/;

describe("the list of assumptions", () => {
  it("says of each how it is tried in a real Excel", () => {
    expect(items.length).toBeGreaterThan(50);
    expect(items.filter((item) => !MARK.test(item))).toEqual([]);
  });

  it("is numbered one after the other", () => {
    expect(items.map((item) => Number.parseInt(item, 10))).toEqual(items.map((_, at) => at + 1));
  });

  it("names every entry of the page that tries them, and no other", () => {
    const named = items.flatMap((item) => MARK.exec(item)?.[1]?.match(/[a-z-]+/g) ?? []);
    expect([...new Set(named)].sort()).toEqual(Object.keys(assumptions).sort());
  });

  it("has one trial for each entry, and steps for those that need hands", () => {
    expect(Object.keys(trials).sort()).toEqual(Object.keys(assumptions).sort());
    const byHand = Object.entries(assumptions).flatMap(([id, { tried }]) => (tried === "hands" ? [id] : []));
    const first = new Set(Object.keys(steps).map((step) => step.replace(/-then$/, "")));
    expect([...first].sort()).toEqual(byHand.sort());
    expect(Object.keys(trials).slice(0, byHand.length).sort()).toEqual(byHand);
  });

  it("says of each entry something else", () => {
    const said = Object.values(assumptions).map(({ says }) => says);
    expect(new Set(said).size).toBe(said.length);
  });
});
