import { createExcel, type Excel } from "../index";
import { SETS } from "../native/context";
import type { SavedWorkbook } from "../model/saving";
import { createDesk } from "./desk";
import { offerSamples, openAsked } from "./open-sample";

/**
 * The try-out page. Its address may say `locale`, `theme`, `width`, `api` (the newest ExcelApi this Excel has) and
 * `undo` (what the add-in's writes do to the undo list); a change of these, like a reload of the page, opens the workbook
 * anew, as closing and opening the file would.
 */
declare global {
  interface Window {
    excel: Excel;
  }
}

const CHOICES = {
  locale: { "en-US": "en-US (1,234.5)", "vi-VN": "vi-VN (1.234,5)" },
  theme: { light: "Sáng", dark: "Tối" },
  width: { 320: "320 px", 350: "350 px", 500: "500 px" },
} as const;
const FIRST = { locale: "en-US", theme: "light", width: "350" };
const FILE = "workbook";

function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

function savedFile(): SavedWorkbook | undefined {
  const text = sessionStorage.getItem(FILE);
  return text === null ? undefined : (JSON.parse(text) as SavedWorkbook);
}

/** A workbook too large for the browser to keep is opened empty the next time. */
function keepFile(): void {
  try {
    sessionStorage.setItem(FILE, JSON.stringify(window.excel.save()));
  } catch {
    sessionStorage.removeItem(FILE);
  }
}

/** A list to choose from; gives the choice of the page's address, else the usual one. */
function chooser<K extends keyof typeof CHOICES>(name: K): string {
  const address = new URL(location.href);
  const select = find(name, HTMLSelectElement);
  for (const [value, text] of Object.entries(CHOICES[name])) select.add(new Option(text, value));
  const asked = address.searchParams.get(name);
  select.value = asked !== null && asked in CHOICES[name] ? asked : FIRST[name];
  select.addEventListener("change", () => {
    address.searchParams.set(name, select.value);
    location.assign(address);
  });
  return select.value;
}

const file = savedFile();
const { searchParams } = new URL(location.href);
const api = searchParams.get("api");
const pane = find("pane", HTMLIFrameElement);
pane.style.width = `${chooser("width")}px`;
window.excel = createExcel({
  engine: await (await fetch("/wasm_bg.wasm")).arrayBuffer(),
  locale: chooser("locale") === "vi-VN" ? "vi-VN" : "en-US",
  theme: chooser("theme") === "dark" ? "dark" : "light",
  ...(searchParams.get("undo") === "join" ? { undo: "join" } : {}),
  ...(api === null ? {} : { sets: { ...SETS, ExcelApi: api } }),
  ...(file === undefined ? {} : { file }),
});
find("reload", HTMLButtonElement).addEventListener("click", () => location.reload());
const isSample = await openAsked(window.excel);
addEventListener("pagehide", keepFile);
offerSamples(find("sample", HTMLSelectElement), () => {
  removeEventListener("pagehide", keepFile);
  sessionStorage.removeItem(FILE);
  location.reload();
});
const begin = find("begin", HTMLElement);
begin.hidden = location.search !== "" || file !== undefined || isSample;
find("begun", HTMLButtonElement).addEventListener("click", () => {
  begin.hidden = true;
});
createDesk(window.excel, {
  scroller: find("scroller", HTMLElement),
  address: find("address", HTMLElement),
  formula: find("formula", HTMLInputElement),
  tabs: find("tabs", HTMLElement),
  pane,
});
pane.src = "/taskpane.html";
