/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../src/session/contract";
import { App } from "../../src/taskpane/App";
import { entries, ready, recorder, storeOf, today, valueAddress, wrong } from "../support/pane-states";

function show(state: SessionState, { commands, asked } = recorder()) {
  const store = storeOf(state);
  render(<App store={store} commands={commands} catalogue={entries} theme="light" today={() => today} />);
  return { store, asked, user: userEvent.setup() };
}

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

afterEach(cleanup);

const items = () => within(screen.getByRole("list", { name: "Kết quả kiểm tra" })).queryAllByRole("listitem");
const lines = () => items().map((item) => within(item).getByRole("button", { name: /^Đến ô/ }));
const placeOf = (row: string) => ({ sheet: "s1", row: Number(valueAddress(row).slice(1)) - 1, column: 3 });

/** Three figures typed in wide digits, in two sections: each has one reading. */
const WIDE = ["ke-hoach.nhiem-vu", "tthc.cong-bo-moi", "tthc.hieu-luc"];
const wide = () => ready(Object.fromEntries(WIDE.map((row, at) => [valueAddress(row), `１２０${"０１２"[at]!}`])));

describe("the list of findings", () => {
  it("says a finding on a line, and nothing else of it until the line is opened", async () => {
    const { user } = show(ready(wrong()));
    const line = lines()[0]!;
    expect(line.textContent).toBe(
      `Đến ô ${valueAddress("ke-hoach.hoan-thanh")}: 1.1.2. Số nhiệm vụ đã hoàn thành 44 > 40 ở D11(Lỗi)`,
    );
    expect(screen.queryByText(/^Ghi 44, lớn hơn 40/)).toBeNull();
    await user.click(line);
    await screen.findByText(/^Ghi 44, lớn hơn 40/);
    expect(line.getAttribute("aria-expanded")).toBe("true");
    await user.click(line);
    expect(screen.queryByText(/^Ghi 44, lớn hơn 40/)).toBeNull();
  });

  it("is parted by how bad it is and by section, with counts", () => {
    show(ready(wrong()));
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Lỗi · 1. Công tác chỉ đạo điều hành CCHC (2)",
      "Lỗi · 3. Cải cách thủ tục hành chính (1)",
      "Cảnh báo · 4. Cải cách tổ chức bộ máy hành chính nhà nước (1)",
    ]);
  });

  it("is walked with the arrow keys, which select the cells and open nothing", async () => {
    const state = ready(wrong());
    const { asked, user, store } = show(state);
    const [first, second, third] = lines();
    act(() => first!.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(document.activeElement).toBe(second);
    const rows = asked.map(([name, place]) => [name, (place as { row: number }).row + 1]);
    const row = (line: HTMLElement) => Number(/D(\d+)/.exec(line.textContent)![1]);
    expect(rows).toEqual([
      ["goTo", row(second!)],
      ["goTo", row(third!)],
      ["goTo", row(second!)],
    ]);
    act(() => store.set({ ...state, selected: placeOf("doi-thoai") }));
    expect(lines().map((line) => line.getAttribute("aria-expanded"))).toEqual(["false", "false", "false", "false"]);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toBe(first);
  });

  it("opens the finding of a cell selected on the sheet, one at a time, and keeps open where the clerk is at work", async () => {
    const state = ready(wrong());
    const { user, store } = show(state);
    act(() => store.set({ ...state, selected: placeOf("bien-che.co-mat") }));
    await user.click(await screen.findByRole("button", { name: "Giải trình vào Ghi chú" }));
    await user.type(await screen.findByRole("textbox", { name: "Lời giải trình" }), "Tăng cường");
    act(() => store.set({ ...state, selected: placeOf("tthc.hieu-luc") }));
    await screen.findByRole("button", { name: "Ghi 1297" });
    expect(screen.getByRole("textbox", { name: "Lời giải trình" })).toHaveProperty("value", "Tăng cường");
    act(() => store.set({ ...state, selected: placeOf("doi-thoai") }));
    expect(screen.queryByRole("button", { name: "Ghi 1297" })).toBeNull();
  });

  it("opens a finding that stands alone", async () => {
    show(ready({ [valueAddress("tthc.hieu-luc")]: 1.297 }));
    await screen.findByRole("button", { name: "Ghi 1297" });
  });

  it("is searched by cell, number and word, with or without marks", async () => {
    const many = Object.fromEntries(
      [
        "ke-hoach.nhiem-vu",
        "ke-hoach.hoan-thanh",
        "tthc.hieu-luc",
        "tthc.cong-bo-moi",
        "bien-che.co-mat",
        "doi-thoai",
      ].map((row, at) => [valueAddress(row), `${at + 10} việc`]),
    );
    const { user } = show(ready(many));
    const box = screen.getByRole("searchbox", { name: "Tìm theo ô, STT, chữ" });
    for (const [query, row] of [
      [valueAddress("tthc.hieu-luc").toLowerCase(), "tthc.hieu-luc"],
      ["4.2.2", "bien-che.co-mat"],
      ["DOI THOAI", "doi-thoai"],
      ["11 việc", "ke-hoach.hoan-thanh"],
    ] as const) {
      await user.clear(box);
      await user.type(box, query);
      expect(lines()).toHaveLength(1);
      expect(lines()[0]!.textContent).toContain(valueAddress(row));
    }
    await user.type(box, "xyz");
    screen.getByText("Không có mục nào khớp.");
  });
});

describe("the same on many cells", () => {
  it("is one line, with one button for all where each can be repaired one way only", async () => {
    const state = wide();
    const { asked, user } = show(state);
    expect(lines()[0]!.textContent).toBe(`Đến ô ${valueAddress(WIDE[0]!)}, cả 3 ô:   １２００ → 1.200(Lỗi)`);
    screen.getByRole("heading", { level: 2, name: "Lỗi · nhiều mục (3)" });
    await user.click(screen.getByRole("button", { name: "Sửa cả 3" }));
    expect(asked).toEqual([["applyCertain", state.forms[0]!.id, state.forms[0]!.certain]]);
  });

  it("shows them one by one when it is opened, each a finding", async () => {
    const { user } = show(wide());
    // A lone line stands open.
    expect(items()).toHaveLength(4);
    const [all, , second] = items();
    await user.click(within(second!).getByRole("button"));
    await within(second!).findByRole("button", { name: "Ghi 1.201" });
    const head = within(all!).getByRole("button", { name: /cả 3 ô:/ });
    await user.click(head);
    expect(head.getAttribute("aria-expanded")).toBe("true");
    await user.click(head);
    expect(items()).toHaveLength(1);
  });

  it("stands apart where there are few, or where they say different things", () => {
    show(
      ready({
        [valueAddress("ke-hoach.nhiem-vu")]: "một",
        [valueAddress("tthc.cong-bo-moi")]: "hai",
        [valueAddress("doi-thoai")]: "ba",
      }),
    );
    expect(items()).toHaveLength(3);
  });
});

it("a finding that goes with another stands under it", async () => {
  const figures = { "co-cau.su-nghiep": 10, "co-cau.su-nghiep.ubnd-tinh": 20, "tu-chu.mot-phan": 20, "doi-thoai": 7.5 };
  const state = ready(Object.fromEntries(Object.entries(figures).map(([row, figure]) => [valueAddress(row), figure])));
  const { user } = show(state);
  expect(state.forms[0]!.findings).toHaveLength(3);
  expect(items()).toHaveLength(2);
  const cause = lines().find(({ textContent }) => textContent.includes(" +1"))!;
  expect(cause.textContent).toContain("kèm 1 mục cùng nguyên nhân");
  await user.click(cause);
  expect(items()).toHaveLength(3);
});

describe("after a repair", () => {
  // jsdom takes a page in which nothing has the focus for one that is not in front.
  beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());

  it("the next finding is opened and has the focus", async () => {
    const { store, user } = show(ready(wrong()));
    await user.click(screen.getByRole("button", { name: new RegExp(`^Đến ô ${valueAddress("tthc.hieu-luc")}:`) }));
    await user.click(await screen.findByRole("button", { name: "Ghi 1297" }));
    act(() => store.set(ready({ ...wrong(), [valueAddress("tthc.hieu-luc")]: 1297 })));
    expect(document.activeElement?.textContent).toMatch(new RegExp(`^Đến ô ${valueAddress("bien-che.co-mat")}:`));
    await screen.findByRole("button", { name: "Giải trình vào Ghi chú" });
  });

  it("nothing takes the focus from where the clerk has gone meanwhile", async () => {
    const { store, user } = show(ready(wrong()));
    await user.click(screen.getByRole("button", { name: new RegExp(`^Đến ô ${valueAddress("tthc.hieu-luc")}:`) }));
    await user.click(await screen.findByRole("button", { name: "Ghi 1297" }));
    const again = screen.getByRole("button", { name: "Kiểm tra lại" });
    again.focus();
    act(() => store.set(ready({ ...wrong(), [valueAddress("tthc.hieu-luc")]: 1297 })));
    expect(document.activeElement).toBe(again);
  });

  it("the pane takes no focus while the clerk is on the sheet", async () => {
    const { store, user } = show(ready(wrong()));
    await user.click(screen.getByRole("button", { name: new RegExp(`^Đến ô ${valueAddress("tthc.hieu-luc")}:`) }));
    await user.click(await screen.findByRole("button", { name: "Ghi 1297" }));
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    act(() => store.set(ready({ ...wrong(), [valueAddress("tthc.hieu-luc")]: 1297 })));
    expect(document.activeElement).toBe(document.body);
  });

  it("of the last one the list has the focus", async () => {
    const { store, user } = show(ready({ [valueAddress("tthc.hieu-luc")]: 1.297 }));
    await user.click(await screen.findByRole("button", { name: "Ghi 1297" }));
    act(() => store.set(ready({ [valueAddress("tthc.hieu-luc")]: 1297 })));
    expect(document.activeElement).toBe(screen.getByRole("list", { name: "Kết quả kiểm tra" }));
  });
});
