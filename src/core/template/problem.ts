/** One thing wrong with a template file. */
export interface TemplateProblem {
  /** JSON path: "appendices[0].tables[0].rows[3].id". */
  readonly path: string;
  readonly reason: string;
}

/** A template that cannot be used: every problem found, with file and path. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  constructor(
    readonly file: string,
    readonly problems: readonly TemplateProblem[],
  ) {
    super(problems.map(({ path, reason }) => `${file}: ${path || "(root)"}: ${reason}`).join("\n"));
  }
}

/** "appendices[0].tables" from ["appendices", 0, "tables"]. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}
