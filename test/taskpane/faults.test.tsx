/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import type { SessionState } from "../../src/session/contract";
import { App } from "../../src/taskpane/App";
import { nothingWritten } from "../../src/text/undo";
import { entries, noForm, ready, recorder, storeOf, today } from "../support/pane-states";

async function show(state: SessionState) {
  const { commands, asked } = recorder();
  const pane = <App store={storeOf(state)} commands={commands} catalogue={entries} theme="light" today={() => today} />;
  // What is loaded when it is first shown is waited for.
  await act(async () => void render(pane));
  return asked;
}

const reading = { code: "unknown", during: "reading" } as const;
const inserted = { kind: "inserted", sheets: ["Phụ lục"] } as const;
const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

describe("after a form was inserted and could not be read back", () => {
  it("the start view says where it is, and offers to read again before another one", async () => {
    const asked = await show({ ...noForm(), fault: reading, undo: inserted });
    expect(screen.getByText(/đã được chèn vào trang “Phụ lục” nhưng chưa đọc lại được/)).toBeTruthy();
    expect(buttons()).not.toContain("Chèn biểu mẫu");
    expect(buttons()).toContain("Chèn thêm một bản nữa");
    screen.getByRole("button", { name: "Kiểm tra lại" }).click();
    expect(asked).toEqual([["check"]]);
  });

  it.each<[string, Partial<SessionState>]>([
    ["it has been read", { fault: reading, undo: inserted, sheetNames: ["Phụ lục"] }],
    ["nothing failed", { undo: inserted }],
    ["what was written is no form", { fault: reading, undo: { kind: "cells", addresses: ["D3"] } }],
  ])("says nothing of it where %s", async (_, more) => {
    await show({ ...noForm(), ...more });
    expect(screen.queryByText(/chưa đọc lại được/)).toBeNull();
    expect(buttons()).toContain("Chèn biểu mẫu");
  });
});

describe("a fault", () => {
  it("has one button that reads again, in every view", async () => {
    await show({ ...ready({}), fault: reading });
    expect(screen.getAllByRole("button", { name: "Kiểm tra lại" })).toHaveLength(1);
  });
});

it("a command that wrote nothing is told", async () => {
  await show({ ...ready({}), nothingWritten: true });
  expect(await screen.findByText(nothingWritten)).toBeTruthy();
});
