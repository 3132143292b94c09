import type * as z from "zod/mini";
import { jsonPath, problem, type ProblemCode, type TemplateProblem } from "./problem";

type Issue = z.core.$ZodIssue;

/** What the schema found wrong, in words: zod/mini brings none. `json` is what was parsed. */
export function problemsIn(
  issues: readonly Issue[],
  json: unknown,
  at: readonly PropertyKey[] = [],
  about: TemplateProblem["data"] = {},
): TemplateProblem[] {
  return issues.map((issue) => {
    const [code, data] = said(issue, valueAt(json, issue.path));
    return problem(jsonPath([...at, ...issue.path]), code, { ...about, ...data });
  });
}

function said(issue: Issue, value: unknown): [ProblemCode, TemplateProblem["data"]] {
  if (value === undefined) return ["missing", {}];
  const got = shown(value);
  switch (issue.code) {
    case "invalid_type":
      return ["wrongType", { expected: issue.expected, got }];
    case "unrecognized_keys":
      return ["unknownField", { fields: issue.keys.map((key) => `"${key.slice(0, LONGEST)}"`).join(", ") }];
    case "invalid_value":
      return ["notAmong", { allowed: issue.values.map((one) => JSON.stringify(one)).join(" or "), got }];
    case "too_small":
      return [hasLength(issue.origin) ? "tooShort" : "tooSmall", { least: String(issue.minimum), got }];
    case "too_big":
      return [hasLength(issue.origin) ? "tooLong" : "tooBig", { most: String(issue.maximum), got }];
    case "invalid_format":
      return ["format", { pattern: issue.pattern ?? issue.format, got }];
    case "invalid_union":
      return ["noShape", { got }];
    default:
      return ["invalid", { got }];
  }
}

function hasLength(origin: string): boolean {
  return origin === "array" || origin === "string";
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
