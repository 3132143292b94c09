/** How reports write figures and sentences. */

/** What a phrasing calls its indicator, for a row of a table; null where it is no name. */
export function labelOf(phrase: string): string | null {
  return /^((?:Tổng số|Số|Tỷ lệ)[^,:{]*?)(?: là| đạt|:| chiếm)? \{n\}/.exec(phrase)?.[1] ?? null;
}

export function fill(phrase: string, value: number, around = (figure: string) => figure): string {
  return phrase.replace("{n}", around(shown(value)));
}

export function shown(value: number): string {
  const [whole = "", digits] = String(Math.round(value * 100) / 100).split(".");
  const grouped =
    whole.length > 3
      ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".")
      : whole.padStart(value < 10 && digits === undefined ? 2 : 1, "0");
  return digits === undefined ? grouped : `${grouped},${digits}`;
}

export function lower(text: string): string {
  return text.slice(0, 2) === text.slice(0, 2).toUpperCase()
    ? text
    : `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
