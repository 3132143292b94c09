import type { SheetSnapshot } from "../../src/core";
import { createSession } from "../../src/session/session";
import { blankForm, snapshot, typed } from "../support/snapshot";
import { repetitive } from "./forms";
import { NOON, noteOf } from "./start";

const [drawn] = blankForm(repetitive) as [SheetSnapshot];

function open() {
  const session = createSession({ templates: () => [repetitive], now: () => NOON });
  session.take(snapshot(drawn));
  const layout = session.state().forms[0]?.layout;
  const at = (key: string) => `D${(layout?.cells.get(key)?.row ?? 0) + 1}`;
  const show = (cells: Readonly<Record<string, number | string>>) => session.take(snapshot(typed(drawn, cells)));
  const submitted = () => {
    session.submit(session.state().forms[0]?.id ?? "");
    return session.state().submit?.result;
  };
  return { session, at, show, submitted };
}

it("what is odd beyond the rules stands in the list, counts, and must be explained before the report is sent", () => {
  const { session, at, show, submitted } = open();
  const odd = { [at("so-1")]: 4357, [at("them-0")]: 4357 };
  show(odd);
  const [form] = session.state().forms;
  expect(form?.findings.map(({ finding }) => finding.rule)).toEqual(["evidence/row/so-1"]);
  expect(form?.findings[0]?.cells.map(({ address }) => address)).toEqual([at("so-1"), at("them-0")]);
  expect(form?.counts).toMatchObject({ errors: 0, warnings: 1 });
  expect(submitted()?.openWarnings.map(({ finding }) => finding.rule)).toEqual(["evidence/row/so-1"]);

  show({ ...odd, [noteOf(at("so-1"))]: "Hai số đúng là bằng nhau." });
  expect(session.state().forms[0]?.counts).toMatchObject({ warnings: 0, explained: 1 });
  expect(submitted()?.openWarnings).toEqual([]);

  show({ ...odd, [at("so-1")]: 4358 });
  expect(session.state().forms[0]?.findings).toEqual([]);
});
