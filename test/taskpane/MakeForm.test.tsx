/** @jest-environment jsdom */
import { act, cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { COMMUNE_SHEET, communeCells, openWithTable, rowOf } from "../entry/pane/commune";
import { entries, today } from "../support/pane-states";

/** The work is the real one: a busy machine takes its time for it (milliseconds). */
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, "\\$&") } as typeof CSS;
});
afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** The first and the last section of the table: so many rows of it are enough here. */
const [FIRST, LAST] = [12, 52];
const shorter = (change: Parameters<typeof communeCells>[0] = {}) => {
  const cells = communeCells(change);
  return [...cells.slice(0, FIRST), ...cells.slice(LAST)];
};

/** The pane over a sheet, with the task opened. */
async function open(cells = shorter()) {
  const pane = await openWithTable(cells);
  const user = userEvent.setup({ delay: null });
  const { session, commands } = pane;
  render(<App store={session} commands={commands} catalogue={entries} theme="light" today={() => today} />);
  const press = async (name: string | RegExp) => user.click(await button(name));
  await press("Tạo biểu mẫu từ trang tính này");
  await screen.findByText(/^(?:1 dòng nên xem lại|Trang “Biểu xã” chưa có bảng)/);
  return { ...pane, user, press };
}

it("loses nothing of what was chosen on the way back, nor when it is closed meanwhile", async () => {
  const { user, press } = await open();
  const kind = { name: "Dòng “11 Đánh giá chung” ghi gì" };
  await user.selectOptions(screen.getByRole("combobox", kind), "Tiêu đề, để trống");
  await press("Tiếp: Thông tin biểu mẫu");
  const name = screen.getByRole("textbox", { name: "Tên biểu mẫu" });
  await user.clear(name);
  await user.type(name, "Biểu của xã");
  await press("Tiếp: Điều phải đúng");
  await screen.findByText("Nhận 4 điều (4 báo lỗi, 0 chỉ cảnh báo), bỏ 0.");
  const [first] = screen.getAllByRole("group", { name: /^Dùng thế nào/ });
  await user.click(within(first!).getByRole("button", { name: "Cảnh báo" }));
  await user.click(
    within(screen.getAllByRole("group", { name: /^Dùng thế nào/ })[1]!).getByRole("button", { name: "Bỏ" }),
  );
  await screen.findByText("Nhận 3 điều (2 báo lỗi, 1 chỉ cảnh báo), bỏ 1.");
  await press(/Đóng, giữ phần đã chọn/);
  await press("Tạo biểu mẫu từ trang tính này");
  await screen.findByText("Nhận 3 điều (2 báo lỗi, 1 chỉ cảnh báo), bỏ 1.");
  await press("Quay lại bước trước");
  expect(screen.getByRole("textbox", { name: "Tên biểu mẫu" })).toHaveProperty("value", "Biểu của xã");
  await press("Quay lại bước trước");
  expect(screen.getByRole("combobox", kind)).toHaveProperty("value", "heading");
  await press("Làm lại từ trang đang mở");
  expect(await screen.findByRole("combobox", kind)).toHaveProperty("value", "text");
});

it("takes a rule put together from cells that are selected on the sheet", async () => {
  const { session, user, press } = await open();
  await press("Tiếp: Thông tin biểu mẫu");
  await press("Tiếp: Điều phải đúng");
  await user.click(await screen.findByText("Tự thêm một điều phải đúng"));
  const select = (label: string) =>
    act(async () => session.selected({ sheet: COMMUNE_SHEET, row: rowOf(label) - (LAST - FIRST), column: 3 }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Điều gì" }), "Các phần cộng lại không quá tổng");
  await select("Nhân lực");
  screen.getByText("Ô đang chọn không phải ô số liệu của bảng.");
  await select("Số máy tính");
  await press("Lấy làm tổng");
  await select("Số máy in");
  await press("Lấy làm một phần");
  await press("Thêm điều này");
  await screen.findByText("“8 Số máy in” ≤ “7 Số máy tính”");
  screen.getByText(/Biểu xã: 12 ≤ 45\. Theo yêu cầu của người lập biểu mẫu/);

  await select("Số máy tính");
  await press("Lấy làm tổng");
  await press("Lấy làm một phần");
  expect(screen.queryByText(/^Phần:/)).toBeNull();
  await select("Số máy in");
  await press("Lấy làm một phần");
  await press("Thêm điều này");
  expect(screen.getAllByText("“8 Số máy in” ≤ “7 Số máy tính”")).toHaveLength(1);
});

it("holds back a head that is not right and says why", async () => {
  const { user, press } = await open();
  await press("Tiếp: Thông tin biểu mẫu");
  const due = screen.getByRole("textbox", { name: "Hạn nộp, kỳ Quý I" });
  await user.clear(due);
  await user.type(due, "1/3");
  screen.getByText(/hạn nộp không trước ngày cuối/);
  await press("Tiếp: Điều phải đúng");
  expect(screen.queryByText(/^Nhận \d+ điều/)).toBeNull();
});

it("refuses all and takes them again, saves the form, and shows what it finds", async () => {
  const { press, session } = await open();
  await press("Tiếp: Thông tin biểu mẫu");
  await press("Tiếp: Điều phải đúng");
  await press("Bỏ tất cả");
  await screen.findByText(/^Nhận 0 điều/);
  await press("Nhận như đề nghị");
  await press("Tiếp: Thử và lưu");
  await screen.findByText(/^Thử ghi sai từng ô/);
  await press("Lưu vào tệp Excel này");
  await press("Xem kết quả kiểm tra");
  expect(session.state().kept.forms.map(({ name }) => name)).toEqual([
    "BIỂU TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH (biểu mẫu của đơn vị)",
  ]);
});

it("says what a sheet needs that has no table, and reads again", async () => {
  const { workbook, press } = await open([["ghi chép", "của xã"]]);
  workbook.sheets[0]!.rows.splice(0, 1, ...shorter());
  workbook.sheets[0]!.formats.push(...shorter().map((row) => row.map(() => "General")));
  await press("Đọc lại trang tính");
  await screen.findByText("1 dòng nên xem lại");
});
