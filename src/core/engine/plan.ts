import { type NamedRuleKind, ruleKindNamed } from "../rules";
import { cellsOf, instanceCount } from "../template/cells";
import { derivedRules, withRounding } from "../template/derive";
import { expand } from "../template/expand";
import type { RuleData, UnitType } from "../template/schema";
import type { CellKey, CellSpec, Template } from "../template/template";

/** A rule tied to the cells it reads: `keys[i]` stands at `slots[i]` among the plan's cells and is `specs[i]`. */
export interface BoundRule {
  readonly data: RuleData;
  readonly kind: NamedRuleKind;
  readonly options: unknown;
  readonly keys: readonly CellKey[];
  readonly slots: readonly number[];
  readonly specs: readonly CellSpec[];
  readonly marks: readonly CellKey[];
}

/** A template ready to be checked: readings are handed over in the order of `cells`. */
export interface Plan {
  readonly template: Template;
  readonly cells: readonly CellSpec[];
  readonly slots: ReadonlyMap<CellKey, number>;
  readonly rules: readonly BoundRule[];
  /** For each cell the rules that read it, as indexes into `rules`, ascending. */
  readonly readers: readonly (readonly number[])[];
  readonly cell: (key: CellKey) => CellSpec;
}

export interface CompileOptions {
  /** Rows on the sheet of each repeating row. Default: those of the blank form. */
  readonly instances?: ReadonlyMap<string, number>;
  /** Who reports. Default: the template's only unit type; rules for one of several are left out while it is unknown. */
  readonly unitType?: UnitType;
}

/** @example const plan = compile(template, { unitType: "tinh" }) */
export function compile(template: Template, options: CompileOptions = {}): Plan {
  const cells = cellsOf(template.file, options.instances);
  const slots = new Map(cells.map(({ key }, slot) => [key, slot]));
  const cell = (key: CellKey): CellSpec => {
    const spec = cells[slots.get(key) ?? -1];
    if (spec === undefined) throw new Error(`no cell "${key}" in template ${template.file.id}`);
    return spec;
  };

  const optionsOf = parsedOnce();
  const rules = rulesFor(template, cells, options, optionsOf).map((data) => bind(data, optionsOf(data), slots, cells));
  const readers: number[][] = cells.map(() => []);
  rules.forEach((rule, index) => new Set(rule.slots).forEach((slot) => readers[slot]?.push(index)));
  return { template, cells, slots, rules, readers, cell };
}

function rulesFor(
  { file }: Template,
  cells: readonly CellSpec[],
  { instances, unitType }: CompileOptions,
  optionsOf: (rule: RuleData) => unknown,
): RuleData[] {
  const repeats = new Map(
    file.appendices.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) =>
        rows.filter(({ repeat }) => repeat).map((row) => [row.id, instanceCount(row, instances)] as const),
      ),
    ),
  );
  const written = withRounding(file.rules).flatMap((rule) =>
    expand(rule, boundKind(rule).reads(optionsOf(rule)), repeats),
  );
  const type = unitType ?? (file.unitTypes.length === 1 ? file.unitTypes[0] : undefined);
  return [...derivedRules(file, cells), ...written].filter(
    ({ appliesTo }) => appliesTo === undefined || (type !== undefined && appliesTo.includes(type)),
  );
}

function bind(
  data: RuleData,
  options: unknown,
  slotOf: ReadonlyMap<CellKey, number>,
  cells: readonly CellSpec[],
): BoundRule {
  const kind = boundKind(data);
  const keys = kind.reads(options);
  const slots = keys.map((key) => slotOf.get(key) ?? -1);
  const specs = slots.map((slot, index) => {
    const spec = cells[slot];
    if (spec === undefined) throw new Error(`rule "${data.id}" names a missing cell: "${keys[index]}"`);
    return spec;
  });
  return {
    data,
    kind,
    options,
    keys,
    slots,
    specs,
    marks: kind.marks?.(options) ?? keys,
  };
}

function boundKind(rule: RuleData): NamedRuleKind {
  const kind = ruleKindNamed(rule.kind);
  if (kind === undefined) throw new Error(`rule "${rule.id}": there is no rule kind "${rule.kind}"`);
  return kind;
}

/** The options of rules as their kinds take them; most rules are asked about twice. */
function parsedOnce(): (rule: RuleData) => unknown {
  const parsed = new Map<RuleData, unknown>();
  return (rule) => {
    const options = parsed.get(rule) ?? boundKind(rule).options.parse(rule.options);
    parsed.set(rule, options);
    return options;
  };
}
