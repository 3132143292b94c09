/** What the keyboard asks for while no cell is being edited, or as an edit ends. */
export interface Keys {
  /** Text an edit of the active cell begins with. */
  content(): string;
  commit(text: string): void;
  move(rows: number, columns: number, extend: boolean): void;
  /** Anything else, by the names of KEYS. */
  command(name: Command): void;
  copied(): string;
  pasted(text: string): void;
  /** The edit begins, goes on with this text, or is over. */
  editing(text: string | null): void;
}

export type Command = "clear" | "undo" | "redo" | "list" | "home" | "end" | "nextSheet" | "lastSheet" | "pane";

export interface Typing {
  readonly field: HTMLTextAreaElement;
  begin(text: string): void;
  /** Ends the edit, if there is one, as Enter does. */
  finish(): void;
  isEditing(): boolean;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};
const KEYS: Readonly<Record<string, Command>> = {
  Delete: "clear",
  F6: "pane",
  "Ctrl+z": "undo",
  "Ctrl+y": "redo",
  "Ctrl+Home": "home",
  "Ctrl+End": "end",
  "Ctrl+PageUp": "lastSheet",
  "Ctrl+PageDown": "nextSheet",
  "Alt+ArrowDown": "list",
};

const nameOf = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.key}`;

/**
 * The field every key goes to, lying over the active cell: invisible until an edit begins. A real field, so that
 * Vietnamese input methods and the clipboard work.
 */
export function createTyping(scroller: HTMLElement, keys: Keys): Typing {
  const field = document.createElement("textarea");
  field.id = "typing";
  field.rows = 1;
  field.spellcheck = false;
  scroller.append(field);
  let mode: "ready" | "typed" | "edit" = "ready";

  function begin(text: string, how: "typed" | "edit"): void {
    mode = how;
    field.value = text;
    field.classList.add("editing");
    keys.editing(text);
  }

  function end(text: string | null): void {
    if (mode === "ready") return;
    mode = "ready";
    field.value = "";
    field.classList.remove("editing");
    keys.editing(null);
    if (text !== null) keys.commit(text);
  }

  function moveOf(event: KeyboardEvent): readonly [number, number] | undefined {
    if (event.ctrlKey || event.altKey) return undefined;
    if (event.key === "Enter") return event.shiftKey ? [-1, 0] : [1, 0];
    if (event.key === "Tab") return event.shiftKey ? [0, -1] : [0, 1];
    return mode === "edit" ? undefined : MOVES[event.key];
  }

  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const name = nameOf(event);
    const move = moveOf(event);
    if (mode !== "ready" && name === "Alt+Enter")
      field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    else if (name === "Escape") end(null);
    else if (name === "F2" && mode !== "edit") begin(mode === "ready" ? keys.content() : field.value, "edit");
    else if (name === "Backspace" && mode === "ready") begin("", "typed");
    else if (move) {
      end(field.value);
      keys.move(...move, event.shiftKey && event.key.startsWith("Arrow"));
    } else if (mode === "ready" && KEYS[name]) keys.command(KEYS[name]);
    else return;
    event.preventDefault();
  });
  field.addEventListener("input", () => {
    if (mode === "ready") begin(field.value, "typed");
    else keys.editing(field.value);
  });
  field.addEventListener("blur", () => end(field.value));

  for (const kind of ["copy", "cut"] as const) {
    field.addEventListener(kind, (event) => {
      if (mode !== "ready") return;
      event.clipboardData?.setData("text/plain", keys.copied());
      event.preventDefault();
      if (kind === "cut") keys.command("clear");
    });
  }
  field.addEventListener("paste", (event) => {
    if (mode !== "ready") return;
    event.preventDefault();
    keys.pasted(event.clipboardData?.getData("text/plain") ?? "");
  });

  return {
    field,
    begin: (text) => begin(text, "edit"),
    finish: () => end(field.value),
    isEditing: () => mode !== "ready",
  };
}
