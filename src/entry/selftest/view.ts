import { pastedText, page as words, steps } from "../../text/self-test/page";

/** The page's one column; what stands in it is replaced as a whole. */
export interface View {
  /** Said, and read out by a screen reader. */
  say(text: string): void;
  show(...parts: readonly HTMLElement[]): void;
}

export function createView(root: HTMLElement): View {
  const status = element("p", "");
  status.setAttribute("role", "status");
  const body = element("div", "");
  const back = element("a", words.back);
  back.href = "taskpane.html";
  root.replaceChildren(
    back,
    element("h1", words.title),
    element("p", words.about),
    element("p", words.about2),
    status,
    body,
  );
  return {
    say: (text) => (status.textContent = text),
    show: (...parts) => body.replaceChildren(...parts),
  };
}

export function element<K extends keyof HTMLElementTagNameMap>(kind: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(kind);
  made.textContent = text;
  return made;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element("button", text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

/** How far the trials have come, with a place for the steps of the person. */
export function progress(of: number, stop: () => void) {
  const bar = element("progress", "");
  bar.max = of;
  bar.setAttribute("aria-label", words.progress);
  const step = element("section", "");
  step.setAttribute("aria-label", words.step);
  const stopping = button(words.stop, stop);
  return { parts: [bar, step, stopping], bar, step };
}

export function stepParts(id: string, done: () => void, passed: () => void): readonly HTMLElement[] {
  const says = element("p", steps[id] ?? id);
  says.setAttribute("role", "alert");
  const parts: HTMLElement[] = [element("h2", words.step), says];
  if (id === "pasted") parts.push(...textBox(words.toCopy, pastedText, 2));
  return [...parts, button(words.stepDone, done), button(words.stepPassed, passed)];
}

/** A text to be read and copied, with its name and a button that copies it. */
export function textBox(name: string, text: string, rows: number): readonly HTMLElement[] {
  const label = element("label", name);
  const box = element("textarea", "");
  box.value = text;
  box.rows = rows;
  box.readOnly = true;
  label.append(box);
  const said = element("span", "");
  said.setAttribute("role", "status");
  const copy = button(words.copy, () => {
    box.select();
    navigator.clipboard.writeText(text).then(
      () => (said.textContent = words.copied),
      () => (said.textContent = words.copyByHand),
    );
  });
  return [label, copy, said];
}
