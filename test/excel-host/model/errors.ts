/** An error Excel would answer with; `code` is what the add-in sees as `error.code`. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidSelection: "The current selection is invalid for this operation.",
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
};

/** Excel's usual message for a code, followed by what a developer of the emulated Excel wants to know. */
export function fail(code: string, detail = ""): never {
  throw new HostError(code, [MESSAGES[code] ?? code, detail].filter(Boolean).join(" "));
}

export const notEmulated = (what: string): never => {
  throw new HostError("ApiNotFound", `${what} is not emulated`);
};
