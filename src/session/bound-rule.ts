import type { BoundRule } from "../core";
import type { OpenForm } from "./contract";
import { planFor } from "./plans";

/** The rule behind a finding, tied to the form's cells; undefined where the finding comes from elsewhere. */
export function boundRule({ layout }: OpenForm, rule: string): BoundRule | undefined {
  return planFor(layout).rules.find(({ data }) => data.id === rule);
}
