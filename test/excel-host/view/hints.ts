import { items } from "../model/judging";
import { validationAt } from "../model/validation";
import type { Workbook } from "../model/workbook";
import { ask, bubble, chooser, type Choice } from "./floats";
import type { Box } from "./grid";

export interface Hints {
  /** Shows what Excel says about the active cell: the prompt and the button of its list. */
  draw(): void;
  openList(choose: (text: string) => void): void;
  openMenu(box: Box, choices: readonly Choice[]): void;
  /** Asks whether a value the validation objects to is meant; true when it is. */
  insists(): Promise<boolean>;
}

/** What floats at the active cell. `box` says where that is, `closed` takes the keyboard back. */
export function createHints(workbook: Workbook, scroller: HTMLElement, box: () => Box, closed: () => void): Hints {
  const drop = document.createElement("button");
  drop.id = "drop";
  drop.textContent = "▾";
  drop.setAttribute("aria-label", "Mở danh sách");
  scroller.append(drop);
  let prompt: HTMLElement | null = null;

  const validation = () => {
    const { validations, selection } = workbook.active;
    return validationAt(validations, selection.row, selection.column);
  };

  return {
    draw() {
      const found = validation();
      const { left, top, width, height } = box();
      const { title = "", message = "" } = found?.prompt ?? {};
      prompt?.remove();
      prompt = title + message === "" ? null : bubble(scroller, box(), title, message);
      drop.hidden = found?.rule.list === undefined;
      Object.assign(drop.style, { left: `${left + width}px`, top: `${top + height - 18}px` });
    },
    openList(choose) {
      const source = validation()?.rule.list?.source;
      if (source === undefined) return;
      const choices = items(workbook, source).map((text) => ({ text, act: () => choose(text) }));
      chooser(scroller, box(), "listbox", "Giá trị có thể ghi", choices, closed);
    },
    openMenu: (at, choices) => chooser(scroller, at, "menu", "Lệnh cho ô và hàng", choices, closed),
    async insists() {
      const { style = "Stop", title = "", message = "" } = validation()?.errorAlert ?? {};
      const answers = style === "Stop" ? ["Sửa lại"] : ["Vẫn ghi", "Sửa lại"];
      return (await ask(title || "Excel", message, answers)) === "Vẫn ghi";
    },
  };
}
