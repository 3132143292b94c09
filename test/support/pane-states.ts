import { unknownSeparators } from "../../src/core";
import type { Commands, SessionState, Store } from "../../src/session/contract";
import { createSession } from "../../src/session/session";
import catalogue from "../../templates/catalogue.json";
import type { CatalogueEntry } from "../../src/session/contract";
import { shippedAs } from "../templates/shipped";
import { blankForm, snapshot, typed } from "./snapshot";

/** States of the pane as a clerk meets them, made by the real session from drawn sheets. */

export const entries = catalogue as unknown as readonly CatalogueEntry[];

export const today = new Date(2021, 5, 2, 10, 32);

const { template } = shippedAs("bnv-6459-2020/tinh").plan;
const [form] = blankForm(template);

/** Addresses of value cells of the drawn form, by row id. */
export function valueAddress(row: string): string {
  const place = ready({}).forms[0]?.layout.cells.get(row);
  if (!place) throw new Error(`no row ${row}`);
  return `D${place.row + 1}`;
}

type Edits = Parameters<typeof typed>[1];

/** The province form with figures typed into it. */
export function ready(edits: Edits, submit = false): SessionState {
  if (!form) throw new Error("the template draws no sheet");
  const session = createSession({ templates: () => [template], now: () => today.getTime() });
  session.host("ready");
  session.take(snapshot(typed(form, edits)));
  const first = session.state().forms[0];
  if (submit && first) session.submit(first.id);
  return session.state();
}

export function noForm(): SessionState {
  const session = createSession({ templates: () => [template], now: () => today.getTime() });
  session.host("ready");
  session.take({ sheets: [], active: null, separators: unknownSeparators });
  return session.state();
}

/** The errors that DOMAIN names, typed into the form. */
export function wrong(): Edits {
  return {
    [valueAddress("ke-hoach.nhiem-vu")]: 40,
    [valueAddress("ke-hoach.hoan-thanh")]: 44,
    [valueAddress("tthc.hieu-luc")]: 1.297,
    [valueAddress("bien-che.duoc-giao")]: 100,
    [valueAddress("bien-che.co-mat")]: 104,
    [valueAddress("doi-thoai")]: "Đang triển khai",
  };
}

export function storeOf(first: SessionState): Store & { set(state: SessionState): void } {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Commands that do nothing but keep what was asked. */
export function recorder(): { commands: Commands; readonly asked: readonly (readonly unknown[])[] } {
  const asked: (readonly unknown[])[] = [];
  const ask =
    (name: string) =>
    (...values: readonly unknown[]) => {
      asked.push([name, ...values]);
      return Promise.resolve();
    };
  const answer =
    (name: string) =>
    (...values: readonly unknown[]) => {
      asked.push([name, ...values]);
      return Promise.resolve({ kind: "laid" } as const);
    };
  return {
    asked,
    commands: {
      insert: ask("insert"),
      attach: ask("attach"),
      detach: ask("detach"),
      check: ask("check"),
      submit: ask("submit"),
      closeSubmit: () => void ask("closeSubmit")(),
      goTo: ask("goTo"),
      chooseColumn: ask("chooseColumn"),
      setAbout: ask("setAbout"),
      sayNothing: ask("sayNothing"),
      numberReport: ask("numberReport"),
      applyFix: ask("applyFix"),
      applyCertain: (id, fixes) => {
        asked.push(["applyCertain", id, fixes]);
        return Promise.resolve([]);
      },
      readFilling: (form, file) => {
        asked.push(["readFilling", form, file.name]);
        return Promise.resolve(null);
      },
      fillIn: (form, entries) => {
        asked.push(["fillIn", form, entries]);
        return Promise.resolve(entries.length);
      },
      explain: ask("explain"),
      confirm: ask("confirm"),
      addForm: (file) => {
        asked.push(["addForm", file]);
        return Promise.resolve({ kind: "notKept" });
      },
      removeForm: ask("removeForm"),
      hasLibrary: () => false,
      libraryForms: () => Promise.resolve({ kind: "unreachable" }),
      takeFromLibrary: () => Promise.resolve({ kind: "unreachable" }),
      draftForm: () => Promise.resolve(null),
      readExamples: () => Promise.resolve(null),
      proposeForm: () => new Promise(() => undefined),
      tryForm: () => new Promise(() => undefined),
      formFile: () => Promise.resolve(null),
      saveForm: (made) => {
        asked.push(["saveForm", made]);
        return Promise.resolve({ kind: "notKept" });
      },
      making: () => null,
      keepMaking: (making) => void ask("keepMaking")(making),
      makeSlip: ask("makeSlip"),
      proof: () => Promise.resolve(null),
      exportFigures: () => Promise.resolve(null),
      exportWord: () => Promise.resolve(null),
      collectReports: (files, heard) => {
        asked.push(["collectReports", files]);
        heard(files.length);
        return Promise.resolve(null);
      },
      previewMerge: (collected, wanted) => {
        asked.push(["previewMerge", collected, wanted]);
        return Promise.resolve(null);
      },
      callWorkbook: (collected, offices, period) => {
        asked.push(["callWorkbook", collected, offices, period]);
        return Promise.resolve({ name: "goi.xlsx", bytes: new Uint8Array() });
      },
      officeLines: (file) => {
        asked.push(["officeLines", file]);
        return Promise.resolve(null);
      },
      insertMerged: (collected, wanted) => {
        asked.push(["insertMerged", collected, wanted]);
        return Promise.resolve(false);
      },
      cancel: () => void ask("cancel")(),
      remember: (choices) => void ask("remember")(choices),
      recall: () => ({}),
      compareWithForm: answer("compareWithForm"),
      compareWithFile: answer("compareWithFile"),
      dropPrevious: ask("dropPrevious"),
      drawComparison: ask("drawComparison"),
      compareWithText: answer("compareWithText"),
      compareWithTextFile: answer("compareWithTextFile"),
      dropText: ask("dropText"),
      undo: ask("undo"),
      retry: () => void ask("retry")(),
    },
  };
}
