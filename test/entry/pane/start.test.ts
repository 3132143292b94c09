/** @jest-environment jsdom */
import type { OfficeLibrary } from "../../../src/entry/office-library";
import { start } from "../../../src/entry/pane/start";

function setOffice(host: string | null, floor: boolean): void {
  const info = { host };
  const Office = {
    HostType: { Excel: "Excel" },
    context: { requirements: { isSetSupported: () => floor } },
    onReady: (callback: (given: typeof info) => void) => Promise.resolve(callback(info)),
  };
  Object.assign(globalThis, { Office });
}

const library: OfficeLibrary = { open: (tell) => tell("there"), settled: () => undefined };
const blocked: OfficeLibrary = { open: (tell) => tell("blocked"), settled: () => undefined };

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

// There is no `Excel` here at all: asking it anything would throw.
it("without Office.js says so and asks Excel nothing", () => {
  expect(start([], blocked).store.state()).toMatchObject({ status: "noLibrary", working: null, fault: null });
});

it("in another program says that there is no Excel", () => {
  setOffice("Word", true);
  expect(start([], library).store.state().status).toBe("noExcel");
});

it("in too old an Excel says so and asks it nothing", () => {
  setOffice("Excel", false);
  expect(start([], library).store.state()).toMatchObject({ status: "tooOld", working: null, fault: null });
});

it("in Excel is ready once the first read has ended, even badly", async () => {
  setOffice("Excel", true);
  const { store } = start([], library);
  expect(store.state()).toMatchObject({ status: "starting", working: "reading" });
  await new Promise((resolve) => setTimeout(resolve));
  expect(store.state()).toMatchObject({
    status: "ready",
    working: null,
    fault: { code: "unknown", during: "reading" },
  });
});
