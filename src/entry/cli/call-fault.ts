import type { callFaults } from "../../text/cli";

export type CallFaultCode = keyof typeof callFaults;

/** The command line asks for what cannot be done. */
export class CallFault extends Error {
  override readonly name = "CallFault";
  constructor(
    readonly code: CallFaultCode,
    readonly detail = "",
  ) {
    super(`${code}: ${detail}`);
  }
}
