import { openPane, openWithForm, request } from "./open-pane";

describe("insert", () => {
  it("draws the form with its title filled in, and finds it again in one read", async () => {
    const { workbook, session, form } = await openWithForm();
    expect(workbook.calls).toEqual(["insert", "read"]);
    expect(form()).toMatchObject({
      office: "UBND tỉnh Bình Định",
      period: { id: "6-thang", year: 2021 },
      findings: [],
    });
    expect(session.state()).toMatchObject({ working: null, fault: null });
  });

  it("is done once when asked for twice at a time", async () => {
    const { workbook, commands, session } = openPane();
    const both = [commands.insert(request), commands.insert(request)];
    expect(session.state().working).toBe("inserting");
    await Promise.all(both);
    expect(workbook.sheets).toHaveLength(1);
  });

  it("leaves its fault in the state and the pane at work", async () => {
    const { workbook, commands, session } = openPane();
    workbook.failNext("insert", "protected");
    await commands.insert(request);
    expect(session.state()).toMatchObject({ working: null, fault: { code: "protected", during: "inserting" } });
    await commands.insert(request);
    expect(session.state().fault).toBeNull();
    expect(workbook.sheets).toHaveLength(1);
  });

  it("of a template that is not in the catalogue is a fault", async () => {
    const { workbook, commands, session } = openPane();
    await commands.insert({ ...request, template: "none/such" });
    expect(session.state().fault).toEqual({ code: "unknown", during: "inserting" });
    expect(workbook.calls).toEqual([]);
  });

  it.each(["insert", "write"] as const)("a failed %s is forgotten once a check has succeeded", async (call) => {
    const { workbook, commands, session, form, type } = await openWithForm();
    await type({ "tthc.cong-bo-moi": 1.297 });
    workbook.failNext(call, "protected");
    await (call === "insert" ? commands.insert(request) : commands.applyFix(form().id, "value/tthc.cong-bo-moi", 0));
    expect(session.state().fault).toMatchObject({ code: "protected" });
    await commands.check();
    expect(session.state().fault).toBeNull();
  });

  it("waits a little for a cell that is being edited", async () => {
    const { workbook, commands } = openPane();
    workbook.failNext("insert", "cellEdit");
    await commands.insert(request);
    expect(workbook.calls).toEqual(["insert", "insert", "read"]);
  });

  it("is called off while it waits", async () => {
    const { workbook, commands, session } = openPane();
    workbook.failNext("insert", "cellEdit");
    const inserting = commands.insert(request);
    while (workbook.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    commands.cancel();
    await inserting;
    expect(workbook.sheets).toHaveLength(0);
    expect(session.state()).toMatchObject({ working: null, fault: null });
  });
});

describe("attach and detach", () => {
  async function openBare() {
    const pane = await openWithForm();
    const [sheet] = pane.workbook.sheets;
    const drawn = pane.workbook.checks.get(sheet!.id)!;
    pane.workbook.checks.clear();
    await pane.commands.check();
    return { ...pane, sheet: sheet!.id, drawn };
  }
  const carries = (pane: Awaited<ReturnType<typeof openBare>>) => pane.session.state().attached.get(pane.sheet);

  it("put the checks where the cells are, as an inserted form has them, and take them away", async () => {
    const pane = await openBare();
    expect(carries(pane)).toBe(false);
    await pane.commands.attach(pane.form().id);
    expect(carries(pane)).toBe(true);
    expect(pane.workbook.checks.get(pane.sheet)).toEqual(pane.drawn);
    await pane.commands.detach(pane.form().id);
    expect(carries(pane)).toBe(false);
    expect(pane.workbook.checks.size).toBe(0);
    expect(pane.workbook.calls).toEqual(["insert", "read", "read", "attached", "read", "attach", "detach"]);
    expect(pane.session.state()).toMatchObject({ working: null, fault: null });
  });

  it("leave out the rules whose cells the sheet lacks, and follow the ones that moved", async () => {
    const pane = await openBare();
    const lost = pane.place("ke-hoach.hoan-thanh").row;
    pane.workbook.sheets[0]!.rows.splice(lost, 1);
    await pane.loop.now();
    await pane.commands.attach(pane.form().id);
    const { marks, validations } = pane.workbook.checks.get(pane.sheet)!;
    expect(marks.length).toBeLessThan(pane.drawn.marks.length);
    expect(marks.length).toBeGreaterThan(pane.drawn.marks.length / 2);
    const cellsOf = (areas: readonly { readonly area: { readonly rows: number; readonly columns: number } }[]) =>
      areas.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    expect(cellsOf(validations)).toBe(cellsOf(pane.drawn.validations) - 1);
    expect(pane.workbook.checks.get(pane.sheet)!.marks.some(({ formula }) => formula.includes("#REF"))).toBe(false);
  });

  it.each(["attach", "detach"] as const)(
    "%s says why it could not, and waits for a cell that is edited",
    async (name) => {
      const pane = await openBare();
      await pane.commands.attach(pane.form().id);
      pane.workbook.failNext(name, "protected");
      await pane.commands[name](pane.form().id);
      expect(pane.session.state().fault).toEqual({ code: "protected", during: `${name}ing` });
      expect(carries(pane)).toBe(true);
      pane.workbook.failNext(name, "cellEdit");
      await pane.commands[name](pane.form().id);
      expect(pane.session.state().fault).toBeNull();
    },
  );

  it("writes nothing when the sheet could not be read", async () => {
    const pane = await openBare();
    pane.workbook.failNext("read", "cellEdit");
    await pane.commands.attach(pane.form().id);
    expect(pane.workbook.calls).not.toContain("attach");
    expect(pane.session.state().fault).toMatchObject({ code: "cellEdit" });
  });

  it("tells when Excel does not take all marks, until it does", async () => {
    const pane = await openBare();
    const missing = [{ sheet: pane.sheet, address: "D12:D14" }];
    pane.workbook.missing = missing;
    await pane.commands.attach(pane.form().id);
    expect(pane.session.state().missingMarks).toEqual(missing);
    pane.workbook.missing = [];
    await pane.commands.insert(request);
    expect(pane.session.state().missingMarks).toEqual([]);
  });
});

describe("applyFix", () => {
  const rule = "value/tthc.cong-bo-moi";

  it("writes the figure of the fix and reads again", async () => {
    const { workbook, commands, form, place, type } = await openWithForm();
    await type({ "tthc.cong-bo-moi": 1.297 });
    await commands.applyFix(form().id, rule, 0);
    expect(workbook.get(place("tthc.cong-bo-moi"))).toBe(1297);
    expect(form().findings).toEqual([]);
  });

  it("writes nothing when the cell has changed since", async () => {
    const { workbook, commands, form, place, type } = await openWithForm();
    await type({ "tthc.cong-bo-moi": 1.297 });
    workbook.set(place("tthc.cong-bo-moi"), 2.388);
    await commands.applyFix(form().id, rule, 0);
    expect(workbook.calls).not.toContain("write");
    expect(workbook.get(place("tthc.cong-bo-moi"))).toBe(2.388);
  });

  it("writes nothing when the sheet could not be read", async () => {
    const { workbook, commands, form, session, type } = await openWithForm();
    await type({ "tthc.cong-bo-moi": 1.297 });
    workbook.failNext("read", "cellEdit");
    await commands.applyFix(form().id, rule, 0);
    expect(workbook.calls).not.toContain("write");
    expect(session.state()).toMatchObject({ working: null, fault: { code: "cellEdit", during: "reading" } });
  });
});

it("applyFix writes all cells of a fix at once", async () => {
  const { workbook, commands, form, place, type } = await openWithForm();
  await type({ "ke-hoach.hoan-thanh": "40/44" });
  workbook.calls.length = 0;
  await commands.applyFix(form().id, "value/ke-hoach.hoan-thanh", 0);
  expect(workbook.calls).toEqual(["read", "write", "read"]);
  expect(["ke-hoach.hoan-thanh", "ke-hoach.nhiem-vu"].map((key) => workbook.get(place(key)))).toEqual([40, 44]);
});

describe("applyCertain", () => {
  const typed = { "tthc.cong-bo-moi": "１２９７", "vbqppl.ban-hanh": "abc", "tthc.bai-bo-thay-the": "２３８８" };

  it("writes every fix with a single meaning at once, and says what it changed", async () => {
    const { workbook, commands, form, place, type } = await openWithForm();
    await type(typed);
    workbook.calls.length = 0;
    const done = await commands.applyCertain(form().id, form().certain);
    expect(workbook.calls).toEqual(["read", "write", "read"]);
    expect(done.map(({ cell, before, value }) => [cell, before, value])).toEqual([
      ["tthc.cong-bo-moi", "１２９７", 1297],
      ["tthc.bai-bo-thay-the", "２３８８", 2388],
    ]);
    expect(Object.keys(typed).map((key) => workbook.get(place(key)))).toEqual([1297, "abc", 2388]);
    expect(form().certain).toEqual([]);
  });

  it("leaves out what has changed since it was shown", async () => {
    const { workbook, commands, form, place, type } = await openWithForm();
    await type({ ...typed, "tthc.hieu-luc": "５１２５" });
    const shown = form().certain;
    expect(shown).toHaveLength(3);
    workbook.set(place("tthc.cong-bo-moi"), 1.3);
    const done = await commands.applyCertain(form().id, shown);
    expect(done.map(({ cell }) => cell)).toEqual(["tthc.bai-bo-thay-the", "tthc.hieu-luc"]);
    expect(workbook.get(place("tthc.cong-bo-moi"))).toBe(1.3);
  });

  it.each(["read", "write"] as const)("says that nothing was changed when the %s fails", async (call) => {
    const { workbook, commands, form, session, type } = await openWithForm();
    await type(typed);
    workbook.failNext(call, "protected");
    expect(await commands.applyCertain(form().id, form().certain)).toEqual([]);
    expect(session.state()).toMatchObject({ working: null, fault: { code: "protected" } });
  });
});

it("explain writes below what the note already says", async () => {
  const { workbook, commands, form, type } = await openWithForm();
  await type({ "tthc.thong-ke": 3 });
  const warning = form().findings.find(({ finding }) => finding.severity === "warning")!;
  const note = form().layout.notes.get(warning.finding.cells[0]!)!;
  await commands.explain(form().id, warning.finding.rule, " =số cũ ");
  expect(workbook.get(note)).toBe("=số cũ");
  await commands.explain(form().id, warning.finding.rule, "thêm");
  expect(workbook.get(note)).toBe("=số cũ\nthêm");
  expect(form().findings.find(({ finding }) => finding.rule === warning.finding.rule)?.explained).toBe(true);
});

describe("submit", () => {
  it("answers from a fresh read", async () => {
    const { workbook, commands, form, session, place } = await openWithForm();
    workbook.set(place("tthc.cong-bo-moi"), "nhiều");
    await commands.submit(form().id);
    expect(session.state().submit).toMatchObject({ form: form().id, result: { verdict: "notReady" } });
    expect(session.state().submit?.result.errors.map(({ finding }) => finding.rule)).toEqual([
      "value/tthc.cong-bo-moi",
    ]);
    commands.closeSubmit();
    expect(session.state().submit).toBeNull();
  });

  it("answers nothing when the sheet could not be read", async () => {
    const { workbook, commands, form, session } = await openWithForm();
    workbook.failNext("read", "unknown");
    await commands.submit(form().id);
    expect(session.state()).toMatchObject({ submit: null, working: null, fault: { code: "unknown" } });
  });
});

it("goTo goes there, or says why not", async () => {
  const { workbook, commands, place, session } = await openWithForm();
  await commands.goTo(place("tthc.cong-bo-moi"));
  expect(workbook.at).toEqual(place("tthc.cong-bo-moi"));
  workbook.failNext("goTo", "gone");
  await commands.goTo(place("tthc.cong-bo-moi"));
  expect(session.state()).toMatchObject({ working: null, fault: { code: "gone" } });
});

it("goTo of several asked for at once goes to the last", async () => {
  const { workbook, commands, place } = await openWithForm();
  await Promise.all(
    ["ke-hoach.nhiem-vu", "ke-hoach.hoan-thanh", "tthc.cong-bo-moi"].map((row) => commands.goTo(place(row))),
  );
  expect(workbook.at).toEqual(place("tthc.cong-bo-moi"));
  expect(workbook.calls.filter((call) => call === "goTo")).toHaveLength(2);
});

it("check reads once and full", async () => {
  const { workbook, commands, session } = await openWithForm();
  await commands.check();
  expect(workbook.calls).toEqual(["insert", "read", "read", "attached"]);
  expect(session.state().checkedAt).not.toBeNull();
});
