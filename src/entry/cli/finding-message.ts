import type { CheckedForm } from "../../report/checked-form";
import { contextOf } from "../../report/finding-context";
import type { ShownFinding } from "../../report/shown-findings";
import { changedSince } from "../../text/explained";
import { messageOf } from "../../text/findings";

/** A finding in words, with what has changed since it was explained. */
export function findingMessage(form: CheckedForm, { finding, review }: ShownFinding): string {
  const changed = review?.kind === "changed" ? changedSince(review.changes) : "";
  return [messageOf(finding, contextOf(form, finding)), changed].join(" ").trim();
}
