/** How the clerk's machine writes numbers and dates. */
export interface Locale {
  readonly name: "en-US" | "vi-VN";
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a formula typed by hand. */
  readonly list: string;
  /** Order of day and month in a typed or short date. */
  readonly dayFirst: boolean;
  /** True when digits may be grouped in any number, not only in threes: nobody here knows what a real Excel does. */
  readonly looseGroups?: boolean;
  /** Format code, in en-US notation, that a full typed date gets. */
  readonly shortDate: string;
}

export const LOCALES: Readonly<Record<Locale["name"], Locale>> = {
  "en-US": { name: "en-US", decimal: ".", group: ",", list: ",", dayFirst: false, shortDate: "m/d/yyyy" },
  "vi-VN": { name: "vi-VN", decimal: ",", group: ".", list: ";", dayFirst: true, shortDate: "m/d/yyyy" },
};
