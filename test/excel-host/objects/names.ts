import { areaName, quoteSheet } from "../model/address";
import { isError, plain } from "../model/cell";
import { fail } from "../model/errors";
import { type DefinedName, findName, isName, nameTarget } from "../model/names";
import { bind, type HostClass, type HostObject, isHostObject } from "../wire/host-object";
import { type Host, text, truth } from "./host";
import { cellsOfArgument, rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Names of the workbook, or of one sheet when `sheet` is given. */
interface NamesIt {
  readonly host: Host;
  readonly sheet: string | null;
}

interface NameIt extends NamesIt {
  readonly name: string;
}

const read = ({ host, sheet }: NamesIt): readonly DefinedName[] =>
  sheet === null ? host.workbook.names : host.workbook.sheet(sheet).names;

function write({ host, sheet }: NamesIt, names: readonly DefinedName[]): void {
  host.workbook.change();
  if (sheet === null) host.workbook.names = names;
  else host.workbook.sheet(sheet).names = names;
}

const find = (it: NameIt): DefinedName => findName(read(it), it.name) ?? fail("ItemNotFound", `name ${it.name}`);

const change = (it: NameIt, patch: Partial<DefinedName>): void => {
  const old = find(it);
  write(
    it,
    read(it).map((one) => (one === old ? { ...one, ...patch } : one)),
  );
};

function target(it: NameIt): HostObject | null {
  const name = find(it);
  const cells = nameTarget({ ...name, formula: name.formula.replaceAll("$", "") });
  const sheet = cells && it.host.workbook.findSheet(cells.sheet);
  return cells && sheet ? rangeObject(it.host, sheet, cells.area) : null;
}

function value(it: NameIt): string | number | boolean {
  const name = find(it);
  if (nameTarget(name)) return name.formula;
  return plain(it.host.workbook.ask(name.formula));
}

function type(it: NameIt): string {
  const name = find(it);
  if (nameTarget({ ...name, formula: name.formula.replaceAll("$", "") })) return "Range";
  const result = it.host.workbook.ask(name.formula);
  if (isError(result)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof result as "string"] ?? "String";
}

const nameClass: HostClass<NameIt> = {
  type: "NamedItem",
  id: (it) => find(it).name,
  scalars: {
    Name: { get: (it) => find(it).name },
    Formula: {
      get: (it) => find(it).formula,
      set: (it, given) => change(it, { formula: asFormula(text(given, "formula")) }),
    },
    Comment: { get: (it) => find(it).comment, set: (it, given) => change(it, { comment: text(given, "comment") }) },
    Visible: { get: (it) => find(it).visible, set: (it, given) => change(it, { visible: truth(given, "visible") }) },
    Scope: { get: (it) => (it.sheet === null ? "Workbook" : "Worksheet") },
    Type: { get: type },
    Value: { get: value },
  },
  children: {
    Worksheet: (it) =>
      it.sheet === null ? fail("ItemNotFound", "The name belongs to the workbook") : worksheetObject(it.host, it.sheet),
    WorksheetOrNullObject: (it) => (it.sheet === null ? null : worksheetObject(it.host, it.sheet)),
  },
  methods: {
    Delete: (it) => {
      const gone = find(it);
      write(
        it,
        read(it).filter((one) => one !== gone),
      );
    },
    GetRange: (it) => target(it) ?? fail("ItemNotFound", "The name does not stand for cells"),
    GetRangeOrNullObject: (it) => target(it),
  },
};

const asFormula = (given: string): string => (given.startsWith("=") ? given : `="${given.replaceAll('"', '""')}"`);

function add(it: NamesIt, name: unknown, reference: unknown, comment: unknown): HostObject {
  const wanted = text(name, "name");
  if (!isName(wanted)) fail("InvalidArgument", `"${wanted}" cannot be a name`);
  if (findName(read(it), wanted)) fail("ItemAlreadyExists", `name ${wanted}`);
  const anySheet = it.host.workbook.active;
  const cells = isHostObject(reference) ? cellsOfArgument(it.host, anySheet, reference) : null;
  const formula = cells
    ? `=${quoteSheet(cells.sheet.name)}!${areaName(cells.area).replace(/[A-Z]+|\d+/g, "$$$&")}`
    : typeof reference === "number"
      ? `=${reference}`
      : asFormula(text(reference, "reference"));
  const added = { name: wanted, formula, visible: true, comment: typeof comment === "string" ? comment : "" };
  write(it, [...read(it), added]);
  return bind(nameClass, { ...it, name: wanted });
}

/** As Excel lists them: by the alphabet, "_" before the letters. */
function sorted(names: readonly DefinedName[]): readonly DefinedName[] {
  const key = ({ name }: DefinedName) => name.toLowerCase();
  return [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const namesClass: HostClass<NamesIt> = {
  type: "NamedItemCollection",
  methods: {
    Add: (it, [name, reference, comment]) => add(it, name, reference, comment),
    GetItem: (it, [name]) => {
      const found = findName(read(it), text(name, "name"));
      return found ? bind(nameClass, { ...it, name: found.name }) : fail("ItemNotFound", `name ${String(name)}`);
    },
    GetItemOrNullObject: (it, [name]) => {
      const found = findName(read(it), text(name, "name"));
      return found ? bind(nameClass, { ...it, name: found.name }) : null;
    },
  },
  items: (it) => sorted(read(it)).map(({ name }) => bind(nameClass, { ...it, name })),
};

export const nameCollection = (host: Host, sheet: string | null): HostObject => bind(namesClass, { host, sheet });
