import { fail, notEmulated } from "../model/errors";

/** An object as the client library sees it: members by their names on the wire. */
export interface HostObject {
  readonly type: string;
  readonly scalars: readonly string[];
  /** What names it for good: goes into every answer about the object. */
  identity(): Readonly<Record<string, unknown>>;
  has(member: string): "scalar" | "child" | "method" | null;
  get(scalar: string): unknown;
  set(scalar: string, value: unknown): void;
  child(name: string): HostObject | null;
  call(method: string, args: readonly unknown[]): unknown;
  /** Members of a collection. */
  items(): readonly HostObject[] | null;
}

export interface Scalar<T> {
  readonly get: (it: T) => unknown;
  readonly set?: (it: T, value: unknown) => void;
}

export type Method<T> = (it: T, args: readonly unknown[]) => unknown;

/** One class of the object model, written as a table of what is emulated. */
export interface HostClass<T> {
  readonly type: string;
  readonly id?: (it: T) => string;
  /** Given to an object the client keeps a reference to. */
  readonly keep?: (it: T) => string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly children?: Readonly<Record<string, (it: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly items?: (it: T) => readonly HostObject[];
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "identity" in value && "items" in value;

/** The object of the class that stands for `it`. */
export function bind<T>(host: HostClass<T>, it: T): HostObject {
  const { type, scalars = {}, children = {}, methods = {} } = host;
  let reference: string | null = null;
  const own = (table: object, name: string): boolean => Object.hasOwn(table, name);
  return {
    type,
    scalars: Object.keys(scalars),
    identity: () => ({
      ...(host.id ? { Id: host.id(it) } : {}),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    }),
    has: (member) => {
      if (own(scalars, member)) return "scalar";
      if (own(children, member)) return "child";
      return own(methods, member) || (host.items && own(COMMON, member)) ? "method" : null;
    },
    get: (scalar) => (own(scalars, scalar) ? scalars[scalar]?.get(it) : notEmulated(`${type}.${scalar}`)),
    set: (scalar, value) => {
      if (!own(scalars, scalar)) notEmulated(`${type}.${scalar}`);
      const set = scalars[scalar]?.set;
      if (!set) fail("InvalidOperation", `${type}.${scalar} cannot be set`);
      else set(it, value);
    },
    child: (name) => (own(children, name) ? (children[name]?.(it) ?? null) : notEmulated(`${type}.${name}`)),
    call: (method, args) => {
      if (method === "_KeepReference" && host.keep) {
        reference = host.keep(it);
        return null;
      }
      if (own(methods, method)) return methods[method]?.(it, args);
      const common = host.items && own(COMMON, method) ? COMMON[method] : undefined;
      return common && host.items ? common(host.items(it), args) : notEmulated(`${type}.${method}`);
    },
    items: () => host.items?.(it) ?? null,
  };
}

/** What every collection has. */
const COMMON: Readonly<Record<string, (items: readonly HostObject[], args: readonly unknown[]) => unknown>> = {
  GetCount: (items) => items.length,
  GetItemAt: (items, [index]) => items[Number(index)] ?? fail("InvalidArgument", `index ${String(index)}`),
};
