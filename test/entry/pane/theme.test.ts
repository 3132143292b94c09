/** @jest-environment jsdom */
import { theme } from "../../../src/entry/pane/theme";

it.each([
  [undefined, "light"],
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "#e6e6e6" }, "light"],
  [{ bodyBackgroundColor: "none" }, "light"],
  [{ primaryBackgroundColor: "#262626" }, "dark"],
])("%j is %s", (officeTheme, shown) => {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  expect(theme.current()).toBe(shown);
});

it("is light when Office.js could not be loaded", () => {
  delete (globalThis as { Office?: unknown }).Office;
  expect(theme.current()).toBe("light");
});

it("tells when the pane is looked at again, until it need not", () => {
  const listener = jest.fn();
  const stop = theme.subscribe(listener);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  window.dispatchEvent(new Event("focus"));
  expect(listener).toHaveBeenCalledTimes(2);
});
