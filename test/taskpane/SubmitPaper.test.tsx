/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FiguresFile, Proof } from "../../src/session/contract/paper";
import { App } from "../../src/taskpane/App";
import { entries, ready, recorder, storeOf, today, wrong } from "../support/pane-states";

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

afterEach(cleanup);

const PRINTED = "3F2A-91B0-77CE-0D4E-A1B2-C3D4";

async function show(slips: Proof["slips"], file: FiguresFile | null = null) {
  const { commands, asked } = recorder();
  const all = {
    ...commands,
    proof: () => Promise.resolve({ fingerprint: PRINTED, slips }),
    exportFigures: () => Promise.resolve(file),
  };
  const store = storeOf(ready(wrong(), true));
  render(<App store={store} commands={all} catalogue={entries} theme="light" today={() => today} />);
  await screen.findByText(`Mã đối chiếu số liệu: ${PRINTED}`);
  return { asked, user: userEvent.setup(), form: store.state().forms[0]!.id };
}

it("takes the focus from the button that led here, and brings the choice of a file into view", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValueOnce(true);
  const { user } = await show([]);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Kiểm tra trước khi nộp" }));
  await user.click(screen.getByRole("button", { name: "Xuất số liệu" }));
  expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Tệp JSON cho phần mềm khác" }));
});

it("leaves the focus where it is while the clerk is on the sheet", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValueOnce(false);
  await show([]);
  expect(document.activeElement).toBe(document.body);
});

it("makes a slip of the form", async () => {
  const { asked, user, form } = await show([]);
  await user.click(screen.getByRole("button", { name: "Phiếu kiểm tra" }));
  await user.click(screen.getByRole("button", { name: "Phiếu kiểm tra" }));
  expect(asked).toContainEqual(["makeSlip", form]);
});

it("says of every slip whether the figures have changed since", async () => {
  await show([
    { sheetName: "Phiếu kiểm tra", isCurrent: false },
    { sheetName: "Phiếu kiểm tra (2)", isCurrent: true },
  ]);
  screen.getByText(/^Số liệu đã đổi sau khi lập phiếu ở trang “Phiếu kiểm tra”/);
  screen.getByText(/^Đã có phiếu kiểm tra ở trang “Phiếu kiểm tra \(2\)”; số liệu chưa đổi/);
});

describe("the figures as a file", () => {
  const file = { name: "tinh.csv", type: "text/csv", text: "Tệp;Số liệu\r\n;40" };

  it("are shown to be copied, and saved by a click", async () => {
    const { user } = await show([], file);
    const saved: string[] = [];
    URL.createObjectURL = (blob) => {
      saved.push((blob as Blob).type);
      return "blob:x";
    };
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    await user.click(screen.getByRole("button", { name: "Xuất số liệu" }));
    await user.click(screen.getByRole("button", { name: "Tệp CSV mở bằng Excel" }));
    expect(await screen.findByRole("textbox", { name: "Nội dung tệp" })).toHaveProperty("readOnly", true);
    await user.click(screen.getByRole("button", { name: "Tải tinh.csv" }));
    expect(saved).toEqual(["text/csv", "tinh.csv"]);
    await user.click(screen.getByRole("button", { name: "Sao chép" }));
    await screen.findByText("Đã sao chép.");
    expect(await navigator.clipboard.readText()).toBe(file.text);
    click.mockRestore();
  });

  it("are selected to be copied by hand where the pane may not copy", async () => {
    const { user } = await show([], file);
    await user.click(screen.getByRole("button", { name: "Xuất số liệu" }));
    await user.click(screen.getByRole("button", { name: "Tệp JSON cho phần mềm khác" }));
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("refused"));
    await user.click(await screen.findByRole("button", { name: "Sao chép" }));
    await screen.findByText(/nhấn Ctrl \+ C/);
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung tệp" });
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(box.value);
  });
});
