import fc from "fast-check";
import { explained, isExplained, standingOf, stillExplained } from "../../../src/core";
import { keptName } from "../../../src/core/explanation/basis";
import { decimal } from "../../../src/core/decimal";
import { NOTE, figures, form, found, kept, many } from "./explaining";

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
