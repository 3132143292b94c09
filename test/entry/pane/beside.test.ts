import { TextEncoder } from "node:util";
import type { ChosenFile } from "../../../src/session/contract/beside";
import { draw, loadTemplate, titleFilling, type Drawing } from "../../../src/core";
import { drawFilled, wordFile } from "../../../src/entry/word-form";
import { writeDrawings } from "../../../src/sheets/xlsx";
import form from "../../../templates/bnv-6459-2020/tinh.json";
import { fill } from "../cli/fill";
import { openPane, request } from "./open-pane";

const FLOW = "chi-dao.van-ban";
const template = loadTemplate(form, "tinh.json");

function chosen(name: string, bytes: Uint8Array, size = bytes.length): ChosenFile {
  return { name, size, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

const noWords = { asks: () => ({ prompt: { title: "", message: "" }, alert: { title: "", message: "" } }) };

/** The drawing of a form with another content. */
function drawing(content: Partial<Drawing>): Drawing {
  const period = template.file.periods[0]!;
  const [form] = draw(template, titleFilling({ office: "", period, year: 2021 }), noWords);
  return { ...form!, validations: [], marks: [], merges: [], ...content };
}

const text = (content: string) => new TextEncoder().encode(content);

/** The province form of a period as a file, with one figure. */
async function file(id: string, flow: number, office = request.office): Promise<ChosenFile> {
  const period = template.file.periods.find((one) => one.id === id)!;
  const blank = await writeDrawings(draw(template, titleFilling({ office, period, year: 2021 }), noWords));
  const pane = openPane();
  await pane.commands.insert(request);
  const { row } = pane.place(FLOW);
  return chosen(`${id}.xlsx`, await fill(blank, { [`D${row + 1}`]: flow }));
}

/** The same as a Word document. */
async function wordFileOf(id: "quy-1", flow: number): Promise<ChosenFile> {
  const pane = openPane();
  await pane.commands.insert({ ...request, period: id });
  await pane.type({ [FLOW]: flow });
  return chosen(`${id}.docx`, wordFile(drawFilled(pane.form())));
}

/** A pane with the report of 6 months, open. */
async function opened(flow = 9) {
  const pane = openPane();
  await pane.commands.insert(request);
  await pane.type({ [FLOW]: flow });
  const rules = () => pane.form().findings.map(({ finding }) => finding.rule);
  return { ...pane, id: pane.form().id, rules };
}

describe("an earlier report beside a form", () => {
  it("may be a Word document", async () => {
    const { commands, id, rules } = await opened();
    expect(await commands.compareWithFile(id, await wordFileOf("quy-1", 10))).toEqual({ kind: "laid" });
    expect(rules()).toEqual([`previous/flow/${FLOW}`]);
  });

  it("from a file: its findings live with the figures until it is taken away", async () => {
    const { commands, id, rules, form: now, type } = await opened();
    expect(await commands.compareWithFile(id, await file("quy-1", 10))).toEqual({ kind: "laid" });
    expect(rules()).toEqual([`previous/flow/${FLOW}`]);
    expect(now().counts.warnings).toBe(1);
    expect(now().beside.previous).toMatchObject({
      reports: [{ from: "quy-1.xlsx", isFile: true, period: "Quý I 2021", state: "compared", shared: 1 }],
      rows: [{ key: FLOW, now: 9, before: [{ value: 10, difference: -1 }] }],
    });
    await type({ [FLOW]: 11 });
    expect(rules()).toEqual([]);
    await type({ [FLOW]: 8 });
    await commands.submit(id);
    expect(now().beside.previous?.rows).toHaveLength(1);
    await commands.dropPrevious(id, null);
    expect(rules()).toEqual([]);
    expect(now().beside.previous).toBeNull();
  });

  it("counts in the submit check", async () => {
    const { commands, id, session } = await opened();
    await commands.compareWithFile(id, await file("quy-1", 10));
    await commands.submit(id);
    expect(session.state().submit?.result.openWarnings.map(({ finding }) => finding.rule)).toContain(
      `previous/flow/${FLOW}`,
    );
  });

  it("from this workbook: it is read again whenever it changes, and missed when it is gone", async () => {
    const pane = openPane();
    await pane.commands.insert({ ...request, period: "quy-1" });
    const before = pane.form();
    await pane.type({ [FLOW]: 10 });
    await pane.commands.insert(request);
    const now = () => pane.session.state().forms.find(({ id }) => id !== before.id)!;
    const { id } = now();
    pane.workbook.set(now().layout.cells.get(FLOW)!, 9);
    expect(await pane.commands.compareWithForm(id, before.id)).toEqual({ kind: "laid" });
    expect(now().findings.map(({ finding }) => finding.rule)).toEqual([`previous/flow/${FLOW}`]);
    pane.workbook.set(before.layout.cells.get(FLOW)!, 9);
    await pane.loop.now();
    expect(now().findings).toEqual([]);
    pane.workbook.sheets.splice(0, 1);
    await pane.loop.now();
    expect(now().beside.previous?.reports).toMatchObject([{ state: "gone" }]);
    await pane.commands.dropPrevious(id, before.id);
    expect(now().beside.previous).toBeNull();
  });

  it("two of them are added up for the year, shown in the order of their periods", async () => {
    const pane = openPane();
    await pane.commands.insert({ ...request, period: "nam" });
    await pane.type({ [FLOW]: 14 });
    const { id } = pane.form();
    await pane.commands.compareWithFile(id, await file("quy-3", 5));
    await pane.commands.compareWithFile(id, await file("6-thang", 10));
    expect(pane.form().findings[0]?.finding.data).toMatchObject({ says: "flow", before: 15, parts: [10, 5] });
    expect(pane.form().beside.previous?.reports.map(({ period }) => period)).toEqual(["6 tháng 2021", "Quý III 2021"]);
  });

  it("is not more than three, says of another office, and of a later period why not", async () => {
    const { commands, id, form: now } = await opened();
    await commands.compareWithFile(id, await file("nam", 10));
    await commands.compareWithFile(id, await file("quy-1", 1, "UBND tỉnh Khác"));
    await commands.compareWithFile(id, await file("quy-1", 2));
    expect(await commands.compareWithFile(id, await file("quy-1", 3))).toEqual({ kind: "tooMany", most: 3 });
    expect(now().beside.previous?.reports).toMatchObject([
      { state: "otherOffice", office: "UBND tỉnh Khác" },
      { state: "compared" },
      { state: "notEarlier" },
    ]);
  });

  it("goes on a sheet of its own, as numbers, that is taken for no form", async () => {
    const { commands, id, workbook, session } = await opened();
    await commands.compareWithFile(id, await file("quy-1", 10));
    await commands.drawComparison(id);
    const sheet = workbook.sheets.at(-1);
    expect(sheet?.name).toBe("So với kỳ trước");
    expect(sheet?.rows.at(-1)).toEqual(["1.1.3.", "Số văn bản chỉ đạo CCHC đã ban hành", "Văn bản", 10, 9, -1]);
    expect(session.state().forms.map((one) => one.id)).toEqual([id]);
  });
});

describe("a file that cannot be used", () => {
  const ole = (content = "") => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...text([...content].join("\0"))]);

  it.each<[string, ChosenFile, string]>([
    ["an .xls", chosen("a.xls", ole("Workbook")), "oldExcel"],
    ["one with a password", chosen("a.xlsx", ole("EncryptedPackage")), "encrypted"],
    ["a broken one", chosen("a.xlsx", text("PK\u0003\u0004 cut off")), "broken"],
    ["an empty one", chosen("a.xlsx", new Uint8Array()), "empty"],
    ["a page of the web", chosen("a.xlsx", text("<html>")), "webPage"],
    ["one too large", chosen("a.xlsx", text("PK"), 20_000_001), "tooLarge"],
    [
      "one that cannot be opened",
      { ...chosen("a.xlsx", text("PK")), arrayBuffer: () => Promise.reject(new Error()) },
      "missing",
    ],
  ])("is named for what it is: %s", async (_name, chosenFile, fault) => {
    const { commands, id, form: now, session } = await opened();
    expect(await commands.compareWithFile(id, chosenFile)).toEqual({ kind: "unread", fault });
    expect(now().beside.previous).toBeNull();
    expect(session.state().fault).toBeNull();
  });

  it("holds no form we know", async () => {
    const { commands, id } = await opened();
    const sheet = drawing({ name: "Trống", texts: [{ row: 0, column: 0, text: "Danh sách" }] });
    expect(await commands.compareWithFile(id, chosen("a.xlsx", await writeDrawings([sheet])))).toEqual({
      kind: "unread",
      fault: "noForm",
    });
  });
});

describe("the report's text beside a form", () => {
  const said = "Tổng số TTHC đang có hiệu lực của tỉnh đến thời điểm báo cáo là 1.297 thủ tục.";

  it("gives its conflicts, not its agreements, until it is taken away", async () => {
    const { commands, id, rules, form: now, type } = await opened();
    await type({ "tthc.hieu-luc": 1279 });
    expect(await commands.compareWithText(id, said)).toEqual({ kind: "laid" });
    expect(rules()).toContain("report-text/tthc.hieu-luc");
    expect(now().beside.text).toMatchObject({
      from: null,
      isCut: false,
      figures: [
        { verdict: "conflicts", value: 1297, appendix: 1279, key: "tthc.hieu-luc", quotation: { figure: "1.297" } },
      ],
    });
    await type({ "tthc.hieu-luc": 1297 });
    expect(rules()).not.toContain("report-text/tthc.hieu-luc");
    expect(now().beside.text?.figures[0]?.verdict).toBe("agrees");
    await commands.dropText(id);
    expect(now().beside.text).toBeNull();
  });

  it("is opened from a file, and stands beside an earlier report", async () => {
    const { commands, id, rules, type } = await opened();
    await type({ "tthc.hieu-luc": 1279 });
    await commands.compareWithFile(id, await file("quy-1", 10));
    expect(await commands.compareWithTextFile(id, chosen("bao-cao.txt", text(said)))).toEqual({ kind: "laid" });
    expect(rules()).toEqual(expect.arrayContaining([`previous/flow/${FLOW}`, "report-text/tthc.hieu-luc"]));
    expect(await commands.compareWithTextFile(id, chosen("a.docx", text("PK")))).toMatchObject({ fault: "broken" });
    expect(await commands.compareWithTextFile(id, chosen("a.txt", text("  ")))).toMatchObject({ fault: "empty" });
    expect(await commands.compareWithText(id, " ")).toMatchObject({ fault: "empty" });
  });
});
