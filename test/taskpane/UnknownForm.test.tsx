/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { createSession } from "../../src/session/session";
import { App } from "../../src/taskpane/App";
import { entries, recorder, storeOf, today } from "../support/pane-states";
import { sheet, snapshot } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";

const templates = ["bnv-6459-2020/tinh", "quang-ngai-2021/so"].map((id) => shippedAs(id).plan.template);
const rows = (figure: string | number, unit = "Cây") => [
  ["TT", "Nội dung công việc", "Đơn vị tính", "Số liệu", "Ghi chú"],
  ["1", "Số cây", unit, figure, ""],
  ["Trong đó", "Số cây bóng mát", "Cây", 11, ""],
];

function session() {
  const made = createSession({ templates: () => templates, now: () => today.getTime() });
  made.host("ready");
  return made;
}

it("says that only units, numbering and parts are checked, and offers neither attaching nor sending", () => {
  const open = session();
  open.take(snapshot(sheet("s", rows(10), "Cây xanh")));
  const state = { ...open.state(), attached: new Map([["s", false]]) };
  const { commands } = recorder();
  render(<App store={storeOf(state)} commands={commands} catalogue={entries} theme="light" today={() => today} />);
  screen.getByRole("heading", { name: "Cây xanh" });
  screen.getByText(
    "Không phải biểu mẫu đã biết: chỉ kiểm tra đơn vị tính, số thứ tự, các dòng “Trong đó”, tổng và tỷ lệ mà bảng nói rõ.",
  );
  expect(screen.getByRole("status").textContent).toMatch(/^0 lỗi, 1 cảnh báo/);
  expect(screen.queryByRole("button", { name: /^Gắn kiểm tra/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Kiểm tra trước khi nộp" })).toBeNull();
});

it("is checked anew as its figures and its units change", () => {
  const open = session();
  const rules = (book: ReturnType<typeof rows>) => {
    open.take(snapshot(sheet("s", book)));
    return open.state().forms.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule));
  };
  expect(rules(rows(12))).toEqual([]);
  expect(rules(rows(10))).toEqual(["part/r3"]);
  expect(rules(rows("nhiều"))).toEqual(["value/r2"]);
  expect(rules(rows(10, "ha"))).toEqual([]);
  expect(open.state().forms.map(({ id }) => id)).toEqual(["unknown@s"]);
});
