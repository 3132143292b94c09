import { openWithForm } from "./open-pane";

describe("the lookout", () => {
  it("asks Excel about a sheet once, not at every read", async () => {
    const { workbook, session, loop, lookout, form } = await openWithForm();
    workbook.sheets.push({ ...workbook.sheets[0]!, id: "copy", name: "Bản sao" });
    for (let read = 0; read < 3; read += 1) {
      await loop.now();
      await lookout.look();
    }
    expect(workbook.calls.filter((call) => call === "attached")).toHaveLength(1);
    expect(session.state().attached.get("copy")).toBe(false);
    expect(form().sheets).toHaveLength(1);
  });

  it.each([
    ["cellEdit", 2],
    ["unknown", 1],
  ] as const)("after %s asks %d time(s), and is silent", async (code, times) => {
    const { workbook, session, loop, lookout } = await openWithForm();
    workbook.sheets.push({ ...workbook.sheets[0]!, id: "copy", name: "Bản sao" });
    await loop.now();
    workbook.failNext("attached", code);
    await lookout.look();
    await lookout.look();
    expect(workbook.calls.filter((call) => call === "attached")).toHaveLength(times);
    expect(session.state().fault).toBeNull();
  });

  it("does not undo what a command has found out since", async () => {
    const { workbook, session, loop, commands, lookout, form } = await openWithForm();
    workbook.sheets.push({ ...workbook.sheets[0]!, id: "copy", name: "Bản sao" });
    await loop.now();
    const { attached } = workbook;
    workbook.attached = async (sheets) => {
      const answer = await attached(sheets);
      await commands.attach(form().id);
      return answer;
    };
    await lookout.look();
    expect(session.state().attached.get(form().sheets[0]!.id)).toBe(true);
    expect(session.state().attached.get("copy")).toBe(form().sheets[0]!.id === "copy" ? true : undefined);
  });
});
