/** A rule's options, or a part of them, with every text as `nameOf` has it. */
export function renamed(options: unknown, nameOf: (text: string) => string): unknown {
  if (typeof options === "string") return nameOf(options);
  if (Array.isArray(options)) return options.map((one) => renamed(one, nameOf));
  if (typeof options !== "object" || options === null) return options;
  return Object.fromEntries(Object.entries(options).map(([name, one]) => [name, renamed(one, nameOf)]));
}
