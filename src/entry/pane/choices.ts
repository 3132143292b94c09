import type { Choices } from "../../session/contract";

const NAME = "phu-luc-cchc/choices";

/** The choices of the first view on this machine. A browser that keeps nothing costs only the typing. */
export function remember({ unitType, template, period, year, office }: Choices): void {
  try {
    localStorage.setItem(key(), JSON.stringify({ unitType, template, period, year, office }));
  } catch {
    // Storage may be forbidden or full.
  }
}

export function recall(): Choices {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? "{}");
    return isChoices(kept) ? kept : {};
  } catch {
    return {};
  }
}

/** Words that no template knows are left to the view, which has to look them up anyway. */
function isChoices(kept: unknown): kept is Choices {
  if (typeof kept !== "object" || kept === null) return false;
  return Object.entries(kept).every(([name, value]) => typeof value === (name === "year" ? "number" : "string"));
}

/** Browsers that divide storage by site give each site its own key (Office.context.partitionKey). */
function key(): string {
  const partition: string | undefined = Office.context.partitionKey;
  return `${partition ?? ""}${NAME}`;
}
