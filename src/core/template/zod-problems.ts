import type * as z from "zod/mini";
import { jsonPath, type TemplateProblem } from "./problem";

type Issue = z.core.$ZodIssue;

/** What the schema found wrong, in words: zod/mini brings none. `json` is what was parsed. */
export function problemsIn(
  issues: readonly Issue[],
  json: unknown,
  at: readonly PropertyKey[] = [],
): TemplateProblem[] {
  return issues.map((issue) => ({
    path: jsonPath([...at, ...issue.path]),
    reason: reasonOf(issue, valueAt(json, issue.path)),
  }));
}

function reasonOf(issue: Issue, value: unknown): string {
  if (value === undefined) return "is missing";
  const got = `, not ${shown(value)}`;
  switch (issue.code) {
    case "invalid_type":
      return `must be of type ${issue.expected}${got}`;
    case "unrecognized_keys":
      return `has no field ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
    case "invalid_value":
      return `must be ${issue.values.map((one) => JSON.stringify(one)).join(" or ")}${got}`;
    case "too_small":
      return `must be ${size(issue.origin)}${issue.minimum} or more${got}`;
    case "too_big":
      return `must be ${size(issue.origin)}${issue.maximum} or less${got}`;
    case "invalid_format":
      return `must look like ${issue.pattern ?? issue.format}${got}`;
    case "invalid_union":
      return `fits none of the shapes allowed here: ${shown(value)}`;
    default:
      return `is not valid: ${shown(value)}`;
  }
}

function size(origin: string): string {
  return origin === "array" || origin === "string" ? "of length " : "";
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<PropertyKey, unknown>)[step];
  }, json);
}
