import type { ChosenFile } from "../../../src/session/contract/beside";
import type { FillOffer } from "../../../src/session/contract/fill";
import { writeDrawings } from "../../../src/sheets/xlsx";
import { drawFilled, wordFile } from "../../../src/entry/word-form";
import { documentOf, p, tbl, tc, tr } from "../../support/word-documents";
import { openWithForm } from "./open-pane";

const FIGURES = { "ke-hoach.nhiem-vu": 40, "ke-hoach.hoan-thanh": 38, "chi-dao.van-ban": "446/491" };

function chosen(name: string, bytes: Uint8Array): ChosenFile {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

/** A filled report as a file of each kind. */
async function reports() {
  const pane = await openWithForm();
  await pane.type(FIGURES);
  const note = pane.form().layout.notes.get("ke-hoach.hoan-thanh")!;
  pane.workbook.set(note, "Hai nhiệm vụ lùi sang kỳ sau");
  await pane.loop.now();
  const drawings = drawFilled(pane.form());
  return [
    ["báo cáo.docx", wordFile(drawings)],
    ["báo cáo.xlsx", await writeDrawings(drawings)],
  ] as const;
}

async function read(pane: Awaited<ReturnType<typeof openWithForm>>, file: ChosenFile): Promise<FillOffer> {
  const answer = await pane.commands.readFilling(pane.form().id, file);
  if (answer?.kind !== "offer") throw new Error(`not read: ${JSON.stringify(answer)}`);
  return answer.offer;
}

describe("the figures of a report in a file", () => {
  it("are shown first, written into blank cells at once, and taken back at once", async () => {
    for (const [name, bytes] of await reports()) {
      const pane = await openWithForm();
      pane.workbook.calls.length = 0;
      const { entries, left, unread } = await read(pane, chosen(name, bytes));
      expect(pane.workbook.calls).toEqual(["read"]);
      expect(entries.map(({ kind, key, value }) => [kind, key, value])).toEqual([
        ...Object.entries(FIGURES).map(([key, value]) => ["figure", key, value]),
        ["note", "ke-hoach.hoan-thanh", "Hai nhiệm vụ lùi sang kỳ sau"],
      ]);
      expect([left, unread]).toEqual([[], []]);
      expect(await pane.commands.fillIn(pane.form().id, entries)).toBe(4);
      expect(Object.fromEntries(pane.form().texts)).toMatchObject({ "ke-hoach.nhiem-vu": "40" });
      expect(pane.form().findings.map(({ finding }) => finding.cells[0])).toContain("chi-dao.van-ban");
      expect(pane.session.state().undo).toMatchObject({ kind: "cells" });
      await pane.commands.undo();
      expect(pane.form().counts.filled).toBe(0);
    }
  });

  it("never go over what is filled: the same is passed, another is told, and what was filled meanwhile stays", async () => {
    const [[name, bytes]] = await reports();
    const pane = await openWithForm();
    await pane.type({ "ke-hoach.nhiem-vu": 40, "ke-hoach.hoan-thanh": 37 });
    const { entries, left, same } = await read(pane, chosen(name, bytes));
    expect(same).toBe(1);
    expect(left).toMatchObject([{ value: 38, because: "filled", now: "37" }]);
    pane.workbook.set(pane.place("chi-dao.van-ban"), 5);
    expect(await pane.commands.fillIn(pane.form().id, entries)).toBe(1);
    expect(pane.form().texts.get("chi-dao.van-ban")).toBe("5");
    expect(pane.form().texts.get("ke-hoach.hoan-thanh")).toBe("37");
  });

  it("are told apart from a file that has none", async () => {
    const pane = await openWithForm();
    const id = pane.form().id;
    const letter = documentOf(p("Kính gửi") + tbl(tr(tc("Họ tên"), tc("Chức vụ"))));
    expect(await pane.commands.readFilling(id, chosen("thư.docx", letter))).toEqual({
      kind: "unread",
      fault: "noForm",
    });
    expect(await pane.commands.readFilling(id, chosen("a.docx", new Uint8Array([1, 2, 3])))).toMatchObject({
      kind: "unread",
    });
    expect(await pane.commands.fillIn(id, [])).toBe(0);
    expect(pane.session.state()).toMatchObject({ fault: null, working: null });
  });
});

describe("the appendix as a Word file", () => {
  it("is read back as it was filled", async () => {
    const pane = await openWithForm();
    await pane.type(FIGURES);
    const file = await pane.commands.exportWord(pane.form().id);
    expect(file!.name).toBe("Phụ lục 2, 6 tháng 2021.docx");
    const other = await openWithForm();
    expect((await read(other, chosen(file!.name, file!.bytes))).entries).toHaveLength(3);
    expect(await pane.commands.exportWord("none")).toBeNull();
  });
});
