import { SheetFault, type FaultCode } from "../../../src/core";
import { asking, isMarkRefused, isTooLarge, toFault, within } from "../../../src/sheets/excel/faults";

const officeError = (code: string) => Object.assign(new Error("what Office.js says"), { code });

describe("toFault", () => {
  it.each<[string, FaultCode]>([
    ["InvalidOperationInCellEditMode", "cellEdit"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "gone"],
    ["InvalidReference", "gone"],
    ["ApiNotFound", "tooOld"],
    ["RequestAborted", "busy"],
    ["InvalidSelection", "busy"],
    ["InactiveWorkbook", "busy"],
    ["GeneralException", "unknown"],
    ["toString", "unknown"],
  ])("maps %s to %s and keeps Excel's own words as detail", (code, fault) => {
    expect(toFault(officeError(code))).toMatchObject({ code: fault, detail: `${code}: what Office.js says` });
  });

  it.each([[new Error("lost")], ["lost"], [{ code: 7, toString: (): string => "lost" }]])(
    "takes %p as unknown",
    (error) => {
      expect(toFault(error)).toMatchObject({ code: "unknown", detail: "lost" });
    },
  );

  it("leaves a fault as it is", () => {
    const fault = new SheetFault("busy", "why");
    expect(toFault(fault)).toBe(fault);
  });
});

it("asking rejects with a fault only", async () => {
  await expect(asking(() => Promise.reject(officeError("AccessDenied")))).rejects.toBeInstanceOf(SheetFault);
  await expect(asking(() => Promise.resolve(7))).resolves.toBe(7);
});

it.each([
  ["ResponsePayloadSizeLimitExceeded", true],
  ["ItemNotFound", false],
])("isTooLarge(%s) is %p", (code, large) => {
  expect(isTooLarge(officeError(code))).toBe(large);
});

describe("within", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("gives up as busy", async () => {
    const given = expect(within(1000, new Promise(() => undefined))).rejects.toMatchObject({ code: "busy" });
    await jest.advanceTimersByTimeAsync(1000);
    await given;
  });

  it("passes an answer and an error on and leaves no timer", async () => {
    await expect(within(1000, Promise.resolve(7))).resolves.toBe(7);
    await expect(within(1000, Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("isMarkRefused", () => {
  const refused = (code: string, errorLocation?: string) =>
    Object.assign(officeError(code), errorLocation === undefined ? {} : { debugInfo: { errorLocation } });

  it.each<[string, string | undefined, boolean]>([
    ["InvalidArgument", "ConditionalFormatRule.formula", true],
    ["GeneralException", "CustomConditionalFormat.rule", true],
    ["InvalidArgument", undefined, true],
    ["InvalidArgument", "", true],
    ["InvalidArgument", "Range.values", false],
    ["GeneralException", undefined, false],
    ["AccessDenied", "ConditionalFormatCollection.add", false],
    ["InvalidOperationInCellEditMode", undefined, false],
  ])("%s at %s: %p", (code, location, answer) => {
    expect(isMarkRefused(refused(code, location))).toBe(answer);
  });
});
