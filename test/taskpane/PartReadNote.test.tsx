/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { createSession } from "../../src/session/session";
import { App } from "../../src/taskpane/App";
import { entries, recorder, storeOf, today } from "../support/pane-states";
import { blankForm, sheet, snapshot } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";

const { template } = shippedAs("bnv-6459-2020/tinh").plan;
const [form] = blankForm(template);
const rows = form!.values.map((row) => [row.filter((cell) => cell !== "").join("\t")]);

const session = createSession({ templates: () => [template], now: () => today.getTime() });
session.host("ready");

it("names a sheet whose rows stand in one cell each, and says what to do, until they are parted", async () => {
  session.take(snapshot(sheet("s", rows, "Dán từ PDF")));
  const { unsplit, forms } = session.state();
  expect([unsplit, forms]).toEqual([[{ name: "Dán từ PDF", by: "tabs" }], []]);
  const { commands } = recorder();
  render(
    <App store={storeOf(session.state())} commands={commands} catalogue={entries} theme="light" today={() => today} />,
  );
  const { textContent: text } = await screen.findByText(/Trang “Dán từ PDF”/);
  expect(text).toMatch(/^ ?Trang “Dán từ PDF”: mỗi dòng của bảng đang nằm gọn trong một ô/);
  expect(text).toContain("Văn bản thành Cột");

  session.take(snapshot(form!));
  expect(session.state().unsplit).toEqual([]);
  expect(session.state().forms).toHaveLength(1);
});
