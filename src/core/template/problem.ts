/** What can be wrong with a template file; `data` fills the sentence, here and in text/. */
const reasons = {
  missing: () => "is missing",
  wrongType: ({ expected, got }: Data) => `must be of type ${expected}, not ${got}`,
  unknownField: ({ fields }: Data) => `has no field ${fields}`,
  notAmong: ({ allowed, got }: Data) => `must be ${allowed}, not ${got}`,
  tooShort: ({ least, got }: Data) => `must be of length ${least} or more, not ${got}`,
  tooLong: ({ most, got }: Data) => `must be of length ${most} or less, not ${got}`,
  tooSmall: ({ least, got }: Data) => `must be ${least} or more, not ${got}`,
  tooBig: ({ most, got }: Data) => `must be ${most} or less, not ${got}`,
  format: ({ pattern, got }: Data) => `must look like ${pattern}, not ${got}`,
  noShape: ({ got }: Data) => `fits none of the shapes allowed here: ${got}`,
  invalid: ({ got }: Data) => `is not valid: ${got}`,
  used: ({ what, first }: Data) => `${what}: already used at ${first}`,
  noValueColumn: ({ table }: Data) => `table "${table}" has no column of role "value"`,
  notNfc: ({ text }: Data) => `not in Unicode form NFC: "${text}"`,
  endsEarly: ({ row }: Data) => `row "${row}" ends before it begins`,
  notUnitType: ({ type }: Data) => `"${type}" is not among the template's unitTypes`,
  noParent: ({ row, parent }: Data) => `row "${row}" has a parent that does not exist: "${parent}"`,
  ownAncestor: ({ row }: Data) => `row "${row}" is its own ancestor`,
  noRow: ({ row }: Data) => `no row has the id "${row}"`,
  ruleIdUsed: ({ id, first }: Data) => `"${id}" is already the id of rules[${first}]`,
  noKind: ({ kind }: Data) => `there is no rule kind "${kind}"`,
  noCell: ({ cell }: Data) => `names a cell that does not exist: "${cell}"`,
  cellTwice: ({ cell }: Data) => `names "${cell}" twice`,
  noFigure: ({ cell }: Data) => `reads "${cell}", which holds no figure`,
  lengthsDiffer: () => "the blocks differ in length",
  noCode: ({ cell, number }: Data) => `${cell} has no code ${number}`,
  noBase: ({ base }: Data) => `there is no template "${base}"`,
  notInBase: ({ base, what, id }: Data) => `the template "${base}" has no ${what} "${id}"`,
} as const;

type Data = Readonly<Record<string, string>>;
export type ProblemCode = keyof typeof reasons;

/** One thing wrong with a template file. */
export interface TemplateProblem {
  /** JSON path: "appendices[0].tables[0].rows[3].id". */
  readonly path: string;
  readonly code: ProblemCode;
  /** What the sentence is made of; `rule` names the rule it is about. */
  readonly data: Data;
  /** For developers; text/ has the sentence for the office. */
  readonly reason: string;
}

export function problem(path: string, code: ProblemCode, data: Data = {}): TemplateProblem {
  const about = data["rule"] === undefined ? "" : `rule "${data["rule"]}": `;
  return { path, code, data, reason: about + reasons[code](data) };
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
