/** @jest-environment jsdom */
import { SheetFault, type Place, type Workbook } from "../../../src/core";
import { follow } from "../../../src/entry/pane/follow";
import { createSession } from "../../../src/session/session";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function setUp(watch: Workbook["watch"]) {
  const none: readonly never[] = [];
  const session = createSession({ templates: () => none, now: () => 0 });
  const ring = jest.fn();
  const soon = jest.fn();
  const workbook = { watch: jest.fn(watch) } as unknown as jest.Mocked<Workbook>;
  follow(workbook, session, { ring, soon, now: () => Promise.resolve(), stop: () => undefined });
  return { session, ring, soon, workbook };
}

const stop = () => Promise.resolve();
const settle = () => jest.advanceTimersByTimeAsync(0);

it("reads once it listens, and whenever the pane is looked at", async () => {
  const { ring, soon } = setUp(() => Promise.resolve(stop));
  expect(ring).toHaveBeenCalledTimes(0);
  await settle();
  expect(ring).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(soon).toHaveBeenCalledTimes(2);
  expect(ring).toHaveBeenCalledTimes(1);
});

it("does not read when the pane is hidden", async () => {
  const { soon } = setUp(() => Promise.resolve(stop));
  await settle();
  const hidden = jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(soon).not.toHaveBeenCalled();
  hidden.mockRestore();
});

it("hands the selected cell to the session", async () => {
  let select: ((place: Place) => void) | undefined;
  const { session } = setUp((_, selected) => {
    select = selected;
    return Promise.resolve(stop);
  });
  select?.({ sheet: "a", row: 1, column: 2 });
  expect(session.state().selected).toEqual({ sheet: "a", row: 1, column: 2 });
});

it("listens again when Excel was busy, and says so when it cannot listen", async () => {
  const answers = [new SheetFault("cellEdit", ""), new SheetFault("unknown", ""), new SheetFault("tooOld", "")];
  const { session, workbook } = setUp(() => Promise.reject(answers.shift()));
  await settle();
  expect(workbook.watch).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(2000);
  expect(session.state().fault).toBeNull();
  await jest.advanceTimersByTimeAsync(2000);
  expect(workbook.watch).toHaveBeenCalledTimes(3);
  expect(session.state().fault).toEqual({ code: "tooOld", during: "reading" });
  await jest.advanceTimersByTimeAsync(10_000);
  expect(workbook.watch).toHaveBeenCalledTimes(3);
});
