import type { SheetSnapshot } from "../../src/core";
import { createSession } from "../../src/session/session";
import { inOldLetters, OLD } from "../core/letters/old-letters";
import { blankForm, snapshot, typed } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";

const { template } = shippedAs("bnv-6459-2020/tinh").plan;
const [form] = blankForm(template);

function opened() {
  const session = createSession({ templates: () => [template], now: () => 0 });
  session.take(snapshot(form!));
  const places = [...session.state().forms[0]!.layout.cells.values()];
  return { session, addresses: places.map(({ row }) => `D${row + 1}`), id: session.state().forms[0]!.id };
}

const filled = (addresses: readonly string[], value: string | number): SheetSnapshot =>
  typed(form!, Object.fromEntries(addresses.map((address) => [address, value])));

describe("a paste", () => {
  it("is told with its rows, those of the form, and what needs a look; until something else changes", () => {
    const { session, addresses, id } = opened();
    const rows = addresses.filter((_, at) => at < 40).slice(0, 20);
    session.take(snapshot(filled(rows, 7)));
    const { pasted } = session.state();
    expect(pasted).toMatchObject({ form: id, rows: rows.length, taken: rows.length });
    const found = session.state().forms[0]!.findings.flatMap(({ cells }) => cells.map(({ address }) => address));
    expect(pasted!.look).toBe(new Set(found.filter((address) => rows.includes(address))).size);
    session.take(snapshot(filled(rows, 7)));
    expect(session.state().pasted).toBe(pasted);
    session.take(snapshot(filled([...rows, addresses.at(-1)!], 7)));
    expect(session.state().pasted).toBeNull();
  });

  it("that runs over the rows of the form says so", () => {
    const { session, addresses } = opened();
    const last = Number(addresses.at(-1)!.slice(1));
    const over = [...addresses.slice(-11), `D${last + 1}`, `D${last + 2}`];
    session.take(snapshot(filled(over, 7)));
    const { rows, taken } = session.state().pasted!;
    expect(rows).toBe(13);
    expect(rows - taken).toBe(2);
  });

  it("of ten cells, or what the pane itself wrote, is none", () => {
    const { session, addresses } = opened();
    session.take(snapshot(filled(addresses.slice(0, 10), 7)));
    expect(session.state().pasted).toBeNull();
    session.begin("writing");
    session.take(snapshot(filled(addresses.slice(0, 30), 8)));
    session.end("writing");
    expect(session.state().pasted).toBeNull();
  });

  it.each(OLD)("into no sheet in letters of %s, where nothing but one cell has changed", (name) => {
    const session = createSession({ templates: () => [template], now: () => 0 });
    const { addresses } = opened();
    const said = Object.fromEntries(
      addresses.slice(0, 20).map((address, at) => [address, `${at} hồ sơ đã giải quyết`]),
    );
    const old = (more: Parameters<typeof typed>[1]): SheetSnapshot => {
      const sheet = typed(form!, { ...said, ...more });
      const values = sheet.values.map((row) =>
        row.map((value) => (typeof value === "string" ? inOldLetters(value, name) : value)),
      );
      return { ...sheet, values, texts: values.map((row) => row.map(String)) };
    };
    session.take(snapshot(old({})));
    session.take(snapshot(old({ [addresses.at(-1)!]: 5 })));
    expect(session.state().forms[0]?.texts.get([...session.state().forms[0]!.layout.cells.keys()][0]!)).toBe(
      "0 hồ sơ đã giải quyết",
    );
    expect(session.state().pasted).toBeNull();
  });
});
