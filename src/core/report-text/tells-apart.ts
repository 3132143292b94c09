/** Words of which a figure has one: "đúng hạn" is not "quá hạn". As in `words.ts`. */
const GROUPS: readonly (readonly string[])[] = [
  ["dunghan", "quahan", "truochan", "tronghan"],
  ["mucdo1", "mucdo2", "mucdo3", "mucdo4", "mucdo3va4"],
  ["vanbanden", "vanbandi"],
  ["bonhiemlai", "bonhiemmoi"],
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

/** How far two sets of words may speak of one figure: 0 when they name different members of a group. */
export function agreement(label: ReadonlySet<string>, near: ReadonlySet<string>, broad: ReadonlySet<string>): number {
  const level = inGroup(LEVELS, label, near, broad);
  const isLower = !LEVELS.some((word) => label.has(word)) && LOWER.some((word) => near.has(word));
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
