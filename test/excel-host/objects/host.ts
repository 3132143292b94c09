import type { Bus } from "../events/bus";
import { parseArea, splitAddress } from "../model/address";
import type { Area } from "../model/area";
import { fail } from "../model/errors";
import type { Tracked, Workbook } from "../model/workbook";
import type { HostObject } from "../wire/host-object";
import type { Sheet } from "../model/sheet";
import type { Faults } from "../wire/faults";

/** What all objects share: the workbook, the events asked for, the references the client holds. */
export class Host {
  private readonly references = new Map<string, { readonly object: () => HostObject; readonly tracked: Tracked }>();
  private made = 0;
  constructor(
    readonly workbook: Workbook,
    readonly bus: Bus,
    readonly faults: Faults,
  ) {}

  keep(tracked: Tracked, object: () => HostObject): string {
    const id = `r${++this.made}`;
    this.references.set(id, { object, tracked });
    this.workbook.tracked.add(tracked);
    return id;
  }

  reference(id: string): HostObject {
    return this.references.get(id)?.object() ?? fail("InvalidReference", `reference ${id}`);
  }

  release(id: string): void {
    const kept = this.references.get(id);
    if (kept) this.workbook.tracked.delete(kept.tracked);
    this.references.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.references.keys()]) this.release(id);
  }

  /** How many references the client has not given back. */
  get kept(): number {
    return this.references.size;
  }
}

/** Cells of one sheet, as a range object holds them. */
export interface RangeIt {
  readonly host: Host;
  readonly tracked: Tracked;
}

export interface Live {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The range as it lies now; an error when its sheet or cells are gone. */
export function live({ host, tracked }: RangeIt): Live {
  const sheet = host.workbook.sheet(tracked.sheet);
  const area = tracked.area ?? fail("InvalidReference", "The cells of the range were deleted");
  return { workbook: host.workbook, sheet, area };
}

/** An address, with or without a sheet's name, or the text of a name that stands for cells. */
export function findCells(host: Host, sheet: Sheet, address: string): { sheet: Sheet; area: Area } {
  const { sheet: named, rest } = splitAddress(address.replaceAll("$", ""));
  const target = named === null ? sheet : host.workbook.findSheet(named);
  if (!target) return fail("InvalidArgument", `There is no sheet for "${address}"`);
  return { sheet: target, area: parseArea(rest) };
}

export const text = (value: unknown, what: string): string =>
  typeof value === "string" ? value : fail("InvalidArgument", what);

export function whole(value: unknown, what: string, least = 0): number {
  return typeof value === "number" && Number.isInteger(value) && value >= least ? value : fail("InvalidArgument", what);
}

export const truth = (value: unknown, what: string): boolean =>
  typeof value === "boolean" ? value : fail("InvalidArgument", what);

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  return allowed.find((one) => one === value) ?? fail("InvalidArgument", `${what} ${String(value)}`);
}
