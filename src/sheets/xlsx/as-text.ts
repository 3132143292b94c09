import type { Cell } from "hucre/xlsx";

/** The library takes a text such as "#REF!" for an error unless it is rich text. */
export function asText(text: string): Partial<Cell> {
  return text.startsWith("#") ? { richText: [{ text }] } : { value: text, type: "string" };
}
