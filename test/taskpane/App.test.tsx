/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../src/session/contract";
import { App } from "../../src/taskpane/App";
import { entries, noForm, ready, recorder, storeOf, today, valueAddress, wrong } from "../support/pane-states";

function show(state: SessionState, commands = recorder(), now = today) {
  const store = storeOf(state);
  render(<App store={store} commands={commands.commands} catalogue={entries} theme="light" today={() => now} />);
  return { store, asked: commands.asked, user: userEvent.setup() };
}

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, "\\$&") } as typeof CSS;
});

afterEach(cleanup);

/** The line of the finding at the value cell of a row. */
const line = (row: string) => screen.getByRole("button", { name: new RegExp(`^Đến ô ${valueAddress(row)}:`) });
const items = () => within(screen.getByRole("list", { name: "Kết quả kiểm tra" })).queryAllByRole("listitem");

describe("nothing in the workbook yet", () => {
  it("says which version is open, where it is known", () => {
    const view = (version?: string) => (
      <App
        store={storeOf(noForm())}
        commands={recorder().commands}
        catalogue={entries}
        theme="light"
        today={() => today}
        {...(version && { version })}
      />
    );
    const { rerender } = render(view("12.3.4"));
    expect(screen.getByText("Phiên bản phần bổ trợ: 12.3.4.")).toBeTruthy();
    rerender(view());
    expect(screen.queryByText(/^Phiên bản/)).toBeNull();
  });

  it("inserts what was chosen, and remembers it", async () => {
    const { asked, user } = show(noForm());
    await user.selectOptions(screen.getByRole("combobox", { name: "Loại đơn vị" }), "tinh");
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ báo cáo" }), "6-thang");
    const year = screen.getByRole("textbox", { name: "Năm" });
    await user.clear(year);
    await user.type(year, "2021");
    await user.type(screen.getByRole("textbox", { name: "Tên đơn vị" }), "  UBND tỉnh A ");
    await user.click(screen.getByRole("button", { name: "Chèn biểu mẫu" }));
    const request = {
      template: "bnv-6459-2020/tinh",
      unitType: "tinh",
      period: "6-thang",
      year: 2021,
      office: "UBND tỉnh A",
    };
    expect(asked).toEqual([
      ["remember", request],
      ["insert", request],
    ]);
  });

  it("offers the types of today first, what is over behind the old forms, and leads on where no form is shipped", async () => {
    const { user } = show(noForm(), recorder(), new Date(2026, 0, 5));
    screen.getByText(/^Chèn đúng biểu mẫu của văn bản/);
    const types = screen.getByRole("combobox", { name: "Loại đơn vị" });
    expect([...types.children].map(({ tagName }) => tagName)).toEqual([
      "OPTION",
      "OPTION",
      "OPTION",
      "OPTION",
      "OPTGROUP",
    ]);
    expect(types.querySelector("optgroup")?.textContent).toBe("UBND huyện, thị xã, thành phố");
    await user.selectOptions(types, "xa");
    screen.getByText(/^Chưa có sẵn biểu mẫu cho UBND xã, phường, đặc khu\./);
    screen.getByRole("button", { name: "Thêm biểu mẫu từ tệp…" });
    expect(screen.queryByRole("button", { name: "Chèn biểu mẫu" })).toBeNull();
    await user.selectOptions(types, "huyen");
    screen.getByText(/^Biểu mẫu đã hết hiệu lực/);
  });

  it("says the data window and the days left", async () => {
    const { user } = show(noForm());
    await user.selectOptions(screen.getByRole("combobox", { name: "Loại đơn vị" }), "tinh");
    expect(screen.getByRole("combobox", { name: "Kỳ báo cáo" })).toHaveProperty("value", "6-thang");
    screen.getByText(/Số liệu từ 15\/12\/2020 đến 14\/6\/2021\. Hạn nhận: 25\/6\/2021 \(còn 23 ngày\)/);
  });

  it.each(["", "21", "2020", "2100", "abcd"])(
    "does not insert for the year “%s”, and says which years are right",
    async (typed) => {
      const { asked, user } = show(noForm());
      const year = screen.getByRole("textbox", { name: "Năm" });
      await user.clear(year);
      if (typed !== "") await user.type(year, typed);
      await user.click(screen.getByRole("button", { name: "Chèn biểu mẫu" }));
      expect(asked).toEqual([]);
      screen.getByText(/từ 2021 đến 2022/);
    },
  );
});

describe("checking", () => {
  it("lists every finding, worst first, and counts them in one sentence", () => {
    const state = ready(wrong());
    show(state);
    expect(items()).toHaveLength(state.forms[0]!.findings.length);
    const severities = state.forms[0]!.findings.map(({ finding }) => finding.severity);
    expect(severities).toEqual([...severities].sort());
    const { errors, warnings } = state.forms[0]!.counts;
    expect(errors).toBeGreaterThan(2);
    expect(screen.getByRole("status").textContent).toBe(`${errors} lỗi, ${warnings} cảnh báo.`);
  });

  it("goes to the cell of a finding", async () => {
    const { asked, user } = show(ready(wrong()));
    const address = valueAddress("doi-thoai");
    await user.click(screen.getByRole("button", { name: new RegExp(`^Đến ô ${address}:`) }));
    expect(asked).toEqual([["goTo", expect.objectContaining({ row: Number(address.slice(1)) - 1, column: 3 })]]);
  });

  it("applies a fix by its number in the finding", async () => {
    const { asked, user } = show(ready(wrong()));
    await user.click(line("tthc.hieu-luc"));
    await user.click(await screen.findByRole("button", { name: "Ghi 1297" }));
    expect(asked.slice(1)).toEqual([["applyFix", expect.any(String), "value/tthc.hieu-luc", 0]]);
  });

  it("filters by severity", async () => {
    const state = ready(wrong());
    const { user } = show(state);
    await user.click(screen.getByRole("button", { name: "Cảnh báo" }));
    const warnings = state.forms[0]!.findings.filter(({ finding }) => finding.severity === "warning");
    expect(items()).toHaveLength(warnings.length);
    await user.click(screen.getByRole("button", { name: "Đã giải trình" }));
    expect(items()).toHaveLength(0);
    screen.getByText("Không có mục nào thuộc loại này.");
  });

  it("takes the explanation of a warning", async () => {
    const { asked, user } = show(ready(wrong()));
    await user.click(line("bien-che.co-mat"));
    await user.click(await screen.findByRole("button", { name: "Giải trình vào Ghi chú" }));
    await user.type(await screen.findByRole("textbox", { name: "Lời giải trình" }), "Biên chế tăng cường");
    await user.click(screen.getByRole("button", { name: "Ghi vào Ghi chú" }));
    expect(asked.slice(1)).toEqual([["explain", expect.any(String), expect.any(String), "Biên chế tăng cường"]]);
  });

  it("marks the finding of the selected cell without taking the focus", () => {
    const state = ready(wrong());
    const { store } = show(state);
    const { place } = state.forms[0]!.findings[1]!.cells[0]!;
    act(() => store.set({ ...state, selected: place }));
    expect(document.querySelectorAll("[aria-current=true]")).toHaveLength(1);
    expect(document.activeElement).toBe(document.body);
  });

  it("says how much is filled when nothing is wrong", () => {
    show(ready({ [valueAddress("ke-hoach.nhiem-vu")]: 40 }));
    screen.getByText(/Chưa thấy lỗi trong 1 ô đã ghi\. 93 ô chưa ghi\./);
  });

  it("never looks clean after a read that failed", () => {
    show({ ...ready({ [valueAddress("ke-hoach.nhiem-vu")]: 40 }), fault: { code: "cellEdit", during: "reading" } });
    expect(screen.getByRole("alert").textContent).toContain("Nhấn Enter");
    screen.getByText(/số liệu có thể đã thay đổi/);
  });

  it("offers the form that is already there, or another copy", async () => {
    const { asked, user } = show(ready({}));
    await user.click(screen.getByRole("button", { name: "Chèn biểu mẫu khác" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Loại đơn vị" }), "tinh");
    screen.getByRole("button", { name: "Chèn thêm một bản nữa" });
    await user.click(screen.getByRole("button", { name: "Đến trang đã có" }));
    expect(asked).toEqual([["goTo", { sheet: "s1", row: 0, column: 0 }]]);
  });
});

describe("a sheet that was not inserted by us", () => {
  const attachedAs = (attached: boolean): SessionState => {
    const state = ready({});
    return { ...state, attached: new Map(state.forms[0]!.sheets.map(({ id }) => [id, attached])) };
  };

  it("is offered checks, with the rows that match", async () => {
    const { asked, user } = show(attachedAs(false));
    screen.getByText(/chưa được gắn kiểm tra: (\d+)\/\1 dòng khớp biểu mẫu/);
    expect(screen.queryByRole("button", { name: "Gỡ kiểm tra" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Gắn kiểm tra vào trang tính này" }));
    expect(asked).toEqual([["attach", expect.any(String)]]);
  });

  it("that carries them can be rid of them", async () => {
    const { asked, user } = show(attachedAs(true));
    expect(screen.queryByRole("button", { name: /^Gắn kiểm tra/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Gỡ kiểm tra" }));
    screen.getByText(/^Gỡ kiểm tra khỏi trang “Phụ lục 2”\?/);
    expect(asked).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Thôi" }));
    expect(asked).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Gỡ kiểm tra" }));
    await user.click(screen.getByRole("button", { name: "Gỡ kiểm tra" }));
    expect(asked).toEqual([["detach", expect.any(String)]]);
  });

  it("is offered nothing while it is not known", () => {
    show(ready({}));
    expect(screen.queryByRole("button", { name: /kiểm tra vào|Gỡ kiểm tra/ })).toBeNull();
  });

  it("cannot be asked for twice at a time", () => {
    show({ ...attachedAs(false), working: "attaching" });
    expect(screen.getByRole("button", { name: "Gắn kiểm tra vào trang tính này" })).toHaveProperty("disabled", true);
  });

  it("says that Excel does not take all marks", () => {
    show({ ...attachedAs(true), missingMarks: [{ sheet: "s1", address: "D12:D14" }] });
    screen.getByText(/không nhận 1 dấu màu \(.*D12:D14\)/);
  });

  it("says why it failed", () => {
    show({ ...attachedAs(false), fault: { code: "protected", during: "attaching" } });
    expect(screen.getByRole("alert").textContent).toMatch(/Chưa gắn được kiểm tra.*bảo vệ/);
  });
});

describe("before sending", () => {
  it("says what is missing, group by group", async () => {
    show(ready(wrong(), true));
    await screen.findByText("Chưa thể gửi");
    screen.getByText(/^Còn \d+ lỗi; \d+ cảnh báo chưa giải trình/);
    screen.getByText(/^Lỗi phải sửa \(\d+\)$/);
    screen.getByText(/^Chưa ghi \(\d+\)$/);
    screen.getByText(/Hạn nhận: 25\/6\/2021 \(còn 23 ngày\)/);
  });

  it("goes back", async () => {
    const { asked, user } = show(ready(wrong(), true));
    await user.click(await screen.findByRole("button", { name: "← Quay lại" }));
    expect(asked).toEqual([["closeSubmit"]]);
  });
});

it.each([
  ["starting", "Đang kết nối với Excel…"],
  ["noExcel", /Bảng này chạy trong Excel/],
  ["tooOld", /quá cũ/],
] as const)("says so when the state is %s", (status, words) => {
  show({ ...noForm(), status });
  screen.getByText(words);
});

it("shows that a command takes long, and stops it", async () => {
  const { asked, user } = show({ ...noForm(), working: "inserting" });
  await user.click(await screen.findByRole("button", { name: "Dừng" }));
  expect(asked).toEqual([["cancel"]]);
});
