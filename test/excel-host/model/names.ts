import { readArea, splitAddress } from "./address";
import type { Area } from "./area";

/** A defined name. Names are compared without regard to case. */
export interface DefinedName {
  readonly name: string;
  /** With "=", in en-US notation; references are absolute. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export const findName = (names: readonly DefinedName[], name: string): DefinedName | undefined =>
  names.find((one) => one.name.toLowerCase() === name.toLowerCase());

/** The cells a name stands for, or null when it stands for something else. */
export function nameTarget(name: DefinedName): { readonly sheet: string; readonly area: Area } | null {
  const { sheet, rest } = splitAddress(name.formula.replace(/^=/, ""));
  const area = sheet === null ? null : readArea(rest);
  return sheet !== null && area ? { sheet, area } : null;
}

/** Whether Excel accepts the text as a name. */
export const isName = (text: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) && !readArea(text) && !/^[rc]$/i.test(text);
