import type { FaultCode } from "../../../src/core";
import { faultText } from "../../../src/text/faults";
import { openPane, openWithForm, request } from "./open-pane";

/** Excel fails at any call of any command: the workbook is whole or untouched, and the pane says which. */

type Pane = ReturnType<typeof openPane>;

const LOST = "value/tthc.cong-bo-moi";
const STALE = "part/ke-hoach.hoan-thanh";

async function filled(): Promise<Pane> {
  const pane = await openWithForm();
  await pane.type({ "tthc.cong-bo-moi": 1.297, "ke-hoach.nhiem-vu": 40, "ke-hoach.hoan-thanh": 44 });
  return pane;
}

const commands: readonly (readonly [string, () => Promise<Pane>, (pane: Pane) => Promise<unknown>])[] = [
  ["insert", async () => openPane(), ({ commands }) => commands.insert(request)],
  ["apply a fix", filled, ({ commands, form }) => commands.applyFix(form().id, LOST, 0)],
  ["say nothing", filled, ({ commands, form }) => commands.sayNothing(form().id, "doi-thoai")],
  ["attach", filled, ({ commands, form }) => commands.attach(form().id)],
  ["detach", filled, ({ commands, form }) => commands.detach(form().id)],
  ["submit", filled, ({ commands, form }) => commands.submit(form().id)],
];
/** None that is waited for. */
const codes: readonly FaultCode[] = ["protected", "gone", "busy", "unknown", "tooOld"];

const cellsOf = ({ workbook }: Pane) => JSON.stringify(workbook.sheets.map(({ rows }) => rows));
const readAgain = (pane: Pane) => pane.workbook.read().then(({ sheets }) => sheets.map(({ name }) => name));

describe.each(commands)("%s", (_, open, command) => {
  it("after a fault at any of its calls tells the truth, and goes on", async () => {
    const whole = await open();
    const before = whole.workbook.calls.length;
    await command(whole);
    const calls = whole.workbook.calls.length - before;
    expect(calls).toBeGreaterThan(0);
    const done = cellsOf(whole);

    for (let at = 0; at < calls; at += 1) {
      const pane = await open();
      const { session, workbook } = pane;
      const untouched = cellsOf(pane);
      workbook.failAfter(at, codes[at % codes.length]!);
      await command(pane);
      const { fault, undo, working, nothingWritten, sheetNames } = session.state();
      const now = cellsOf(pane);
      expect([untouched, done]).toContain(now);
      expect([working, nothingWritten]).toEqual([null, false]);
      if (fault !== null && fault.during !== "reading") expect(now).toBe(untouched);
      if (now !== untouched) expect(undo).not.toBeNull();
      if (fault === null) expect(sheetNames).toEqual(await readAgain(pane));

      await pane.commands.check();
      expect(session.state().fault).toBeNull();
      expect(session.state().sheetNames).toEqual(await readAgain(pane));
      pane.loop.stop();
    }
    whole.loop.stop();
  });
});

describe("a command that finds nothing left to write", () => {
  it.each<[string, (pane: Pane) => void, (pane: Pane) => Promise<unknown>]>([
    [
      "a fix of a figure typed anew meanwhile",
      ({ workbook, place }) => workbook.set(place("tthc.cong-bo-moi"), 1297),
      ({ commands, form }) => commands.applyFix(form().id, LOST, 0),
    ],
    [
      "a fix of a finding there is not",
      () => undefined,
      ({ commands, form }) => commands.applyFix(form().id, STALE, 9),
    ],
    [
      "certain fixes that are none any more",
      ({ workbook, place }) => workbook.set(place("tthc.cong-bo-moi"), 1297),
      ({ commands, form }) => commands.applyCertain(form().id, form().certain),
    ],
    [
      "an explanation of what is no finding",
      () => undefined,
      ({ commands, form }) => commands.explain(form().id, "none", "vì sao"),
    ],
  ])("says so of %s, until the next command", async (_, meanwhile, command) => {
    const pane = await filled();
    meanwhile(pane);
    const before = cellsOf(pane);
    await command(pane);
    expect([cellsOf(pane), pane.session.state().nothingWritten, pane.session.state().fault]).toEqual([
      before,
      true,
      null,
    ]);
    await pane.commands.submit(pane.form().id);
    expect(pane.session.state().nothingWritten).toBe(false);
  });
});

it("says of new sheets begun and not taken away that they may be there, not that all is as it was", () => {
  expect(faultText({ code: "halfDone", during: "inserting" })).not.toContain("giữ nguyên");
  for (const code of codes) expect(faultText({ code, during: "inserting" })).toContain("giữ nguyên");
});
