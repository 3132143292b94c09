import { fold } from "../fold";
import type { UnitType } from "../template/schema";

const NAMES: readonly (readonly [UnitType, RegExp])[] = [
  ["xa", /\b(?:xa|phuong|dac khu|thi tran)\b/],
  ["huyen", /\b(?:huyen|quan|thi xa)\b/],
  ["so", /^(?:so|ban quan ly|thanh tra|van phong (?:ubnd|uy ban)|chi cuc)\b/],
  ["tinh", /\b(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp)\b/],
  ["bo", /^(?:bo|thanh tra chinh phu|ngan hang nha nuoc|van phong chinh phu|uy ban dan toc)\b/],
];

/** The kind of office a name is of; all that report since 1/7/2025 where it does not say. */
export function unitTypesOf(office: string | null): readonly UnitType[] {
  const name = fold(office ?? "");
  const found = NAMES.find(([, words]) => words.test(name));
  return found ? [found[0]] : ["bo", "tinh", "so", "xa"];
}
