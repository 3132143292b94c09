import type { CheckedForm, ShownFinding } from "../session/contract";
import { contextOf } from "../session/contract/values";
import { describeFinding, type Description } from "../text/findings";

/** A finding in words, with the numbers and addresses its cells have on the sheet. */
export function describe(form: CheckedForm, { finding }: ShownFinding): Description {
  return describeFinding(finding, contextOf(form, finding));
}
