/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../src/core";
import type { SessionState } from "../../src/session/contract";
import { App } from "../../src/taskpane/App";
import FindingBody from "../../src/taskpane/FindingBody";
import { entries, ready, recorder, storeOf, today, valueAddress } from "../support/pane-states";

async function show(state: SessionState, commands = recorder()) {
  const store = storeOf(state);
  render(<App store={store} commands={commands.commands} catalogue={entries} theme="light" today={() => today} />);
  await act(() => Promise.resolve());
  return { store, asked: commands.asked, user: userEvent.setup() };
}

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, "\\$&") } as typeof CSS;
});

afterEach(cleanup);

const planned = valueAddress("ke-hoach.nhiem-vu");
const done = valueAddress("ke-hoach.hoan-thanh");
const card = () => screen.getByRole("list", { name: "Kết quả kiểm tra" }).querySelector("li")!;

describe("which cell is most likely wrong", () => {
  it("is said with the finding, and so is the other explanation, each a way to its cell", async () => {
    const { asked, user } = await show(ready({ [planned]: 4, [done]: 44 }));
    const note = await within(card()).findByRole("group", { name: "Ô có thể sai" });
    expect(note.textContent).toBe(`Có thể sai nhất: ${done} ghi 44.Khả năng khác: ${planned} ghi 4.`);
    await user.click(within(note).getByRole("button", { name: `Đến ô ${planned}` }));
    expect(asked).toEqual([["goTo", expect.objectContaining({ row: Number(planned.slice(1)) - 1 })]]);
  });

  it("is said once for findings that fail together, and again where the other one is opened", async () => {
    const figures = { "co-cau.su-nghiep": 10, "co-cau.su-nghiep.ubnd-tinh": 20, "tu-chu.mot-phan": 20 };
    const { user } = await show(
      ready(Object.fromEntries(Object.entries(figures).map(([key, figure]) => [valueAddress(key), figure]))),
    );
    const notes = () => screen.queryAllByRole("group", { name: "Ô có thể sai" });
    await screen.findByText(/^Sửa đúng thì 2 mục/);
    expect(notes()).toHaveLength(1);
    const [first, second] = [...card().parentElement!.children] as HTMLElement[];
    expect(first!.contains(notes()[0]!)).toBe(true);
    await user.click(within(second!).getByRole("button", { name: /^Đến ô/ }));
    await user.click(await within(second!).findByRole("button", { name: "Vì sao" }));
    await within(second!).findByText("Căn cứ:");
    expect(within(second!).getByRole("group", { name: "Ô có thể sai" }).textContent).toBe(notes()[0]!.textContent);
    await user.click(within(first!).getByRole("button", { name: "Vì sao" }));
    await within(first!).findByText("Căn cứ:", {}, { timeout: 5000 });
    expect(within(first!).getAllByRole("group", { name: "Ô có thể sai" })).toHaveLength(1);
  });

  it("is not repeated for a cell whose finding says all", async () => {
    await show(ready({ [valueAddress("tthc.hieu-luc")]: 1.297 }));
    expect(screen.queryByRole("group", { name: "Ô có thể sai" })).toBeNull();
  });
});

describe("a fix", () => {
  it("stands beside what it would change, all of its cells", async () => {
    const { asked, user } = await show(ready({ [done]: "40/44" }));
    const button = await screen.findByRole("button", { name: "Ghi 40 và 44" });
    const described = document.getElementById(button.getAttribute("aria-describedby")!);
    expect(described?.textContent).toBe(`${done}: 40/44 → 40${planned}: trống → 44`);
    await user.click(button);
    expect(asked).toEqual([["applyFix", expect.any(String), "value/ke-hoach.hoan-thanh", 0]]);
  });
});

describe("why", () => {
  it("gives the rule, the numbers in it and its source, and walks through its cells", async () => {
    const { asked, user } = await show(ready({ [planned]: 40, [done]: 44 }));
    await user.click(await within(card()).findByRole("button", { name: "Vì sao" }));
    const walk = await within(card()).findByRole("button", { name: "Đi qua 2 ô" });
    expect(card().textContent).toContain(`1.1.2 (${done}) ≤ 1.1.1 (${planned})Số liệu: 44 > 40Căn cứ: `);
    await user.click(walk);
    within(card()).getByText(new RegExp(`^Đang ở ô ${done}: .*, ghi 44\\.$`));
    expect(walk.textContent).toBe("Ô tiếp theo (2/2)");
    await user.keyboard("{Enter}");
    within(card()).getByText(new RegExp(`^Đang ở ô ${planned}: .*, ghi 40\\.$`));
    expect(walk.textContent).toBe("Về ô đầu (1/2)");
    expect(document.activeElement).toBe(walk);
    expect(asked.map(([, place]) => (place as { row: number }).row + 1)).toEqual(
      [done, planned].map((address) => Number(address.slice(1))),
    );
  });

  it("of a finding of no rule says what it goes by, its figures and what they are laid beside", async () => {
    const form = ready({ [planned]: 40, [done]: 44 }).forms[0]!;
    const finding: Finding = {
      rule: "previous/grows/ke-hoach.hoan-thanh",
      kind: "previous",
      severity: "warning",
      cells: ["ke-hoach.hoan-thanh"],
      data: { says: "grows", now: 44, before: 50, nowPeriod: "6 tháng 2021", beforePeriod: "Quý I 2021" },
      fixes: [],
    };
    const shown = { finding, cells: [], reads: new Map(), explained: false };
    const user = userEvent.setup();
    render(<FindingBody form={form} shown={shown} settling={() => undefined} commands={recorder().commands} />);
    await user.click(screen.getByRole("button", { name: "Vì sao" }));
    const figures = await screen.findByText("Số liệu:");
    expect(figures.parentElement?.textContent).toBe(`Số liệu: 1.1.2 (${done}) ghi 44`);
    expect(screen.getByText("Quy tắc:").parentElement?.textContent).toContain("Số lũy kế từ đầu năm chỉ tăng");
    expect(screen.getByText("Căn cứ:").parentElement?.textContent).toContain("Báo cáo kỳ trước đã chọn để so");
  });
});

describe("what is certain", () => {
  const typed = { [valueAddress("tthc.hieu-luc")]: "１２９７", [valueAddress("tthc.cong-bo-moi")]: "２３８８" };
  const open = () => screen.findByRole("button", { name: "Sửa nhanh 2 ô…" });

  it("is offered only where there is something", async () => {
    await show(ready({ [planned]: 40, [done]: 44 }));
    expect(screen.queryByRole("button", { name: /^Sửa nhanh/ })).toBeNull();
  });

  it("is shown first, written on a click, and listed until dismissed", async () => {
    const state = ready(typed);
    const commands = recorder();
    const changes = [
      { ...state.forms[0]!.findings[0]!.cells[0]!, cell: "tthc.hieu-luc", before: "１２９７", value: 1297 },
    ];
    const applied: unknown[] = [];
    commands.commands = {
      ...commands.commands,
      applyCertain: (form, fixes) => {
        applied.push(form, fixes);
        return Promise.resolve(changes);
      },
    };
    const { user } = await show(state, commands);
    await user.click(await open());
    const preview = await screen.findByRole("list", { name: "Sẽ sửa" });
    expect(preview.textContent).toContain(`${valueAddress("tthc.hieu-luc")}: １２９７ → 1.297`);
    expect(applied).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Sửa 2 ô" }));
    expect(applied).toEqual([state.forms[0]!.id, state.forms[0]!.certain]);
    expect(screen.getByRole("status").textContent).toBe("Đã sửa 1 ô.");
    expect(within(screen.getByRole("list", { name: "Đã sửa" })).getAllByRole("listitem")).toHaveLength(1);
    expect(document.activeElement?.tagName).toBe("H1");
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    screen.getByRole("list", { name: "Kết quả kiểm tra" });
  });

  it("stays listed with the way to take it back, until it was taken back", async () => {
    const state = ready(typed);
    const what = { kind: "cells", addresses: ["D8", "D9"] } as const;
    const commands = recorder();
    const { applyCertain } = commands.commands;
    commands.commands = {
      ...commands.commands,
      applyCertain: async (...asked) => {
        await applyCertain(...asked);
        store.set({ ...state, undo: what });
        return [{ ...state.forms[0]!.findings[0]!.cells[0]!, cell: "tthc.hieu-luc", before: "１２９７", value: 1297 }];
      },
    };
    const { store, user } = await show(state, commands);
    await user.click(await open());
    await user.click(await screen.findByRole("button", { name: "Sửa 2 ô" }));
    await screen.findByRole("button", { name: "Hoàn tác: D8, D9" });
    screen.getByText(/^Bấm Hoàn tác/);
    act(() => store.set({ ...state, undone: { what, stayed: [] } }));
    expect(screen.queryByRole("list", { name: "Đã sửa" })).toBeNull();
    screen.getByRole("list", { name: "Sẽ sửa" });
    await screen.findByText("Đã hoàn tác: D8, D9.");
  });

  it("says when nothing could be written", async () => {
    const { user } = await show(ready(typed));
    await user.click(await open());
    await user.click(await screen.findByRole("button", { name: "Sửa 2 ô" }));
    expect(screen.getByRole("status").textContent).toMatch(/^Chưa sửa ô nào/);
  });
});
