import fc from "fast-check";
import {
  checkAll,
  compile,
  explained,
  isExplained,
  keepingSheet,
  keptIn,
  loadTemplate,
  readCell,
  standingOf,
  stillExplained,
  unknownSeparators,
  type Explaining,
  type Finding,
  type KeptText,
  type RuleData,
} from "../../../src/core";
import { keptName } from "../../../src/core/explanation/basis";
import { decimal } from "../../../src/core/decimal";
import { row, templateFile } from "../../support/template";

const count = { type: "count" } as const;
const part = (id: string, parts: string[], wholes: string[]): RuleData => ({
  id,
  kind: "part",
  severity: "warning",
  options: { parts, wholes },
  source: "thử nghiệm",
});
const many = Array.from({ length: 60 }, (_, at) => `so-${at}`);
const template = loadTemplate(
  templateFile(
    [row("giao", "Giao", count), row("xong", "Xong", count), ...many.map((id) => row(id, id, count))],
    [part("xong-giao", ["xong"], ["giao"]), part("nhieu", many, ["giao"])],
  ),
  "thu.json",
);
const plan = compile(template);

interface Said {
  readonly note?: string;
  readonly kept?: readonly (KeptText | null)[];
}

function form(figures: Readonly<Record<string, number | string>>, { note = "", kept = [] }: Said = {}): Explaining {
  const readings = plan.cells.map(({ key, measure }) => {
    const value = figures[key] ?? "";
    return readCell({ value, text: String(value), format: "General" }, measure);
  });
  return {
    plan,
    readings,
    notes: new Map(plan.cells.map(({ row: { id } }) => [id, id === "xong" || id === "so-0" ? note : ""])),
    kept: new Map(kept.flatMap((one) => (one ? [[one.name.toLowerCase(), one.text] as const] : []))),
  };
}

const found = (explaining: Explaining, rule = "xong-giao"): Finding =>
  checkAll(plan, explaining.readings).failed.get(rule)!;
const figures = { giao: 40, xong: 44 };
const NOTE = "Có nhiệm vụ phát sinh";
const kept = explained(found(form(figures)), form(figures), NOTE);

describe("standingOf", () => {
  it("is open without a text in the note cell", () => {
    expect(standingOf(found(form(figures)), form(figures))).toEqual({ kind: "open" });
    expect(standingOf(found(form(figures)), form(figures, { note: " ", kept: [kept] }))).toEqual({ kind: "open" });
  });

  it.each(["OK", "ok.", "✓", "-", "x", "Đã kiểm tra", "ĐÚNG", "  đã xem  ", "Đã đối chiếu.".normalize("NFD")])(
    "is open with %j, which gives no reason",
    (note) => {
      const now = form(figures, { note });
      expect(standingOf(found(now), now)).toEqual({ kind: "open" });
    },
  );

  it.each([NOTE, "Đúng theo Quyết định 12/QĐ-UBND", "Đã kiểm tra: 4 việc phát sinh", "Phát sinh thêm"])(
    "is explained by %j",
    (note) => {
      const now = form(figures, { note });
      expect(standingOf(found(now), now).kind).toBe("explained");
    },
  );

  it.each(["TTQĐ, BQL dự án ĐTXD", "38/60", "Quý I"])(
    "is asked about with %j, which speaks of nothing of it",
    (note) => {
      const now = form(figures, { note });
      expect(standingOf(found(now), now)).toEqual({ kind: "unsaid" });
      expect(isExplained(found(now), now)).toBe(false);
      expect(stillExplained(found(now), now, NOTE)).toBeNull();
      const confirmed = explained(found(now), now, note);
      const after = form(figures, { note, kept: [confirmed] });
      expect(standingOf(found(after), after)).toEqual({ kind: "explained", recorded: true });
    },
  );

  it("is explained by one of its figures", () => {
    const now = form(figures, { note: "44/40" });
    expect(standingOf(found(now), now)).toEqual({ kind: "explained", recorded: false });
  });

  it("is explained by a text alone, and says that its figures are not kept", () => {
    const now = form(figures, { note: NOTE });
    expect(standingOf(found(now), now)).toEqual({ kind: "explained", recorded: false });
  });

  it("is explained while the figures are those it was explained for", () => {
    const now = form(figures, { note: ` ${NOTE.toUpperCase()}`, kept: [kept] });
    expect(standingOf(found(now), now)).toEqual({ kind: "explained", recorded: true });
  });

  it("is open again when a figure behind it has changed, and says which", () => {
    const now = form({ giao: 40, xong: 48 }, { note: NOTE, kept: [kept] });
    expect(standingOf(found(now), now)).toEqual({
      kind: "changed",
      changes: [{ cell: "xong", was: decimal(44), now: decimal(48) }],
    });
    expect(isExplained(found(now), now)).toBe(false);
  });

  it("is explained again when the clerk says so, or writes another explanation", () => {
    const changed = { giao: 40, xong: 48 };
    const again = explained(found(form(changed)), form(changed), NOTE);
    expect(isExplained(found(form(changed)), form(changed, { note: NOTE, kept: [again] }))).toBe(true);
    expect(isExplained(found(form(changed)), form(changed, { note: "Khác", kept: [kept] }))).toBe(true);
  });

  it("knows a blank and a cell that cannot be read from a figure", () => {
    const unread = form({ giao: 40, xong: 44, "so-0": "x", "so-1": 41 });
    const rule = found(unread);
    const before = explained(rule, form({ xong: 44, giao: "x" }), NOTE);
    const now = form(figures, { note: NOTE, kept: [before] });
    expect(standingOf(found(now), now)).toMatchObject({
      kind: "changed",
      changes: [{ cell: "giao", was: "unread", now: 40 }],
    });
    const blank = explained(rule, form({ xong: 44 }), NOTE);
    expect(standingOf(found(now), form(figures, { note: NOTE, kept: [blank] }))).toMatchObject({
      changes: [{ cell: "giao", was: null, now: 40 }],
    });
  });

  it("sees a change among figures too many to be kept one by one", () => {
    const all = Object.fromEntries(many.map((id) => [id, 123_456]));
    const first = form({ giao: 1, ...all });
    const long = explained(found(first, "nhieu"), first, NOTE);
    expect(long.text.length).toBeLessThan(240);
    const same = form({ giao: 1, ...all }, { note: NOTE, kept: [long] });
    expect(standingOf(found(same, "nhieu"), same)).toEqual({ kind: "explained", recorded: true });
    const now = form({ giao: 1, ...all, "so-7": 5 }, { note: NOTE, kept: [long] });
    expect(standingOf(found(now, "nhieu"), now)).toEqual({ kind: "changed", changes: [] });
  });

  it("does not read what was kept of another rule's figures", () => {
    const other = { ...kept, text: explained(found(form({ giao: 1, "so-0": 9 }), "nhieu"), form({}), NOTE).text };
    const now = form(figures, { note: NOTE, kept: [other] });
    expect(standingOf(found(now), now)).toEqual({ kind: "explained", recorded: false });
  });

  it("never explains an error", () => {
    const now = form(figures, { note: NOTE, kept: [kept] });
    expect(isExplained({ ...found(now), severity: "error" }, now)).toBe(false);
  });

  it("takes any kept text, whoever wrote it", () => {
    const now = (text: string) => form(figures, { note: NOTE, kept: [{ ...kept, text }] });
    const texts = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.array(fc.constantFrom("1", "|", ";", "#", "44", "-", "a"), { maxLength: 20 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => ["explained", "changed"].includes(standingOf(found(now(text)), now(text)).kind)),
    );
  });
});

/** What a sheet may keep unseen: texts of ours for these very figures, and anything else under our names. */
const unseen = fc.array(
  fc.record({
    name: fc.constantFrom(kept.name, kept.name.toUpperCase(), keptName("nhieu"), "_phu_luc_cchc._about"),
    text: fc.oneof(
      fc.constantFrom("", " ", "OK", NOTE).map((note) => explained(found(form(figures)), form(figures), note).text),
      fc.string({ maxLength: 300 }),
    ),
  }),
  { maxLength: 5 },
);

it("no text kept unseen settles a warning whose note cell says nothing, nor any error", () => {
  fc.assert(
    fc.property(unseen, fc.constantFrom("", " ", "\n", "\u00a0", "ok"), (texts, note) => {
      const now = form(figures, { note, kept: texts });
      expect(standingOf(found(now), now)).toEqual({ kind: "open" });
      const noted = form(figures, { note: NOTE, kept: texts });
      expect(isExplained({ ...found(noted), severity: "error" }, noted)).toBe(false);
    }),
  );
});

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
