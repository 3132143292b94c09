import type { SheetSnapshot, Template } from "../../src/core";
import type { SessionState } from "../../src/session/contract";
import { createSession, type Session } from "../../src/session/session";
import { blankForm, snapshot } from "../support/snapshot";
import { form, other } from "./forms";

export const templates: readonly Template[] = [form, other];
export const [blank] = blankForm(form) as [SheetSnapshot];
export const NOON = new Date(2021, 5, 20, 12).getTime();

export function start(list: readonly Template[] = templates): Session {
  return createSession({ templates: () => list, now: () => NOON });
}

export function after(...sheets: SheetSnapshot[]): SessionState {
  const session = start();
  for (const one of sheets) session.take(snapshot(one));
  return session.state();
}

/** Where the cells of the form stand on the sheet as drawn. */
export const at = Object.fromEntries(
  [...after(blank).forms[0]!.layout.cells].map(([key, { row }]) => [key, `D${row + 1}`]),
) as Record<"nhiem-vu" | "dung-han" | "qua-han" | "ty-le" | "khao-sat" | "van-ban", string>;
export const noteOf = (address: string) => address.replace("D", "E");

export const rules = (state: SessionState) =>
  state.forms.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule));
