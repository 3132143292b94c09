import fc from "fast-check";
import { address, type SheetSnapshot, type Snapshot } from "../../src/core";
import type { SessionState } from "../../src/session/contract";
import { createSession } from "../../src/session/session";
import { blankForm, sheet, snapshot, typed, withRow } from "../support/snapshot";
import { form, other, repetitive } from "./forms";

const templates = [form, other];
const forms = [
  ...blankForm(form),
  { ...blankForm(other)[0]!, id: "s2", name: "Khác" },
  sheet("s3", [
    ["", ""],
    [1, "Ghi chú"],
  ]),
];

function session() {
  return createSession({ templates: () => templates, now: () => 0 });
}

type Edit = (sheets: readonly SheetSnapshot[]) => readonly SheetSnapshot[];

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 130 }) },
  { weight: 1, arbitrary: fc.constantFrom<string | number | boolean>(1.297, 0.5, true, 1e20) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "",
      "446/491",
      "Đang triển khai",
      "1.297",
      "#DIV/0!",
      "x",
      "Số nhiệm vụ đã hoàn thành đúng hạn",
      "Ghi chú",
      "Văn bản",
      "STT",
    ),
  },
);

function changed(which: number, change: (one: SheetSnapshot) => SheetSnapshot): Edit {
  return (sheets) => sheets.map((one, at) => (at === which % sheets.length ? change(one) : one));
}

const place = fc.record({ which: fc.nat(2), row: fc.nat(30), column: fc.constantFrom(0, 1, 2, 3, 3, 3, 3, 4, 5) });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(place, figure, fc.constantFrom("General", "General", "0%", "d/m/yyyy"))
      .map(([{ which, row, column }, value, format]): Edit =>
        changed(which, (one) => {
          const at = address(row % one.values.length, column % one.values[0]!.length);
          return typed(one, { [at]: { value, format } });
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(2), fc.nat(30), fc.constantFrom("inserted" as const, "deleted" as const))
      .map(([which, row, how]) =>
        changed(which, (one) => (one.values.length < 3 ? one : withRow(one, row % one.values.length, how))),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(2), fc.constantFrom("Bản sao", "Phụ lục 1"))
      .map(([which, name]) => changed(which, (one) => ({ ...one, name }))),
  },
  { weight: 1, arbitrary: fc.constant<Edit>((sheets) => (sheets.length > 1 ? sheets.slice(1) : forms)) },
  { weight: 1, arbitrary: fc.constant<Edit>((sheets) => [...sheets].reverse()) },
);

/** What the last snapshot alone must decide. */
function told({ forms, sheetNames }: SessionState) {
  return { forms, sheetNames };
}

describe("a session", () => {
  it("ends where a fresh session starts, whatever happened before", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.boolean(), (edits, headless) => {
        const long = session();
        let sheets: readonly SheetSnapshot[] = headless ? forms.map((one) => withoutHeader(one)) : forms;
        let last: Snapshot = snapshot(...sheets);
        long.take(last);
        for (const one of edits) {
          sheets = one(sheets);
          last = snapshot(...sheets);
          long.take(last);
          const fresh = session();
          fresh.take(last);
          expect(told(long.state())).toEqual(told(fresh.state()));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("ends there too where what is odd beyond the rules comes and goes", () => {
    const [drawn] = blankForm(repetitive) as [SheetSnapshot];
    const first = drawn.values.findIndex((row) => row.includes("STT"));
    const edits = fc.array(
      fc.record({
        row: fc.integer({ min: first + 1, max: drawn.values.length - 1 }),
        rows: fc.array(fc.constantFrom<number | "">("", 0, 100, 4357, 8631, 93811), { minLength: 1, maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    let seen = 0;
    fc.assert(
      fc.property(edits, (pastes) => {
        const open = () => createSession({ templates: () => [repetitive], now: () => 0 });
        const long = open();
        let sheet = drawn;
        long.take(snapshot(sheet));
        for (const { row, rows } of pastes) {
          const cells = rows.map(
            (value, at) => [address(Math.min(row + at, drawn.values.length - 1), 3), value] as const,
          );
          sheet = typed(sheet, Object.fromEntries(cells));
          long.take(snapshot(sheet));
          const fresh = open();
          fresh.take(snapshot(sheet));
          expect(told(long.state())).toEqual(told(fresh.state()));
          const found = fresh.state().forms.flatMap(({ findings }) => findings);
          seen += found.filter(({ finding }) => finding.kind === "evidence").length;
        }
      }),
      { numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it("shows the same objects again for the same sheets", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const long = session();
        const sheets = edits.reduce((now, one) => one(now), forms as readonly SheetSnapshot[]);
        long.take(snapshot(...sheets));
        const before = long.state();
        long.take(structuredClone(snapshot(...sheets)));
        expect(long.state().forms).toBe(before.forms);
        expect(long.state().sheetNames).toBe(before.sheetNames);
      }),
      { numRuns: 40 },
    );
  });
});

/** Without the lines that name the columns: what stands in them must tell. */
function withoutHeader(one: SheetSnapshot): SheetSnapshot {
  const at = one.values.findIndex((row) => row.includes("STT"));
  return at < 0 ? one : withRow(withRow(one, at, "deleted"), at, "deleted");
}
