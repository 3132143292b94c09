import { fail } from "../model/errors";
import { type HostObject, isHostObject } from "./host-object";
import { type BatchRequest, PATH, type WireArguments, type WirePath } from "./message";

/** Where object paths begin. */
export interface Roots {
  readonly workbook: HostObject;
  create(typeName: string): HostObject;
  reference(id: string): HostObject | null;
  /** What is asked of a null object fails. */
  readonly strictNull: () => boolean;
}

/** Turns the object paths of one batch into objects, each once. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: Roots,
  ) {}

  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id] ?? fail("GeneralException", `object path ${id} is missing`);
    const object = this.resolve(path);
    this.found.set(id, object);
    return object;
  }

  args(info: WireArguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => this.argument(value, ids[at]));
  }

  /** "Range.Values", "WorksheetCollection.Add": what an action is about, for messages and planned failures. */
  describe(id: number, member: string): string {
    const path = this.request.ObjectPaths[id];
    if (member !== "") return `${this.found.get(id)?.type ?? path?.Name ?? "Object"}.${member}`;
    const parent = this.found.get(path?.ParentObjectPathId ?? 0);
    return `${parent?.type ?? "Object"}.${path?.Name || "GetItem"}`;
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id > 0) return this.object(id);
    if (Array.isArray(id) && Array.isArray(value)) return value.map((one: unknown, at) => this.argument(one, id[at]));
    return this.inner(value);
  }

  /** Objects inside plain data come as `{ _ObjectPathId }`. */
  private inner(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.inner(one));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.inner(one)]));
  }

  private resolve(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.roots.workbook;
    if (path.ObjectPathType === PATH.create) return this.roots.create(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.roots.reference(path.Name);
    if (path.ObjectPathType === PATH.nothing) return null;
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) {
      if (this.roots.strictNull() && !path.Name.endsWith("OrNullObject")) fail("ItemNotFound", path.Name);
      return null;
    }
    if (path.ObjectPathType === PATH.property) return parent.child(path.Name);
    const method = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const object = parent.call(method, this.args(path.ArgumentInfo));
    if (object !== null && !isHostObject(object)) fail("GeneralException", `${parent.type}.${method} gives no object`);
    return object;
  }
}
