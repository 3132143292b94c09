import { address, recognise } from "../../../src/core";
import { newForm } from "../../../src/entry/cli/new-form";
import { templateNamed } from "../../../src/entry/cli/templates";
import type { Collected, CollectedFile, MergeRequest } from "../../../src/session/contract/merge";
import { readSnapshot } from "../../../src/sheets/xlsx";
import { fill } from "../cli/fill";
import { openPane } from "./open-pane";

const FORM = "ninh-thuan-2022/huyen";
const BASE = "giai-quyet.cap-huyen.xong";
const DONE = "giai-quyet.cap-huyen.ho-so-dung-han";
const RATE = "giai-quyet.cap-huyen.dung-han";

function file(name: string, bytes: Uint8Array, size = bytes.length): CollectedFile {
  return {
    name,
    size,
    webkitRelativePath: "",
    lastModified: 0,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}

async function report(name: string, office: string, base: number, done: number): Promise<CollectedFile> {
  const blank = await newForm({ template: FORM, period: "6-thang", year: 2022, office });
  const snapshot = await readSnapshot(blank);
  const [layout] = recognise(snapshot, [await templateNamed(FORM)]);
  const places = [BASE, DONE].map((key) => layout!.cells.get(key)!);
  const [a, b] = places.map(({ row, column }) => address(row, column));
  const sheet = snapshot.sheets.findIndex(({ id }) => id === places[0]!.sheet);
  return file(name, await fill(blank, { [a!]: base, [b!]: done }, sheet));
}

const request: MergeRequest = {
  template: FORM,
  from: FORM,
  period: { id: "6-thang", year: 2022 },
  offices: ["UBND huyện Ninh Hải"],
  office: "Sở Nội vụ",
};

let files: readonly CollectedFile[];
beforeAll(async () => {
  files = [
    await report("a.xlsx", "UBND huyện Thuận Nam", 100, 90),
    await report("b.xlsx", "UBND huyện Ninh Sơn", 2, 1),
    file("c.xlsx", new TextEncoder().encode("words")),
    file("d.xlsx", new Uint8Array(), 30_000_000),
    { ...file("e.xlsx", new Uint8Array()), arrayBuffer: () => Promise.reject(new Error("closed")) },
  ];
});

async function collected(pane: ReturnType<typeof openPane>, chosen = files): Promise<Collected> {
  const found = await pane.commands.collectReports(chosen, () => undefined);
  if (found === null) throw new Error("nothing collected");
  return found;
}

describe("consolidating in the pane", () => {
  it("reads the files one by one, and says what is wrong with those that cannot be read", async () => {
    const pane = openPane();
    const heard: number[] = [];
    const found = await pane.commands.collectReports(files, (done) => heard.push(done));
    expect(heard).toEqual([1, 2, 3, 4, 5]);
    expect(found?.reports.map(({ file: name, office }) => [name, office])).toEqual([
      ["a.xlsx", "UBND huyện Thuận Nam"],
      ["b.xlsx", "UBND huyện Ninh Sơn"],
    ]);
    expect(found?.unread.map(({ file: name, because }) => `${name} ${because.slice(0, 15)}`)).toEqual([
      "c.xlsx không phải tệp ",
      "d.xlsx tệp quá lớn so ",
      "e.xlsx không có tệp nà",
    ]);
    expect(found?.kinds).toEqual([{ template: FORM, period: request.period, count: 2 }]);
    expect(pane.session.state().working).toBeNull();
  });

  it("stops when it is called off", async () => {
    const pane = openPane();
    const heard: number[] = [];
    const found = await pane.commands.collectReports(files, (done) => {
      heard.push(done);
      pane.commands.cancel();
    });
    expect([found, heard]).toEqual([null, [1]]);
  });

  it("previews what would be inserted, without touching the workbook", async () => {
    const pane = openPane();
    const preview = await pane.commands.previewMerge(await collected(pane), request);
    expect(preview?.chosen.missing).toEqual(["UBND huyện Ninh Hải"]);
    expect(preview?.merged.contents.figures.get(RATE)?.toString()).toBe("89.22");
    expect(pane.workbook.calls).toEqual([]);
  });

  it("makes the workbook of who collects, of the same files", async () => {
    const pane = openPane();
    const { period, offices } = request;
    const { name, bytes } = await pane.commands.callWorkbook(await collected(pane), offices, period);
    expect(name).toBe("Cần gọi ngay, 6 tháng 2022.xlsx");
    const { sheets } = await readSnapshot(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Cần gọi ngay", "Đã đủ", "Mọi phát hiện", "Quy tắc"]);
    const rows = sheets[0]!.texts.filter(([number]) => /^\d+$/.test(number ?? ""));
    expect(rows.map(([, office, , state, , from]) => [office, state, from])).toEqual([
      ["UBND huyện Ninh Hải", "Chưa có báo cáo", ""],
      ["UBND huyện Thuận Nam", expect.any(String), "a.xlsx"],
      ["UBND huyện Ninh Sơn", expect.any(String), "b.xlsx"],
      ["", "Không kiểm tra được tệp", "c.xlsx"],
      ["", "Không kiểm tra được tệp", "d.xlsx"],
      ["", "Không kiểm tra được tệp", "e.xlsx"],
    ]);
    expect(pane.workbook.calls).toEqual([]);
  });

  it.each<[string, string, readonly string[] | null]>([
    ["ds.txt", "Sở A\n\nSở B\n", ["Sở A", "Sở B"]],
    ["ds.csv", "STT;Tên đơn vị;Điện thoại\n1;Sở A;09", ["STT\tTên đơn vị\tĐiện thoại", "1\tSở A\t09"]],
    ["ds.xlsx", "hỏng", null],
    ["ds.txt", "\n", null],
  ])("takes the list of offices from %s: %j", async (name, text, lines) => {
    const list = file(name, new TextEncoder().encode(text));
    expect(await openPane().commands.officeLines(list)).toEqual(lines);
  });

  it("inserts all sheets in one go; the form is checked like any other, the sheets beside it are no forms", async () => {
    const pane = openPane();
    expect(await pane.commands.insertMerged(await collected(pane), request)).toBe(true);
    expect(pane.workbook.calls.filter((call) => call === "insert")).toHaveLength(1);
    const names = pane.workbook.sheets.map(({ name }) => name);
    expect([names.length, names[0], names.at(-1)]).toEqual([9, "Tình hình nhận báo cáo", "Nguồn số liệu"]);
    const { forms, attached } = pane.session.state();
    expect(forms.map(({ template, office, period }) => [template.file.id, office, period])).toEqual([
      [FORM, "Sở Nội vụ", request.period],
    ]);
    expect([...attached.values()]).toEqual([false, ...Array<boolean>(7).fill(true), false]);
    expect(pane.workbook.get(pane.place(RATE))).toBe(89.22);
    expect(pane.workbook.get(pane.place(BASE))).toBe(102);
  });

  it("says so when nothing was inserted", async () => {
    const pane = openPane();
    const found = await collected(pane);
    pane.workbook.failNext("insert", "protected");
    expect(await pane.commands.insertMerged(found, request)).toBe(false);
    expect(pane.session.state().fault).toEqual({ code: "protected", during: "inserting" });
    expect(pane.workbook.sheets).toEqual([]);
  });
});
