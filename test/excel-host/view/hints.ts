import type { Outcome, User } from "../model/user";
import { ask, bubble, chooser, type Choice } from "./floats";
import type { Box } from "./grid";

export interface Hints {
  /** Shows what Excel says about the active cell: the prompt and the button of its list. */
  draw(): void;
  openList(): void;
  openMenu(box: Box, choices: readonly Choice[]): void;
  /** Tells why something was not done; true when the clerk insists on it. */
  insists(outcome: Outcome & { readonly done: false }): Promise<boolean>;
}

/** What floats at the active cell. `box` says where that is, `choose` takes a word of the list, `closed` the keyboard. */
export function createHints(
  user: User,
  scroller: HTMLElement,
  box: () => Box,
  choose: (text: string) => void,
  closed: () => void,
): Hints {
  const drop = document.createElement("button");
  drop.id = "drop";
  drop.textContent = "▾";
  drop.tabIndex = -1;
  drop.setAttribute("aria-label", "Mở danh sách");
  drop.addEventListener("mousedown", (event) => event.preventDefault());
  drop.addEventListener("click", openList);
  scroller.append(drop);
  let prompt: HTMLElement | null = null;

  const validation = () => user.validation(user.selection.row, user.selection.column);

  function openList(): void {
    const choices = (validation()?.list ?? []).map((text) => ({ text, act: () => choose(text) }));
    if (choices.length > 0) chooser(scroller, box(), "listbox", "Giá trị có thể ghi", choices, closed);
  }

  return {
    draw() {
      const found = validation();
      const { left, top, width, height } = box();
      const { showPrompt = false, title = "", message = "" } = found?.rule.prompt ?? {};
      prompt?.remove();
      prompt = showPrompt && title + message !== "" ? bubble(scroller, box(), title, message) : null;
      drop.hidden = !found?.list;
      Object.assign(drop.style, { left: `${left + width}px`, top: `${top + height - 18}px` });
    },
    openList,
    openMenu: (at, choices) => chooser(scroller, at, "menu", "Lệnh cho ô và hàng", choices, closed),
    async insists(outcome) {
      if (outcome.reason !== "validation") {
        await ask("Excel", outcome.message, ["Đóng"]);
        return false;
      }
      const answers = outcome.style === "Stop" ? ["Sửa lại"] : ["Vẫn ghi", "Sửa lại"];
      return (await ask(outcome.title || "Excel", outcome.message, answers)) === "Vẫn ghi";
    },
  };
}
