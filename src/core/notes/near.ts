import type { Plan } from "../engine/plan";
import { fold } from "../fold";
import { oncePer } from "../once-per";
import type { CellKey, CellSpec } from "../template/template";
import { LEVELS, type Level } from "./read-note";

/** The figures that the note of a row may speak of besides its own, all of one cell each. */
export interface Near {
  readonly spec: CellSpec;
  /** What it is a part of where the form itself states their rate, or where it stands under it. */
  readonly base: CellKey | null;
  /** What was taken in, where the row is what was done of it. */
  readonly received: CellKey | null;
  /** The rows right under it that count one level each. */
  readonly levels: ReadonlyMap<Level, CellKey>;
  /** It counts what is still being dealt with. */
  readonly isPending: boolean;
}

const DONE = /\bda (?:duoc )?giai quyet|giai quyet xong|\btra ket qua/;
const PARTLY = /\bhan\b|som|truc tuyen|cham|muc do|buu chinh|bcci/;
const RECEIVED = /tiep nhan/;
const PENDING = /dang (?:duoc )?(?:giai quyet|xu ly)/;

/** Of every row that has one figure, by its cell. */
export const nearOf: (plan: Plan) => ReadonlyMap<CellKey, Near> = oncePer((plan) => {
  const wholes = wholesOf(plan);
  const parents = new Map(plan.cells.map((spec) => [spec.row.id, spec]));
  const single = plan.cells.filter(({ key, row }) => key === row.id);
  return new Map(
    single.map((spec) => {
      const [own, another] = wholes.get(spec.key) ?? [];
      const base = own && !another && (own.isRated || own.base === spec.row.parent) ? own.base : null;
      const label = fold(spec.row.label);
      const isDone = DONE.test(label) && !PARTLY.test(label);
      const taken = (wholes.get(spec.key) ?? []).filter(({ base: whole }) => isReceived(parents.get(whole)));
      const received = isDone && taken.length === 1 ? (taken[0]?.base ?? null) : null;
      return [
        spec.key,
        {
          spec,
          base,
          received,
          levels: levelsUnder(spec, single),
          isPending: PENDING.test(label) && !PARTLY.test(label),
        },
      ];
    }),
  );
});

function isReceived(spec: CellSpec | undefined): boolean {
  const label = fold(spec?.row.label ?? "");
  return RECEIVED.test(label) && !PARTLY.test(label);
}

interface Whole {
  readonly base: CellKey;
  readonly isRated: boolean;
}

function wholesOf({ rules }: Plan): ReadonlyMap<CellKey, readonly Whole[]> {
  const wholes = new Map<CellKey, Whole[]>();
  for (const { kind, options } of rules) {
    const share = kind.share?.(options);
    if (!share) continue;
    const known = wholes.get(share.part) ?? [];
    const same = known.find(({ base }) => base === share.base);
    const whole = { base: share.base, isRated: share.rate !== null || same?.isRated === true };
    wholes.set(share.part, [...known.filter((one) => one !== same), whole]);
  }
  return wholes;
}

function levelsUnder({ row }: CellSpec, cells: readonly CellSpec[]): ReadonlyMap<Level, CellKey> {
  const below = cells.filter((spec) => spec.row.parent === row.id && spec.row.unit === row.unit);
  return new Map(
    LEVELS.flatMap((level) => {
      const [only, second] = below.filter((spec) => fold(spec.row.label).includes(`cap ${level}`));
      return only && !second ? [[level, only.key] as const] : [];
    }),
  );
}
