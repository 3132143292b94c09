import {
  isFigure,
  loadTemplate,
  proposedByHand,
  proposeRules,
  settled,
  type CellKey,
  type Example,
  type Measure,
  type Place,
  type Proposal,
  type Reading,
  type RuleByHand,
  type Snapshot,
  type Template,
  type TemplateFile,
} from "../core";
import { checkReport, plainRequest } from "./checked-report";

/** A filled report by its file. */
export interface Filled {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** A row somebody should look at: it has no unit, its cell holds what its unit does not allow, or it is a heading with a figure. */
export interface RowDoubt {
  readonly key: CellKey;
  readonly why: "noUnit" | "otherThanUnit" | "filledHeading";
}

/** A form in the making: what its figures are, and the rules it may have. */
export interface MadeForm {
  /** Without rules. */
  readonly file: TemplateFile;
  readonly template: Template;
  readonly proposals: readonly Proposal[];
  /** The filled reports, that of the sheet itself first; one without a figure is none. */
  readonly examples: readonly Example[];
  /** Names of the reports that are not of the form. */
  readonly unlike: readonly string[];
  /** Where its cells stand on the sheet it is made from. */
  readonly places: ReadonlyMap<CellKey, Place>;
  readonly doubts: readonly RowDoubt[];
  readonly counts: ReturnType<typeof countsOf>;
  /** What its cells hold where nobody has said otherwise. */
  readonly unsaid: ReadonlyMap<CellKey, Measure>;
}

/** What somebody has said of the rows of a form, by their ids, whatever their units say. */
export type SaidMeasures = Readonly<Record<string, Measure>>;

interface Said {
  readonly measures?: SaidMeasures;
  readonly byHand?: readonly RuleByHand[];
}

/** Settles a draft and proposes its rules. `filled`: the sheet it is made from first. */
export function madeForm(
  draft: TemplateFile,
  filled: readonly Filled[],
  known: readonly Template[],
  { measures = {}, byHand = [] }: Said = {},
): MadeForm {
  const first = filled.map((one) => readAs(loadTemplate(draft, draft.id), one));
  const plain = settled(
    draft,
    first.flatMap(({ example }) => example ?? []),
  );
  const file = withMeasures(plain, measures);
  const template = loadTemplate(file, draft.id);
  const unsaid = loadTemplate(plain, draft.id);
  const read = filled.map((one) => readAs(template, one));
  const examples = read.flatMap(({ example }) => example ?? []);
  const hand = byHand.filter((rule) => isAbout(rule, template)).map((rule) => proposedByHand(rule, template, examples));
  return {
    file,
    template,
    proposals: [...hand, ...proposeRules(template, known, examples).filter((one) => !hand.some(asksTheSame(one)))],
    examples,
    unlike: read.flatMap(({ name, isOfForm }) => (isOfForm ? [] : [name])),
    places: read[0]?.places ?? new Map<CellKey, Place>(),
    counts: countsOf(template),
    doubts: doubtsOf(unsaid, filled[0]),
    unsaid: new Map([...unsaid.cells].map(([key, { measure }]) => [key, measure])),
  };
}

/** A row said to hold no figure since is no longer one of a rule. */
function isAbout({ of, from }: RuleByHand, { cells }: Template): boolean {
  return [of, ...from].every((key) => {
    const spec = cells.get(key);
    return spec !== undefined && isFigure(spec.measure);
  });
}

function asksTheSame(one: Proposal) {
  const asked = JSON.stringify([one.kind, one.options]);
  return (other: Proposal) => JSON.stringify([other.kind, other.options]) === asked;
}

interface ReadAs {
  readonly name: string;
  readonly isOfForm: boolean;
  readonly example: Example | null;
  readonly places: ReadonlyMap<CellKey, Place>;
  readonly read: (key: CellKey) => Reading;
}

const BLANK: Reading = { kind: "blank" };

/** What the cells of the form hold in a report; a report without any figure is no example. */
function readAs(template: Template, { name, snapshot }: Filled): ReadAs {
  const [form] = checkReport(snapshot, plainRequest([template]), null).forms.values();
  if (form?.template !== template)
    return { name, isOfForm: false, example: null, places: new Map<CellKey, Place>(), read: () => BLANK };
  const read = (key: CellKey) => form.readings[form.plan.slots.get(key) ?? -1] ?? BLANK;
  const isEmpty = form.readings.every(({ kind }) => kind === "blank");
  return { name, isOfForm: true, example: isEmpty ? null : { name, read }, places: form.layout.cells, read };
}

function doubtsOf(template: Template, own: Filled | undefined): RowDoubt[] {
  if (own === undefined) return [];
  const { read } = readAs(template, own);
  return [...template.cells.values()].flatMap(({ key, measure, row }): RowDoubt[] => {
    const { kind } = read(key);
    if (measure.type === "heading") return kind === "blank" ? [] : [{ key, why: "filledHeading" }];
    if (measure.type === "text") return row.unit === "" ? [{ key, why: "noUnit" }] : [];
    return kind === "doubt" ? [{ key, why: "otherThanUnit" }] : [];
  });
}

function withMeasures(file: TemplateFile, said: SaidMeasures): TemplateFile {
  return {
    ...file,
    appendices: file.appendices.map((appendix) => ({
      ...appendix,
      tables: appendix.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => {
          const measure = said[row.id];
          return measure === undefined ? row : { ...row, measure };
        }),
      })),
    })),
  };
}

/** How many cells hold what, of one appendix or of all. */
export function countsOf({ cells }: Template, appendix?: string) {
  const own = [...cells.values()].filter((cell) => appendix === undefined || cell.appendix.id === appendix);
  const of = (...types: Measure["type"][]) => own.filter(({ measure }) => types.includes(measure.type)).length;
  return {
    rows: new Set(own.map(({ row }) => row)).size,
    headings: of("heading"),
    counts: of("count"),
    amounts: of("quantity"),
    rates: of("percent"),
    codes: of("code"),
    texts: of("text"),
  };
}

/** How many cells with a figure a taken proposal reads, and how many there are. */
export function watchedCells({ cells }: Template, taken: readonly Proposal[]) {
  const figures = [...cells.values()].filter(({ measure }) => isFigure(measure));
  const seen = new Set(taken.flatMap((proposal) => proposal.cells));
  return { seen: figures.filter(({ key }) => seen.has(key)).length, all: figures.length };
}
