import { openPane, openWithForm, request } from "./open-pane";

describe("Hoàn tác", () => {
  it("names the last write and gives back what stood before, one write after the other", async () => {
    const { workbook, commands, session, form, place, type } = await openWithForm();
    await type({ "tthc.cong-bo-moi": 1.297 });
    await commands.applyFix(form().id, "value/tthc.cong-bo-moi", 0);
    const address = `D${place("tthc.cong-bo-moi").row + 1}`;
    expect(session.state().undo).toEqual({ kind: "cells", addresses: [address] });
    workbook.calls.length = 0;
    await commands.undo();
    expect(workbook.calls).toEqual(["takeBack", "read"]);
    expect(workbook.get(place("tthc.cong-bo-moi"))).toBe(1.297);
    expect(form().findings).toHaveLength(1);
    expect(session.state()).toMatchObject({
      undone: { what: { kind: "cells" }, stayed: [] },
      undo: { kind: "inserted", sheets: ["Phụ lục 2"] },
    });
  });

  it("an explanation is taken back with what was kept of it", async () => {
    const { workbook, commands, form, type } = await openWithForm();
    await type({ "tthc.thong-ke": 3 });
    const warning = form().findings.find(({ finding }) => finding.severity === "warning")!;
    await commands.explain(form().id, warning.finding.rule, "số cũ");
    await commands.undo();
    expect(workbook.takenBack.map(({ kind }) => kind)).toEqual(["cells", "texts"]);
  });

  it("says what stayed, and offers the write before it", async () => {
    const { workbook, commands, session, form, place, type } = await openWithForm();
    await type({ "tthc.cong-bo-moi": 1.297 });
    await commands.applyFix(form().id, "value/tthc.cong-bo-moi", 0);
    workbook.stayed = [{ kind: "cell", place: place("tthc.cong-bo-moi"), now: "8" }];
    await commands.undo();
    const address = `D${place("tthc.cong-bo-moi").row + 1}`;
    expect(session.state().undone?.stayed).toEqual([{ kind: "cell", address, now: "8" }]);
    expect(session.state().undo?.kind).toBe("inserted");
    await commands.check();
    expect(session.state().undone).not.toBeNull();
    await commands.applyFix(form().id, "none", 0);
    expect(session.state().undone).toBeNull();
  });

  it("keeps the write where Excel did not answer, and has nothing to take back before any write", async () => {
    const { workbook, commands, session } = openPane();
    await commands.undo();
    expect(workbook.calls).toEqual([]);
    await commands.insert(request);
    workbook.failNext("takeBack", "protected");
    await commands.undo();
    expect(session.state()).toMatchObject({
      fault: { code: "protected", during: "undoing" },
      undo: { kind: "inserted" },
      undone: null,
    });
  });

  it("of a sheet that is gone nothing is asked again: the write before it can be taken back", async () => {
    const { workbook, commands, session, type, form } = await openWithForm();
    await type({ "tthc.cong-bo-moi": 1.297 });
    await commands.applyFix(form().id, "value/tthc.cong-bo-moi", 0);
    workbook.failNext("takeBack", "gone");
    await commands.undo();
    expect(session.state()).toMatchObject({
      fault: { code: "gone", during: "undoing" },
      undo: { kind: "inserted" },
    });
  });

  it.each(["attach", "detach"] as const)(
    "%s can be taken back, and what could not be looked at is said",
    async (name) => {
      const { workbook, commands, session, form } = await openWithForm();
      workbook.passedOver = [{ sheet: "Phụ lục 2", formats: 1, cells: 0 }];
      await commands[name](form().id);
      expect(session.state()).toMatchObject({
        undo: { kind: `${name}ed`, sheets: ["Phụ lục 2"] },
        passedOver: { during: `${name}ing`, sheets: workbook.passedOver },
      });
      await commands.undo();
      expect(session.state().passedOver).toBeNull();
      expect(workbook.takenBack.map(({ kind }) => kind)).toEqual(["checks"]);
    },
  );
});
