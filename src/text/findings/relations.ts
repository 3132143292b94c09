/** How numbers are to stand to each other, by the sign a rule has. */
export const relationSigns: Readonly<Record<string, string>> = {
  "=": "=",
  "<>": "≠",
  "<": "<",
  "<=": "≤",
  ">": ">",
  ">=": "≥",
};

/** How they stand instead when the rule fails. */
export const brokenSigns: Readonly<Record<string, string>> = {
  "=": "≠",
  "<>": "=",
  "<": "≥",
  "<=": ">",
  ">": "≤",
  ">=": "<",
};
