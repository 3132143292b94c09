/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { keptAbout, loadTemplate, type KeptAbout, type SheetSnapshot } from "../../src/core";
import { createSession } from "../../src/session/session";
import { App } from "../../src/taskpane/App";
import { entries, ready, recorder, storeOf, today } from "../support/pane-states";
import { smallRow, smallTemplate } from "../support/small-template";
import { blankForm, snapshot } from "../support/snapshot";

const template = loadTemplate(smallTemplate(["tong", "khac", "nua"].map((id) => smallRow(id))), "nho.json");
const [blank] = blankForm(template);

/** The check view over a form for two unit types, whose sheet has no title lines. */
function show(about: KeptAbout | null, sheet: SheetSnapshot = blank!) {
  const session = createSession({ templates: () => [template], now: () => today.getTime() });
  session.host("ready");
  session.take(snapshot(about ? { ...sheet, kept: [keptAbout(about)] } : sheet));
  const { commands, asked } = recorder();
  render(
    <App store={storeOf(session.state())} commands={commands} catalogue={entries} theme="light" today={() => today} />,
  );
  return { id: session.state().forms[0]!.id, said: () => asked.filter(([name]) => name === "setAbout") };
}

const type = (role: "combobox" | "textbox", name: string, value: string) =>
  fireEvent.change(screen.getByRole(role, { name }), { target: { value } });
const remember = () => fireEvent.click(screen.getByRole("button", { name: "Ghi nhớ" }));

it("asks what nobody has said, with the unit types and periods of the form alone, and keeps what is said", async () => {
  const { id, said } = show(null);
  const types = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Loại đơn vị" });
  expect([...types.options].map(({ value }) => value)).toEqual(["", "tinh", "so"]);
  const periods = screen.getByRole<HTMLSelectElement>("combobox", { name: "Kỳ báo cáo" });
  expect([...periods.options].map(({ value }) => value)).toEqual(["", "nam"]);
  type("combobox", "Loại đơn vị", "so");
  type("combobox", "Kỳ báo cáo", "nam");
  type("textbox", "Năm", " 2024 ");
  type("textbox", "Tên đơn vị", " Sở Nội vụ ");
  remember();
  const about = { unitType: "so", period: "nam", year: 2024, office: "Sở Nội vụ" };
  expect(said()).toEqual([["setAbout", id, about]]);
});

it("what is left open is not said", async () => {
  const { id, said } = show(null);
  await screen.findByRole("combobox", { name: "Loại đơn vị" });
  type("combobox", "Loại đơn vị", "tinh");
  remember();
  expect(said()).toEqual([["setAbout", id, { unitType: "tinh" }]]);
});

it.each(["24", "20245", "1890", "năm nay"])("a year %s is not taken, and it says how to write it", async (year) => {
  const { said } = show(null);
  await screen.findByRole("textbox", { name: "Năm" });
  type("textbox", "Năm", year);
  remember();
  screen.getByText("Ghi năm báo cáo bằng bốn chữ số, ví dụ 2024.");
  expect(said()).toEqual([]);
});

it("shows what is remembered and lets it be changed", async () => {
  const { id, said } = show({ unitType: "so", period: "nam", year: 2024, office: "Sở Nội vụ" });
  await screen.findByText("Kỳ báo cáo: Năm 2024 (đã ghi nhớ).");
  screen.getByText("Tên đơn vị: Sở Nội vụ (đã ghi nhớ).");
  screen.getByText("Loại đơn vị: Sở, ban, ngành cấp tỉnh (đã ghi nhớ).");
  expect(screen.queryByRole("combobox")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Đổi" }));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Năm" }).value).toBe("2024");
  type("textbox", "Năm", "2025");
  remember();
  expect(said()).toEqual([["setAbout", id, { unitType: "so", period: "nam", year: 2025, office: "Sở Nội vụ" }]]);
});

it("is not there where the title lines say everything and the form has one unit type", async () => {
  const { commands } = recorder();
  render(<App store={storeOf(ready({}))} commands={commands} catalogue={entries} theme="light" today={() => today} />);
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole("button", { name: /^(Ghi nhớ|Đổi)$/ })).toBeNull();
});
