/** @jest-environment jsdom */
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { BesideAnswer, PreviousBeside, TextBeside } from "../../src/session/contract/beside";
import type { Commands, CheckedForm, SessionState } from "../../src/session/contract";
import PreviousView from "../../src/taskpane/PreviousView";
import ReportTextView from "../../src/taskpane/ReportTextView";
import { ready, recorder, valueAddress } from "../support/pane-states";

afterEach(cleanup);

const FLOW = "chi-dao.van-ban";
const first = ready({ [valueAddress(FLOW)]: 9 });

function stateWith(beside: Partial<CheckedForm["beside"]>): SessionState {
  const [form] = first.forms;
  return { ...first, forms: [{ ...form!, beside: { previous: null, text: null, ...beside } }] };
}

function show(View: typeof PreviousView, beside: Partial<CheckedForm["beside"]>, answers: Partial<Commands> = {}) {
  const { commands, asked } = recorder();
  const state = stateWith(beside);
  render(<View state={state} form={state.forms[0]!} commands={{ ...commands, ...answers }} close={() => undefined} />);
  return { asked, user: userEvent.setup() };
}

const report = {
  choice: "file 1",
  from: "quy-1.xlsx",
  isFile: true,
  template: "Biểu mẫu tỉnh",
  isOwn: false,
  office: "UBND tỉnh B",
  period: "Quý I 2021",
  state: "compared",
  shared: 2,
} as const;

const previous: PreviousBeside = {
  reports: [
    report,
    { ...report, choice: "file 2", from: "la.xlsx", period: null, state: "noPeriod" },
    { ...report, choice: "file 3", from: "khac.xlsx", state: "otherOffice" },
  ],
  rows: [
    { key: FLOW, now: 9, before: [{ value: 10, difference: -1, isLarge: false }] },
    { key: "tthc.cong-bo-moi", now: 40, before: [{ value: 4, difference: 36, isLarge: true }] },
    { key: "tthc.hieu-luc", now: null, before: [{ value: 4, difference: null, isLarge: false }] },
  ],
};

describe("earlier reports", () => {
  const rows = () =>
    within(screen.getByRole("table", { name: "Số liệu hai kỳ" }))
      .getAllByRole("row")
      .slice(1);

  it("are named, with why one is not compared, and taken away one by one", async () => {
    const { user, asked } = show(PreviousView, { previous });
    const [compared, not, other] = within(screen.getByRole("list", { name: "Báo cáo đem so" })).getAllByRole(
      "listitem",
    );
    within(compared!).getByText("Đã so: 2 chỉ tiêu có số ở cả hai báo cáo.");
    within(not!).getByText(/chưa ghi kỳ báo cáo và năm/);
    within(other!).getByText(/của đơn vị khác \(UBND tỉnh B\)/);
    await user.click(screen.getByRole("button", { name: "Bỏ la.xlsx" }));
    expect(asked.at(-1)).toEqual(["dropPrevious", first.forms[0]!.id, "file 2"]);
  });

  it("stand side by side with this one; the large differences alone when asked", async () => {
    const { user } = show(PreviousView, { previous });
    expect(
      rows().map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ["10", "9", "-1"],
      ["4", "40", "+36 (lớn)"],
      ["4", "trống", ""],
    ]);
    await user.click(screen.getByRole("button", { name: "Chỉ dòng khác biệt lớn" }));
    expect(rows()).toHaveLength(1);
  });

  it("that cannot be read are told in words", async () => {
    const compareWithFile = () => Promise.resolve<BesideAnswer>({ kind: "unread", fault: "encrypted" });
    const { user } = show(PreviousView, {}, { compareWithFile });
    await user.upload(screen.getByLabelText("Chọn tệp kỳ trước…", { selector: "input" }), new File(["x"], "a.xlsx"));
    await screen.findByText(/Chưa dùng được tệp “a.xlsx”: tệp đặt mật khẩu/);
  });
});

describe("the report's text", () => {
  const quotation = { before: "Tổng số là ", figure: "1.297", after: " <b>thủ tục</b>" };
  const figure = { value: 1297, appendix: 1279, key: "tthc.hieu-luc", cell: null, quotation };
  const text: TextBeside = {
    from: "bao-cao.docx",
    isCut: true,
    other: null,
    isUnnamed: false,
    summary: { compared: 3, agrees: 1, conflicts: 1, unsure: 1, elsewhere: 1, unrelated: false },
    figures: [
      { ...figure, verdict: "agrees" },
      { ...figure, verdict: "conflicts" },
      { ...figure, verdict: "unsure", appendix: null },
      { ...figure, verdict: "unsure", key: null, appendix: null },
    ],
  };

  it("is asked for, with what is read of it", async () => {
    const { user, asked } = show(ReportTextView, {});
    screen.getByText(/đọc 400\.000 ký tự, 1500 con số đầu/);
    await user.type(screen.getByRole("textbox", { name: "Nội dung báo cáo" }), "10 văn bản");
    await user.click(screen.getByRole("button", { name: "Đối chiếu" }));
    expect(asked.at(-1)).toEqual(["compareWithText", first.forms[0]!.id, "10 văn bản"]);
  });

  it("is shown where it disagrees, its words as text, what agrees folded away", () => {
    show(ReportTextView, { text });
    screen.getByText("Đối chiếu 3 con số: 1 khớp, 1 lệch, 1 chưa rõ.");
    screen.getByText("Còn 1 con số không thuộc chỉ tiêu nào của phụ lục.");
    expect(screen.getByText("Chưa rõ (1)").closest("details")?.open).toBe(false);
    expect(screen.queryByText(/khác với phụ lục/)).toBeNull();
    screen.getByText(/phần cuối chưa được đối chiếu/);
    const [conflict] = within(screen.getByRole("list", { name: "Lệch với phụ lục" })).getAllByRole("listitem");
    expect(conflict?.textContent).toContain("Phụ lục ghi 1.279, báo cáo ghi 1.297.");
    expect(conflict?.textContent).toContain("“Tổng số là 1.297 <b>thủ tục</b>”");
    expect(conflict?.querySelector("mark")?.textContent).toBe("1.297");
    expect(screen.getByText("Khớp với phụ lục (1)").closest("details")?.open).toBe(false);
  });

  it("is told to be another report's, or to speak of nothing the appendix asks", () => {
    const summary = { ...text.summary, compared: 0, unrelated: true };
    const other = { period: "Quý I 2024", office: "UBND huyện B" };
    show(ReportTextView, { text: { ...text, other, figures: [], summary } });
    screen.getByText(/Đầu nội dung ghi kỳ “Quý I 2024”, đơn vị “UBND huyện B”, khác với phụ lục/);
    screen.getByText("Không đối chiếu con số nào.");
    show(ReportTextView, { text: { ...text, figures: [], summary } });
    screen.getByText(/không có con số nào của phụ lục/);
  });

  it("without a word, or a file that is none, is told so", async () => {
    const empty = () => Promise.resolve<BesideAnswer>({ kind: "unread", fault: "empty" });
    const { user } = show(ReportTextView, {}, { compareWithText: empty });
    await user.click(screen.getByRole("button", { name: "Đối chiếu" }));
    await screen.findByText(/Chưa có nội dung để đối chiếu/);
  });
});
