import type { Sheet } from "../model/sheet";

export interface TabActions {
  activate(id: string): void;
  rename(id: string, name: string): void;
  remove(id: string): void;
  add(): void;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

function renameField(sheet: Sheet, tab: HTMLElement, actions: TabActions): void {
  const field = document.createElement("input");
  field.setAttribute("aria-label", "Tên trang tính");
  field.value = sheet.name;
  let done = false;
  const finish = (name: string) => {
    if (done) return;
    done = true;
    field.replaceWith(tab);
    if (name !== sheet.name) actions.rename(sheet.id, name);
  };
  field.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") finish(field.value);
    if (key === "Escape") finish(sheet.name);
  });
  field.addEventListener("blur", () => finish(field.value));
  tab.replaceWith(field);
  field.select();
}

/** Shows the tabs of the visible sheets; tabs that stay are kept, so that a double click meets one tab twice. */
export function drawTabs(where: HTMLElement, sheets: readonly Sheet[], active: string, actions: TabActions): void {
  const wanted = JSON.stringify(sheets.map(({ id, name, visibility }) => [id, name, visibility]));
  if (where.dataset["drawn"] === wanted) {
    for (const tab of where.querySelectorAll<HTMLElement>("[role=tab]")) {
      tab.setAttribute("aria-selected", String(tab.dataset["sheet"] === active));
    }
    return;
  }
  where.dataset["drawn"] = wanted;
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  for (const sheet of sheets.filter(({ visibility }) => visibility === "Visible")) {
    const tab = button(sheet.name, () => actions.activate(sheet.id));
    tab.setAttribute("role", "tab");
    tab.dataset["sheet"] = sheet.id;
    tab.setAttribute("aria-selected", String(sheet.id === active));
    tab.addEventListener("dblclick", () => renameField(sheet, tab, actions));
    tab.addEventListener("keydown", ({ key }) => {
      if (key === "F2") renameField(sheet, tab, actions);
      if (key === "Delete") actions.remove(sheet.id);
    });
    list.append(tab);
  }
  const add = button("+", actions.add);
  add.setAttribute("aria-label", "Thêm trang tính");
  const remove = button("×", () => {
    const chosen = where.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
    actions.remove(chosen?.dataset["sheet"] ?? "");
  });
  remove.setAttribute("aria-label", "Xoá trang tính này");
  where.replaceChildren(list, add, remove);
}
