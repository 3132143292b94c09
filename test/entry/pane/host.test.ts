import { connect, type Host } from "../../../src/entry/pane/host";
import type { Arrival, OfficeLibrary } from "../../../src/entry/office-library";

interface Global {
  Office?: unknown;
}

function office(onReady: (callback: (info: { host: string | null }) => void) => void, floor = true) {
  const isSetSupported = (name: string, version: string) => name === "ExcelApi" && version === "1.9" && floor;
  (globalThis as Global).Office = {
    HostType: { Excel: "Excel" },
    context: { requirements: { isSetSupported } },
    onReady: (callback: (info: { host: string | null }) => void) => {
      onReady(callback);
      return Promise.resolve();
    },
  };
}

/** Answers to a library that arrives as told. */
function answers(...arrivals: readonly Arrival[]) {
  const given: Host[] = [];
  const settled = jest.fn();
  let tell: (arrival: Arrival) => void = () => undefined;
  const library: OfficeLibrary = {
    open(listener) {
      tell = listener;
    },
    settled,
  };
  connect(library, (host) => given.push(host));
  for (const arrival of arrivals) tell(arrival);
  return { given, settled, tell };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as Global).Office;
});

it.each([
  ["blocked", "noLibrary"],
  ["partBlocked", "partBlocked"],
] as const)("a library that is %s: %s, and Excel once it has come", (arrival, answer) => {
  office((callback) => callback({ host: "Excel" }));
  const { given, tell } = answers(arrival);
  expect(given).toEqual([answer]);
  tell("there");
  expect(given).toEqual([answer, "ready"]);
});

it.each([
  ["Excel", true, "ready"],
  ["Excel", false, "tooOld"],
  ["Word", true, "noExcel"],
  [null, true, "noExcel"],
])("in %p, floor met %p: %s", (host, floor, answer) => {
  office((callback) => callback({ host }), floor);
  const { given, settled } = answers("there");
  expect(given).toEqual([answer]);
  expect(settled).toHaveBeenCalledTimes(1);
  jest.runAllTimers();
  expect(jest.getTimerCount()).toBe(0);
});

it("an Excel that does not answer is waited for, said, and taken when it does", () => {
  let late: ((info: { host: string }) => void) | undefined;
  office((callback) => (late = callback));
  const { given, settled } = answers("there");
  expect(given).toEqual([]);
  jest.advanceTimersByTime(20_000);
  expect(given).toEqual(["noAnswer"]);
  expect(settled).not.toHaveBeenCalled();
  late?.({ host: "Excel" });
  expect(given).toEqual(["noAnswer", "ready"]);
});

it("is asked once, however often the library is told to be there", () => {
  const onReady = jest.fn();
  office(onReady);
  answers("there", "partBlocked", "there");
  expect(onReady).toHaveBeenCalledTimes(1);
});
