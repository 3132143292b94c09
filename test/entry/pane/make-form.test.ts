import type { TemplateFile } from "../../../src/core";
import type { Making } from "../../../src/session/contract/make-form";
import { startMaking, takenOf } from "../../../src/session/making";
import { documentOf, p, tbl, tc, tr } from "../../support/word-documents";
import { communeCells, COMMUNE_SHEET, openWithTable, rowOf } from "./commune";

type Pane = Awaited<ReturnType<typeof openWithTable>>;

const FORM = "bieu-mau-rieng/bieu-tong-hop-so-lieu-cai-cach-hanh";
const overdue = { sheet: COMMUNE_SHEET, row: rowOf("Số hồ sơ quá hạn"), column: 3 };

async function drafted({ commands }: Pane): Promise<Making> {
  const answer = await commands.draftForm();
  if (answer?.kind !== "drafted") throw new Error(JSON.stringify(answer));
  return startMaking(answer.drafted);
}

async function fileOf({ commands }: Pane, making: Making) {
  const made = await commands.proposeForm(making);
  return (await commands.formFile(making, made, takenOf(making, made)))!;
}

const file = (name: string, bytes: Uint8Array) => ({
  name,
  webkitRelativePath: "",
  lastModified: 0,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

const wordReport = (change: Readonly<Record<string, string | number>>) =>
  documentOf(
    p("BÁO CÁO") +
      tbl(
        ...communeCells(change)
          .slice(3)
          .map((line) => tr(...line.map((cell) => tc(String(cell).replace(".", ","))))),
      ),
  );

describe("a form made from the sheet in view", () => {
  it("is written nowhere until it is saved; then the sheet is checked by it", async () => {
    const pane = await openWithTable();
    pane.workbook.calls.length = 0;
    const making = await drafted(pane);
    const made = await pane.commands.proposeForm(making);
    const tried = await pane.commands.tryForm(making, made, takenOf(making, made));
    const whole = (await pane.commands.formFile(making, made, takenOf(making, made)))!;
    expect(pane.workbook.calls).toEqual(["read"]);
    expect(pane.session.state()).toMatchObject({ undo: null, kept: { forms: [] } });
    expect(tried.reports).toEqual([{ name: "Biểu xã", errors: 0, warnings: 0, told: [] }]);
    expect(tried.slips!.cells).toBe(52);

    expect(await pane.commands.saveForm(whole)).toMatchObject({
      kind: "added",
      entry: { id: FORM, unitTypes: ["xa"] },
    });
    expect(pane.session.state().undo).toEqual({ kind: "formAdded", form: expect.stringContaining("BIỂU TỔNG HỢP") });
    await pane.loop.now();
    expect(pane.form()).toMatchObject({ template: { file: { id: FORM, version: 1 } }, findings: [] });
    pane.workbook.set(overdue, 99);
    await pane.loop.now();
    expect(pane.form().findings.map(({ finding }) => finding.kind)).toContain("sum");
  });

  it("is the next version of itself when it is made again, and says what changed", async () => {
    const pane = await openWithTable();
    await pane.commands.saveForm(await fileOf(pane, await drafted(pane)));
    const again = { ...(await drafted(pane)), byHand: [hand("Số máy in", ["Số máy tính"])] };
    const { name, text } = await fileOf(pane, again);
    const { version, changes } = JSON.parse(text) as TemplateFile;
    expect(name).toBe("bieu-tong-hop-so-lieu-cai-cach-hanh.cchc-form.json");
    expect([version, changes]).toEqual([2, [{ version: 2, note: expect.stringContaining("thêm 1, bớt 0") }]]);
  });

  it("has the rules somebody adds, and leaves out those refused", async () => {
    const pane = await openWithTable();
    const making = { ...(await drafted(pane)), byHand: [hand("Số máy in", ["Số máy tính"])] };
    const made = await pane.commands.proposeForm(making);
    const [first, ...others] = made.proposals;
    expect(first).toMatchObject({ kind: "part", why: "byHand", broken: ["Biểu xã"], preset: "warning" });
    const file = await pane.commands.formFile(making, made, [first!]);
    const { rules } = JSON.parse(file!.text) as TemplateFile;
    expect(rules.map(({ severity, kind }) => [severity, kind])).toEqual([["warning", "part"]]);
    expect(others.length).toBeGreaterThan(10);
  });

  it("learns from filled reports, and tells of files that are none", async () => {
    const pane = await openWithTable();
    const heard: number[] = [];
    const read = await pane.commands.readExamples(
      [file("quy-1.docx", wordReport({ "Số hồ sơ quá hạn": 50 })), file("hong.xlsx", new Uint8Array([1, 2, 3]))],
      (done) => heard.push(done),
    );
    expect(heard).toEqual([1, 2]);
    expect(read!.unread).toEqual([expect.stringContaining("hong.xlsx")]);
    const making = { ...(await drafted(pane)), reports: read!.reports };
    const made = await pane.commands.proposeForm(making);
    expect(made.examples.map(({ name }) => name)).toEqual(["Biểu xã", "quy-1.docx"]);
    // What one of two reports breaks is no sum.
    const sums = (from: typeof made) => from.proposals.filter(({ kind }) => kind === "sum").length;
    const alone = await pane.commands.proposeForm({ ...making, reports: [] });
    expect([sums(alone), sums(made)]).toEqual([6, 5]);
    const tried = await pane.commands.tryForm(making, made, takenOf(making, made));
    expect(tried.reports.map(({ name }) => name)).toEqual(["Biểu xã", "quy-1.docx"]);
  });

  it("is not made where the sheet has no table, or its head is not right", async () => {
    const bare = await openWithTable([["ghi chép", "của xã"]]);
    expect(await bare.commands.draftForm()).toEqual({ kind: "noTable", sheet: "Biểu xã" });
    const pane = await openWithTable();
    const making = await drafted(pane);
    const made = await pane.commands.proposeForm(making);
    const head = { ...making.head, validFrom: "31/2/2026" };
    expect(await pane.commands.formFile({ ...making, head }, made, [])).toBeNull();
  });

  it("is not read from an Excel that does not answer", async () => {
    const pane = await openWithTable();
    pane.workbook.failNext("read", "busy");
    expect(await pane.commands.draftForm()).toBeNull();
    expect(pane.session.state().fault).toMatchObject({ code: "busy" });
  });
});

/** The rows by the ids the draft gives them: the first words of their labels. */
function hand(of: string, from: readonly string[]) {
  const ids: Readonly<Record<string, string>> = { "Số máy in": "may-in", "Số máy tính": "may-tinh" };
  return { kind: "part" as const, of: ids[of]!, from: from.map((label) => ids[label]!) };
}
