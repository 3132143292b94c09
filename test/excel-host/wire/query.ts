import { notEmulated } from "../model/errors";
import type { HostObject } from "./host-object";
import type { QueryInfo } from "./message";

/** Answers `load`: the asked members of an object, of the objects below it, of a collection's items. */

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface Wanted {
  all: boolean;
  readonly scalars: Set<string>;
  readonly below: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, scalars: new Set(), below: new Map() });

function branch(wanted: Wanted, name: string): Wanted {
  const known = wanted.below.get(name) ?? nothing();
  wanted.below.set(name, known);
  return known;
}

function add(wanted: Wanted, path: readonly string[]): void {
  const [name, ...rest] = path;
  if (name === undefined) wanted.all = true;
  else if (rest.length === 0) wanted.scalars.add(name);
  else add(branch(wanted, name), rest);
}

function read(info: QueryInfo): Wanted {
  const wanted = nothing();
  const select = (info.Select ?? []).filter((name) => name !== "$none");
  for (const name of select) {
    const path = name.split("/").filter((part) => part !== "items" && part !== "$all");
    add(wanted, path.map(pascal));
  }
  for (const name of info.Expand ?? []) branch(wanted, pascal(name)).all = true;
  if ((info.Select ?? []).length === 0) wanted.all = true;
  return wanted;
}

export function query(object: HostObject, info: QueryInfo = {}): Record<string, unknown> {
  return answer(object, read(info), info);
}

function answer(object: HostObject, wanted: Wanted, info: QueryInfo = {}): Record<string, unknown> {
  const value: Record<string, unknown> = { ...object.identity() };
  const items = object.items();
  const forItems = nothing();
  forItems.all = wanted.all;
  for (const name of wanted.all ? new Set([...object.scalars, ...wanted.scalars]) : wanted.scalars) {
    const kind = object.has(name);
    if (kind === "scalar") value[name] = object.get(name);
    else if (kind === "child") value[name] = inner(object, name, { ...nothing(), all: true });
    else if (items) forItems.scalars.add(name);
    else notEmulated(`${object.type}.${name}`);
  }
  for (const [name, below] of wanted.below) {
    if (object.has(name) === "child") value[name] = inner(object, name, below);
    else if (items) forItems.below.set(name, below);
    else notEmulated(`${object.type}.${name}`);
  }
  if (!items) return value;
  const from = info.Skip ?? 0;
  const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  value._Items = shown.map((item) => answer(item, forItems));
  return value;
}

function inner(object: HostObject, name: string, wanted: Wanted): Record<string, unknown> | null {
  const child = object.child(name);
  return child && answer(child, wanted);
}
