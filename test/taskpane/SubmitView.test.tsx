/** @jest-environment jsdom */
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../src/session/contract";
import { App } from "../../src/taskpane/App";
import { entries, ready, recorder, storeOf, today, valueAddress } from "../support/pane-states";

async function show(state: SessionState) {
  const { commands, asked } = recorder();
  render(<App store={storeOf(state)} commands={commands} catalogue={entries} theme="light" today={() => today} />);
  await screen.findByRole("heading", { name: "Kiểm tra trước khi nộp" });
  return { asked, user: userEvent.setup() };
}

const card = async (text: RegExp) => within((await screen.findByText(text)).closest("li")!);

/** Where the line with the days of the data stands. */
function captionPlace() {
  const captions = [...ready({}).forms[0]!.layout.captions.values()].flat();
  const { place, text } = captions.find((one) => one.text.includes("số liệu từ"))!;
  return { place, address: `A${place.row + 1}`, text };
}

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

afterEach(cleanup);

describe("before the report is sent", () => {
  it("says that it may not, why, and until when", async () => {
    await show(ready({ [valueAddress("ke-hoach.nhiem-vu")]: 40, [valueAddress("ke-hoach.hoan-thanh")]: 44 }, true));
    within(screen.getByRole("status")).getByText("Chưa thể gửi");
    screen.getByText(/Hạn nhận: 25\/6\/2021 \(còn 23 ngày\)/);
  });

  it("takes the number and the date of the signed report for every line that waits for them", async () => {
    const state = ready({}, true);
    const { asked, user } = await show(state);
    await user.click(screen.getByText(/^Số, ngày báo cáo: ghi sau khi ký \(\d+\)$/));
    const write = screen.getByRole("button", { name: /^Ghi vào \d+ dòng$/ });
    await user.type(screen.getByRole("textbox", { name: "Ngày báo cáo" }), "31/6/2021");
    await user.click(write);
    screen.getByText("Ghi số, hoặc số và ký hiệu: 125/BC-UBND.");
    screen.getByText("Ghi ngày, tháng, năm: 20/6/2021.");
    expect(asked).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Số báo cáo" }), "12");
    await user.clear(screen.getByRole("textbox", { name: "Ngày báo cáo" }));
    await user.type(screen.getByRole("textbox", { name: "Ngày báo cáo" }), "20/6/2021");
    await user.click(write);
    expect(asked).toEqual([["numberReport", state.forms[0]?.id, { number: "12", day: 20, month: 6, year: 2021 }]]);
  });

  it("gives no answer once a later read has failed, only what stood at the last one", async () => {
    const state = ready({}, true);
    const { asked, user } = await show({ ...state, fault: { code: "busy", during: "reading" } });
    const status = within(screen.getAllByRole("status").find((one) => one.textContent?.includes("Chưa biết"))!);
    status.getByText("Chưa biết có gửi được không");
    status.getByText(/của lần kiểm tra lúc \d\d:\d\d/);
    expect(screen.queryByText("Chưa thể gửi")).toBeNull();
    expect(screen.queryByText("Có thể gửi")).toBeNull();
    expect(screen.queryByRole("button", { name: "Xuất số liệu" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(asked).toEqual([["submit", state.forms[0]?.id]]);
  });

  it("says which cell cannot be read, what waits for it, and goes there", async () => {
    const address = valueAddress("ke-hoach.hoan-thanh");
    const { asked, user } = await show(
      ready({ [valueAddress("ke-hoach.nhiem-vu")]: 40, [address]: "Đang triển khai" }, true),
    );
    const line = within(screen.getByText(new RegExp(`Ô ${address} ghi “Đang triển khai” nên còn`)).closest("li")!);
    await user.click(line.getByRole("button", { name: /Số nhiệm vụ đã hoàn thành/ }));
    expect(asked.at(-1)?.[0]).toBe("goTo");
  });

  it("takes the clerk's word for days of the office's own, and leads to their line", async () => {
    const { place, address, text } = captionPlace();
    const state = ready({ [address]: text.replace(/từ .*\)/, "từ 01/12/2020 đến 31/5/2021)") }, true);
    const { asked, user } = await show(state);
    const found = await card(/Tiêu đề ghi số liệu từ 1\/12\/2020 đến 31\/5\/2021; theo biểu mẫu/);
    expect(found.queryByRole("button", { name: "Giải trình vào Ghi chú" })).toBeNull();
    expect(found.queryByRole("button", { name: "Vì sao" })).toBeNull();
    await user.click(found.getByRole("button", { name: new RegExp(`^Đến ô ${address}: Dòng tiêu đề`) }));
    await user.click(await found.findByRole("button", { name: "Xác nhận là đúng" }));
    expect(asked).toEqual([
      ["goTo", place],
      ["confirm", state.forms[0]!.id, "title/window/phu-luc-2"],
    ]);
  });

  it("says that a form is not in force for the period, without keeping the report from being sent", async () => {
    const state = ready({}, true);
    const { submit, forms } = state;
    const [form] = forms;
    const file = { ...form!.template.file, validTo: "2021-05-31" };
    await show({
      ...state,
      forms: [{ ...form!, template: { ...form!.template, file } }],
      submit: { ...submit!, result: { ...submit!.result, force: "expired", verdict: "ready" } },
    });
    screen.getByText(/Biểu mẫu đã hết hiệu lực sau ngày 31\/5\/2021/);
    within(screen.getByRole("status")).getByText("Có thể gửi");
  });
});

it("says that the day the report must have arrived is over, not for how long", async () => {
  const state = ready({}, true);
  const submit = { ...state.submit!, result: { ...state.submit!.result, daysLeft: -1982 } };
  await show({ ...state, submit });
  screen.getByText("Đã quá hạn 25/6/2021.");
  expect(screen.queryByText(/1982/)).toBeNull();
});
