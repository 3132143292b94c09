import { connect, type Host } from "../../../src/entry/pane/host";

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

function answers(): Host[] {
  const given: Host[] = [];
  connect((host) => given.push(host));
  return given;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as Global).Office;
});

it("without Office.js there is no Excel", () => {
  expect(answers()).toEqual(["noExcel"]);
});

it.each([
  ["Excel", true, "ready"],
  ["Excel", false, "tooOld"],
  ["Word", true, "noExcel"],
  [null, true, "noExcel"],
])("in %p, floor met %p: %s", (host, floor, answer) => {
  office((callback) => callback({ host }), floor);
  expect(answers()).toEqual([answer]);
  jest.runAllTimers();
  expect(jest.getTimerCount()).toBe(0);
});

it("an Excel that does not answer is none, until it does", () => {
  let late: ((info: { host: string }) => void) | undefined;
  office((callback) => (late = callback));
  const given = answers();
  expect(given).toEqual([]);
  jest.advanceTimersByTime(20_000);
  expect(given).toEqual(["noExcel"]);
  late?.({ host: "Excel" });
  expect(given).toEqual(["noExcel", "ready"]);
});
