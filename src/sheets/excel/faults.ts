import { SheetFault, type FaultCode } from "../../core";

/** What Office.js reports, in the words of the port. A code that is not here is "unknown". */
const codes = new Map<string, FaultCode>([
  ["InvalidOperationInCellEditMode", "cellEdit"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "gone"],
  ["InvalidReference", "gone"],
  ["ApiNotFound", "tooOld"],
  ["ApiNotAvailable", "tooOld"],
  ["NotImplemented", "tooOld"],
  ["UnsupportedFeature", "tooOld"],
  ["ActivityLimitReached", "busy"],
  ["Conflict", "busy"],
  // Another workbook is in front (office-js#6365).
  ["InactiveWorkbook", "busy"],
  ["InvalidSelection", "busy"],
  ["MemoryLimitReached", "busy"],
  ["RequestAborted", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["Timeout", "busy"],
]);

/** Answers longer than Excel sends at once: the same question in smaller parts may succeed. */
const sizeCodes = new Set([
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

export function toFault(error: unknown): SheetFault {
  if (error instanceof SheetFault) return error;
  const code = officeCode(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === null) return new SheetFault("unknown", message);
  return new SheetFault(codes.get(code) ?? "unknown", `${code}: ${message}`);
}

export function isTooLarge(error: unknown): boolean {
  return sizeCodes.has(officeCode(error) ?? "");
}

/** Excel would not show one thing, and might show the others: no word on the whole workbook. */
export function isOfOneThing(error: unknown): boolean {
  const { code } = toFault(error);
  return code === "unknown" || code === "gone" || officeCode(error) === "InvalidSelection";
}

/** A name, setting or sheet is there or is not, against what was known of it. */
export function isOtherThanKnown(error: unknown): boolean {
  const code = officeCode(error);
  return code === "ItemNotFound" || code === "ItemAlreadyExists";
}

/** A new sheet was given a name that some sheet already has. */
export function isNameTaken(error: unknown): boolean {
  return officeCode(error) === "ItemAlreadyExists";
}

/** A mark was not taken; by an Excel that does not say what it refused, maybe. */
export function isMarkRefused(error: unknown): boolean {
  if (toFault(error).code !== "unknown") return false;
  const location = officeLocation(error);
  if (location === null) return officeCode(error) === "InvalidArgument";
  return location.includes("Conditional") || location.startsWith("RangeAreas") || location.endsWith("getRanges");
}

/** A name that stands for cells of another sheet was not taken. */
export function isNameRefused(error: unknown): boolean {
  return toFault(error).code === "unknown" && (officeLocation(error)?.startsWith("NamedItem") ?? false);
}

/** Passes a result on and turns whatever Office.js throws into a SheetFault. */
export async function asking<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw toFault(error);
  }
}

/** Gives up waiting, not the question itself: for reads only, since a write that comes late still writes. */
export function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new SheetFault("busy", `no answer in ${milliseconds} ms`));
    const timer = setTimeout(late, milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** "ConditionalFormatRule.formula": the member that failed. */
function officeLocation(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return null;
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return null;
  const { errorLocation } = debugInfo;
  return typeof errorLocation === "string" && errorLocation !== "" ? errorLocation : null;
}
