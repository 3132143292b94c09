import { parseAddress } from "../../core";

/** Top left cell of an address as events give it: "B7", "$B$7:C9", "Sheet!B7", "B:B", "7:9", "B7,D9". */
export function topLeft(address: string): { readonly row: number; readonly column: number } | null {
  const [corner = ""] = address.slice(address.lastIndexOf("!") + 1).split(/[:,;]/);
  const [, column = "", row = ""] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(corner) ?? [];
  return column + row === "" ? null : parseAddress((column || "A") + (row || "1"));
}
