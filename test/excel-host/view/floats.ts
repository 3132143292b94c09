import type { Box } from "./grid";

/** Small things that float over the sheet: bubbles, lists, menus, questions. */

export interface Choice {
  readonly text: string;
  readonly act: () => void;
}

function place(made: HTMLElement, { left, top, height }: Box): void {
  Object.assign(made.style, { left: `${left}px`, top: `${top + height + 2}px` });
}

/** A note that takes no clicks: the prompt of a validation. */
export function bubble(where: HTMLElement, box: Box, title: string, message: string): HTMLElement {
  const made = document.createElement("div");
  made.className = "float prompt";
  made.setAttribute("role", "note");
  const strong = document.createElement("strong");
  strong.textContent = title;
  made.append(strong, title === "" ? "" : "\n", message);
  place(made, { ...box, left: box.left + box.width / 2 });
  where.append(made);
  return made;
}

/** A menu or a list to choose from by mouse or arrow keys. Escape and leaving it close it. */
export function chooser(
  where: HTMLElement,
  box: Box,
  role: "menu" | "listbox",
  label: string,
  choices: readonly Choice[],
  closed: () => void,
): void {
  const made = document.createElement("div");
  made.className = "float";
  made.setAttribute("role", role);
  made.setAttribute("aria-label", label);
  const buttons = choices.map(({ text, act }) => {
    const button = document.createElement("button");
    button.setAttribute("role", role === "menu" ? "menuitem" : "option");
    button.textContent = text;
    button.addEventListener("click", () => {
      close();
      act();
    });
    return button;
  });
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    made.remove();
    closed();
  };
  made.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    if (event.key === "Escape") close();
    if (step !== undefined || event.key === "Escape") event.preventDefault();
  });
  made.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && made.contains(relatedTarget))) close();
  });
  made.append(...buttons);
  place(made, box);
  where.append(made);
  buttons[0]?.focus();
}

/** Asks, and resolves to the answer chosen; to the last one when the question is dismissed. */
export function ask(title: string, message: string, answers: readonly string[]): Promise<string> {
  const made = document.createElement("dialog");
  made.setAttribute("aria-label", title);
  const heading = document.createElement("strong");
  heading.textContent = title;
  const form = document.createElement("form");
  form.method = "dialog";
  for (const answer of answers) {
    const button = document.createElement("button");
    button.value = answer;
    button.textContent = answer;
    form.append(button, " ");
  }
  made.append(heading, "\n", message, form);
  document.body.append(made);
  made.showModal();
  return new Promise((done) =>
    made.addEventListener("close", () => {
      made.remove();
      done(made.returnValue === "" ? (answers.at(-1) ?? "") : made.returnValue);
    }),
  );
}
