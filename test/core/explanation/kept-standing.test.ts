import {
  explained,
  isExplained,
  keepingSheet,
  keptIn,
  standingOf,
  stillExplained,
  unknownSeparators,
  type Explaining,
  type Finding,
} from "../../../src/core";
import { decimal } from "../../../src/core/decimal";
import { NOTE, figures, form, found, kept, template } from "./explaining";

describe("a warning of no rule", () => {
  const periods = { nowPeriod: "6 tháng 2021", beforePeriod: "Quý I 2021" };
  const previous = (value: number, before: number): Finding => ({
    rule: "previous/flow/xong",
    kind: "previous",
    severity: "warning",
    cells: ["xong"],
    data: { says: "flow", ...periods, now: decimal(value), before: decimal(before), parts: [1, 2] },
    fixes: [],
  });

  it("is open again when a number it states has changed", () => {
    const text = explained(previous(44, 40), form(figures), NOTE);
    const now = form(figures, { note: NOTE, kept: [text] });
    expect(standingOf(previous(44, 40), now)).toEqual({ kind: "explained", recorded: true });
    expect(standingOf(previous(44, 41), now)).toEqual({
      kind: "changed",
      changes: [{ cell: null, was: decimal(40), now: decimal(41) }],
    });
  });

  it("names the cell rather than the number where both have changed", () => {
    const text = explained(previous(44, 40), form(figures), NOTE);
    const now = form({ giao: 40, xong: 48 }, { note: NOTE, kept: [text] });
    expect(standingOf(previous(48, 40), now)).toMatchObject({ changes: [{ cell: "xong", was: 44, now: 48 }] });
  });
});

describe("a warning without a note cell", () => {
  const caption = (to: string): Finding => ({
    rule: "title/window/phu-luc-1",
    kind: "title",
    severity: "warning",
    cells: [],
    place: { sheet: "s1", row: 3, column: 0 },
    data: { says: "impossible", appendix: "phu-luc-1", from: "1/12/2020", to },
    fixes: [],
  });

  it("is explained by the clerk's word alone, until it says something else", () => {
    expect(standingOf(caption("31/5/2021"), form({}))).toEqual({ kind: "open" });
    const word = explained(caption("31/5/2021"), form({}), "");
    expect(isExplained(caption("31/5/2021"), form({}, { kept: [word] }))).toBe(true);
    expect(standingOf(caption("30/5/2021"), form({}, { kept: [word] }))).toMatchObject({ kind: "changed" });
  });
});

describe("several warnings in one row", () => {
  const beside = (explaining: Explaining) => ({ ...found(explaining), rule: "khac" });

  it("keep what they were explained for when the note is added to for another one", () => {
    const before = form(figures, { note: NOTE, kept: [kept] });
    const rebased = stillExplained(found(before), before, `${NOTE}\nthêm`);
    const now = form({ giao: 40, xong: 48 }, { note: `${NOTE}\nthêm`, kept: [rebased] });
    expect(standingOf(found(now), now)).toMatchObject({ kind: "changed", changes: [{ was: 44, now: 48 }] });
  });

  it("stay open when they were", () => {
    const reopened = form({ giao: 40, xong: 48 }, { note: NOTE, kept: [kept] });
    const now = form(
      { giao: 40, xong: 48 },
      { note: "thêm", kept: [stillExplained(found(reopened), reopened, "thêm")] },
    );
    expect(standingOf(found(now), now).kind).toBe("changed");
    expect(stillExplained(beside(form(figures)), form(figures), "thêm")).toBeNull();
  });
});

describe("where it is kept", () => {
  const place = { sheet: "s2", row: 7, column: 4 };
  const layout = {
    template,
    appendices: [
      { appendix: "phu-luc-1", sheet: "s2", matchedRows: 2, missingRows: [], unmatchedRows: [], doubtfulRows: [] },
    ],
    cells: new Map([["xong", { ...place, column: 3 }]]),
    notes: new Map([["xong", place]]),
    names: new Map(),
    captions: new Map(),
  };

  it("is the sheet of the note cell, or of the finding's own place", () => {
    expect(keepingSheet(found(form(figures)), layout)).toBe("s2");
    expect(keepingSheet(found(form(figures)), { ...layout, notes: new Map() })).toBe("s2");
    expect(keepingSheet({ ...found(form(figures)), cells: [], place: { ...place, sheet: "s1" } }, layout)).toBe("s1");
    expect(keepingSheet({ ...found(form(figures)), cells: [] }, layout)).toBeNull();
  });

  it("is read from the form's own sheets only", () => {
    const sheet = { name: "", visible: true, row: 0, column: 0, values: [], texts: [], formats: [], cut: false };
    const snapshot = {
      sheets: [
        { ...sheet, id: "s1", kept: [{ ...kept, text: "khác" }] },
        { ...sheet, id: "s2", kept: [kept] },
      ],
      active: null,
      separators: unknownSeparators,
    };
    expect([...keptIn(layout, snapshot)]).toEqual([[kept.name, kept.text]]);
  });
});
