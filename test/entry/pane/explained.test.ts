import { openWithForm } from "./open-pane";

/** A province form with one warning, explained in the pane. */
async function openExplained() {
  const pane = await openWithForm();
  const { type, form, workbook, commands } = pane;
  await type({ "tthc.thong-ke": 3 });
  const rule = "heading/tthc.thong-ke";
  const shown = () => form().findings.find(({ finding }) => finding.rule === rule);
  const note = form().layout.notes.get("tthc.thong-ke")!;
  const kept = () => workbook.sheets.flatMap((sheet) => [...sheet.kept.values()]);
  const writes = () => workbook.calls.filter((call) => call === "keep" || call === "write");
  return {
    ...pane,
    rule,
    shown,
    note,
    kept,
    writes,
    explain: (text: string) => commands.explain(form().id, rule, text),
  };
}

it("a warning explained in the pane is open again once its figure changes, until the clerk says that it stands", async () => {
  const { type, shown, explain, commands, form, rule, place } = await openExplained();
  await explain("Theo yêu cầu của Sở Nội vụ");
  expect(shown()).toMatchObject({ explained: true });
  expect(shown()?.review).toBeUndefined();

  await type({ "tthc.thong-ke": 5 });
  const address = `D${place("tthc.thong-ke").row + 1}`;
  expect(shown()).toMatchObject({
    explained: false,
    review: { kind: "changed", changes: [{ address, was: 3, now: 5 }] },
  });
  expect(form().counts).toMatchObject({ warnings: 1, explained: 0 });

  await commands.confirm(form().id, rule);
  expect(shown()).toMatchObject({ explained: true });
});

it("another text in the note cell explains it as it is now", async () => {
  const { type, shown, explain, workbook, note, loop } = await openExplained();
  await explain("Theo yêu cầu của Sở Nội vụ");
  await type({ "tthc.thong-ke": 5 });
  workbook.set(note, "Số mới theo văn bản 12");
  await loop.now();
  expect(shown()).toMatchObject({ explained: true });
});

it("reading writes nothing: what is typed on the sheet is kept with the next submit check, once", async () => {
  const { type, shown, workbook, note, loop, commands, form, kept, writes } = await openExplained();
  workbook.set(note, "Theo yêu cầu của Sở Nội vụ");
  await loop.now();
  await commands.check();
  expect([shown()?.explained, kept(), writes()]).toEqual([true, [], []]);

  await commands.submit(form().id);
  await commands.submit(form().id);
  expect([kept().length, writes()]).toEqual([1, ["keep"]]);

  await type({ "tthc.thong-ke": 5 });
  expect(shown()?.review?.kind).toBe("changed");
});

it("the submit check answers also where nothing can be kept, and says so", async () => {
  const { workbook, note, commands, form, session } = await openExplained();
  workbook.set(note, "Theo yêu cầu của Sở Nội vụ");
  workbook.failNext("keep", "protected");
  await commands.submit(form().id);
  expect(session.state()).toMatchObject({ fault: null, submit: { unkept: true } });
  expect(session.state().submit?.result.explainedWarnings).toHaveLength(1);
});

it("an explanation that was written but not kept explains", async () => {
  const { workbook, explain, shown, session } = await openExplained();
  workbook.failNext("keep", "unknown");
  await explain("Theo yêu cầu của Sở Nội vụ");
  expect(shown()?.explained).toBe(true);
  expect(session.state().fault).toBeNull();
});

it("a word of the clerk that could not be kept does not count, and the pane says why", async () => {
  const { workbook, explain, shown, session, type, commands, form, rule } = await openExplained();
  await explain("Theo yêu cầu của Sở Nội vụ");
  await type({ "tthc.thong-ke": 5 });
  workbook.failNext("keep", "protected");
  await commands.confirm(form().id, rule);
  expect(shown()?.review?.kind).toBe("changed");
  expect(session.state().fault).toEqual({ code: "protected", during: "writing" });
});

it("confirming where there is nothing to confirm writes nothing", async () => {
  const { commands, form, rule, writes } = await openExplained();
  await commands.confirm(form().id, rule);
  await commands.confirm(form().id, "không có");
  expect(writes()).toEqual([]);
});

it("the answer before a read that fails does not stand for a new one", async () => {
  const { commands, form, session, workbook, place } = await openExplained();
  await commands.submit(form().id);
  expect(session.state().submit?.result.errors).toEqual([]);
  workbook.set(place("tthc.cong-bo-moi"), "nhiều");
  workbook.failNext("read", "unknown");
  await commands.submit(form().id);
  expect(session.state()).toMatchObject({ submit: null, fault: { code: "unknown", during: "reading" } });
  await commands.submit(form().id);
  expect(session.state().submit?.result.errors.map(({ finding }) => finding.rule)).toEqual(["value/tthc.cong-bo-moi"]);
});

it("days of the office's own in the title stand on the clerk's word, until they change", async () => {
  const { workbook, commands, form, loop, place } = await openExplained();
  const caption = [...form().layout.captions.values()].flat().find(({ text }) => text.includes("số liệu từ"))!;
  const write = async (days: string) => {
    workbook.set(caption.place, caption.text.replace(/từ .*\)/, `${days})`));
    await loop.now();
  };
  const rule = "title/window/phu-luc-2";
  const title = () => form().findings.find(({ finding }) => finding.rule === rule);
  await write("từ 01/12/2020 đến 31/5/2021");
  expect(title()).toMatchObject({ explained: false, review: { kind: "noNote" } });
  await commands.confirm(form().id, rule);
  expect(title()).toMatchObject({ explained: true });
  workbook.set(place("tthc.thong-ke"), "");
  await commands.submit(form().id);
  expect(title()).toMatchObject({ explained: true });
  await write("từ 01/12/2020 đến 30/5/2021");
  expect(title()).toMatchObject({ explained: false, review: { kind: "changed" } });
  await write("từ 15/12/2020 đến 14/6/2021");
  expect(title()).toBeUndefined();
});
