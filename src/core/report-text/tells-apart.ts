import type { UnitType } from "../template/schema";

/** Words of which a figure has one: "đúng hạn" is not "quá hạn". As in `words.ts`. */
const GROUPS: readonly (readonly string[])[] = [
  ["dunghan", "quahan", "truochan", "tronghan"],
  ["mucdo1", "mucdo2", "mucdo3", "mucdo4", "mucdo3va4"],
  ["vanbanden", "vanbandi"],
  ["bonhiemlai", "bonhiemmoi"],
  ["tuyendung"],
  ["kyluat"],
  ["daotao"],
  ["duocgiao", "comat"],
  ["baibo", "congbo"],
  ["kehoach"],
  ["vienchuc"],
  ["vbqppl"],
  ["tuyentruyen"],
  ["sausoat"],
  ["lienthongcungcap", "lienthongcaccap"],
  ["phairasoat"],
  ["kiennghixuly", "dangxuly"],
  ["traiphapluat"],
  ["hopdonglaodong"],
  ["tructuyen"],
  ["thituyen"],
  ["lienthong"],
  ["bcci"],
  ["tinhgian"],
  ["dat"],
];

/** Levels of government: what is said of the communes is not the district's. */
export const LEVELS: readonly string[] = ["caphuyen", "capxa", "captinh", "songanh", "captrunguong", "capthon"];
const LOWER: readonly string[] = ["capxa", "capthon"];

/** A figure of the communes beside an indicator that names no level. */
const LOWER_LEVEL = 0.35;

/** The level an office is of: where its report names no other one, it speaks of its own. */
export const LEVEL_OF: Readonly<Record<UnitType, string>> = {
  bo: "captrunguong",
  tinh: "captinh",
  so: "songanh",
  huyen: "caphuyen",
  xa: "capxa",
};

/** The levels of the offices that fill a form; whether the words of a figure name one of them. */
export interface OwnLevels {
  readonly levels: ReadonlySet<string>;
  readonly isSaid: boolean;
}

/** A figure of the office's own level beside an indicator that names none. */
const OWN_LEVEL = 0.7;

/** How far two sets of words may speak of one figure: 0 when they name different members of a group. */
export function agreement(
  label: ReadonlySet<string>,
  near: ReadonlySet<string>,
  broad: ReadonlySet<string>,
  own: OwnLevels,
): number {
  const isNamed = LEVELS.some((word) => label.has(word));
  const others = isNamed ? LEVELS : LEVELS.filter((word) => !own.levels.has(word));
  const level = inGroup(others, label, near, broad) * (own.isSaid && !isNamed ? OWN_LEVEL : 1);
  const isLower = !isNamed && LOWER.some((word) => near.has(word) && !own.levels.has(word));
  return GROUPS.reduce((left, group) => left * inGroup(group, label, near, broad), isLower ? LOWER_LEVEL : level);
}

function inGroup(
  group: readonly string[],
  label: ReadonlySet<string>,
  near: ReadonlySet<string>,
  broad: ReadonlySet<string>,
): number {
  const asked = group.filter((word) => label.has(word));
  const said = group.filter((word) => near.has(word));
  if (asked.length === 0) return said.length === 0 ? 1 : 0.5;
  if (said.some((word) => asked.includes(word))) return 1;
  if (said.length > 0) return 0;
  return asked.some((word) => broad.has(word)) ? 0.85 : 0.35;
}
