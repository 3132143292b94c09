/** @jest-environment jsdom */
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { choose, kindsOf, listedOffices, merge, type OfficeReport } from "../../src/core";
import type { Commands } from "../../src/session/contract";
import type { Collected } from "../../src/session/contract/merge";
import MergeView from "../../src/taskpane/MergeView";
import { doubt, officeReport as report } from "../core/merge/reports";
import { noForm, recorder } from "../support/pane-states";
import { shippedAs } from "../templates/shipped";

afterEach(cleanup);

const { template } = shippedAs("ninh-thuan-2022/huyen").plan;
const { template: province } = shippedAs("bnv-6459-2020/tinh").plan;
const forms = [template, province].map(({ file: { id, name } }) => ({ id, name }));
const named = (name: string) => new File(["x"], name);

function show(reports: readonly OfficeReport[], unread: Collected["unread"] = [], inserted = true) {
  const { commands, asked } = recorder();
  const collected: Collected = { reports, unread, received: [], kinds: kindsOf(reports), forms };
  const answering: Commands = {
    ...commands,
    collectReports: (files, heard) => {
      heard(files.length);
      return Promise.resolve(collected);
    },
    previewMerge: (_, request) => {
      const { from, period, offices } = request;
      const chosen = choose(reports, {
        template: from,
        period,
        offices: listedOffices(offices.map((line) => line.split("\t"))),
        unread: unread.map(({ file }) => file),
      });
      const target = request.template === template.file.id ? template : province;
      return Promise.resolve({ chosen, merged: merge(target, template, chosen.counted), errors: 2, warnings: 1 });
    },
    officeLines: (file) => Promise.resolve(file.name === "ds.csv" ? ["Tên đơn vị\tĐiện thoại", "Huyện Z\t09"] : null),
    insertMerged: async (what, request) => {
      await commands.insertMerged(what, request);
      return inserted;
    },
  };
  const close = jest.fn();
  render(<MergeView state={noForm()} form={null} commands={answering} close={close} />);
  return { asked, close, user: userEvent.setup() };
}

const input = () => screen.getByLabelText("Chọn các tệp…", { selector: "input" });
const problems = () =>
  within(screen.getByRole("list", { name: "Cần xem lại" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

const three = [
  report("Huyện A", { "ke-hoach.nhiem-vu": 3 }),
  report("Huyện B", { "ke-hoach.nhiem-vu": doubt("<b>4/5</b>") }, { errors: 1 }),
  report("Huyện C", { "ke-hoach.nhiem-vu": 4 }, { period: { id: "nam", year: 2021 } }),
];

it("takes the focus, says what was read and names first what is wrong, as text", async () => {
  const { user } = show(three, [{ file: "d.xlsx", because: "tệp hỏng." }]);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Tổng hợp từ các tệp" }));
  await user.upload(input(), [named("a.xlsx"), named("b.xlsx"), named("c.xlsx"), named("d.xlsx")]);
  await screen.findByText("Đã đọc 4 tệp, có 3 báo cáo.");
  await screen.findByText(/^Đã cộng báo cáo của 2 đơn vị/);
  expect(problems()).toEqual([
    "d.xlsx: Không đọc được tệp. Tệp hỏng.",
    "Huyện C (Huyện C.xlsx): Báo cáo kỳ khác, chưa cộng. Tiêu đề ghi kỳ Năm 2021.",
    expect.stringContaining("không cộng: 2.1. Số nhiệm vụ đề ra trong kế hoạch: “<b>4/5</b>”. Khi kiểm tra có 1 lỗi"),
  ]);
  expect(document.querySelector("b")).toBeNull();
  screen.getByText("Kiểm tra bản tổng hợp: 2 lỗi, 1 cảnh báo; xem sau khi chèn.");
});

it("names the offices on the list that are missing", async () => {
  const { user } = show(three);
  await user.upload(input(), [named("a.xlsx")]);
  await user.type(await screen.findByRole("textbox", { name: "Các đơn vị phải báo cáo" }), "huyện a{enter}Huyện Z");
  await screen.findByText(/1 đơn vị chưa có báo cáo/);
  expect(problems()[0]).toBe("Huyện Z: Chưa có báo cáo. Không có báo cáo của đơn vị trong các tệp đã đọc.");
});

it("takes the offices from a file, and says where there are none in it", async () => {
  const { user } = show(three);
  await user.upload(input(), [named("a.xlsx")]);
  const list = await screen.findByLabelText("Lấy danh sách từ tệp…", { selector: "input" });
  await user.upload(list, named("ds.csv"));
  await screen.findByText(/1 đơn vị chưa có báo cáo/);
  expect(problems()[0]).toContain("Huyện Z: Chưa có báo cáo");
  await user.upload(list, named("khac.csv"));
  expect((await screen.findByRole("alert")).textContent).toContain("Không đọc được danh sách đơn vị");
  expect(problems()[0]).toContain("Huyện Z");
});

it("saves the workbook of who collects, for the period and offices that are asked", async () => {
  const blobs: unknown[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob)}`;
  HTMLAnchorElement.prototype.click = () => undefined;
  const { user, asked } = show(three);
  await user.upload(input(), [named("a.xlsx")]);
  await user.type(await screen.findByRole("textbox", { name: "Các đơn vị phải báo cáo" }), "Huyện Z");
  await user.click(screen.getByRole("button", { name: "Lưu bảng cần gọi, đã đủ…" }));
  await screen.findByRole("button", { name: "Tải goi.xlsx" });
  expect(asked.at(-1)?.slice(2)).toEqual([["Huyện Z"], three[0]!.period]);
  expect(blobs).toHaveLength(1);
});

it("takes what offices send in place of a report, to tell it by name", async () => {
  const { asked } = show([]);
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(input(), ["a.pdf", "b.DOC", "c.xls", "ghi chú.txt", "~$d.docx"].map(named));
  await screen.findByText(/^Đã đọc 3 tệp/);
  expect(asked).toEqual([]);
});

it("inserts what is chosen and goes back", async () => {
  const { user, asked, close } = show(three);
  await user.upload(input(), [named("a.xlsx")]);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Báo cáo được cộng" }), "1");
  await user.selectOptions(screen.getByRole("combobox", { name: "Tổng hợp vào biểu mẫu" }), province.file.name);
  await user.type(screen.getByRole("textbox", { name: "Đơn vị tổng hợp" }), "Sở Nội vụ");
  await screen.findByText(/chỉ tiêu để trống vì biểu mẫu của đơn vị không hỏi/);
  await user.click(screen.getByRole("button", { name: "Chèn bảng tổng hợp" }));
  expect(asked.at(-1)?.slice(2)).toEqual([
    {
      template: province.file.id,
      from: template.file.id,
      period: { id: "nam", year: 2021 },
      offices: [],
      office: "Sở Nội vụ",
    },
  ]);
  expect(close).toHaveBeenCalled();
});

it("stays where nothing was inserted", async () => {
  const { user, close } = show(three, [], false);
  await user.upload(input(), [named("a.xlsx")]);
  await screen.findByText(/^Đã cộng báo cáo/);
  await user.click(screen.getByRole("button", { name: "Chèn bảng tổng hợp" }));
  expect(close).not.toHaveBeenCalled();
});

it.each<[string, readonly string[], string]>([
  ["no workbooks", ["a.txt", "~$a.xlsx"], "Không có tệp .xlsx, .xlsm, .docx nào trong các tệp đã chọn."],
  ["too many", Array.from({ length: 501 }, (_, at) => `${at}.xlsx`), "Đã chọn 501 tệp, nhiều hơn 500 tệp"],
])("reads nothing of %s, and says so", async (_, names, sentence) => {
  show([]);
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(input(), names.map(named));
  expect(screen.getByRole("status").textContent).toContain(sentence);
  expect(screen.queryByText(/Đã đọc/)).toBeNull();
});

it("says when there is no report to consolidate, and why", async () => {
  const { user } = show([report("Huyện A", {}, { period: null })], [{ file: "d.xlsx", because: "tệp hỏng." }]);
  await user.upload(input(), [named("a.xlsx")]);
  await screen.findByText("Không có báo cáo nào tổng hợp được trong các tệp đã chọn.");
  expect(problems()).toHaveLength(2);
  expect(screen.queryByRole("button", { name: "Chèn bảng tổng hợp" })).toBeNull();
});
