import { openWithForm } from "./open-pane";

const signed = { number: "12", day: 5, month: 6, year: 2021 };

async function open() {
  const pane = await openWithForm();
  const captions = () => [...pane.form().layout.captions.values()].flat().map(({ text }) => text);
  return { ...pane, captions };
}

it("stands on every sheet's line after one write, which can be taken back", async () => {
  const pane = await open();
  const before = pane.captions();
  await pane.commands.submit(pane.form().id);
  const waiting = pane.session.state().submit!.result.afterSigning.length;
  expect(waiting).toBeGreaterThan(0);
  const { verdict } = pane.session.state().submit!.result;

  await pane.commands.numberReport(pane.form().id, signed);
  const changed = pane.captions().filter((line, at) => line !== before[at]);
  expect(changed).toHaveLength(waiting);
  for (const line of changed) expect(line).toContain("số: 12/BC-");
  for (const line of changed) expect(line).toContain("ngày 5 tháng 6 năm 2021");
  expect(pane.session.state().submit?.result.verdict).toBe(verdict);

  await pane.commands.undo();
  expect(pane.captions()).toEqual(before);
});

it("writes nothing where nothing would change", async () => {
  const pane = await open();
  await pane.commands.numberReport(pane.form().id, { ...signed, number: "12/BC-UBND" });
  const write = jest.spyOn(pane.workbook, "write");
  await pane.commands.numberReport(pane.form().id, { ...signed, number: "12/BC-UBND" });
  expect(write).not.toHaveBeenCalled();
});
