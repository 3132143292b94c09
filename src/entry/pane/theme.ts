/** The colours Office has chosen, read again whenever the pane is looked at: Excel does not say when they change. */
const listeners = new Set<() => void>();

export const theme = {
  /** Office has come, with colours of its own. */
  changed(): void {
    for (const listener of [...listeners]) listener();
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    window.addEventListener("focus", listener);
    document.addEventListener("visibilitychange", listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("focus", listener);
      document.removeEventListener("visibilitychange", listener);
    };
  },

  current(): "light" | "dark" {
    return isDark() ? "dark" : "light";
  },
};

/** Excel on Windows hands its own names on where the library does not translate them. */
type Colours = Partial<Office.OfficeTheme> & { readonly primaryBackgroundColor?: string };

function isDark(): boolean {
  // Without its script there is no Office; on the web it may have no theme, or colours without a word on darkness.
  const office: { readonly context?: Partial<Office.Context> } | undefined = globalThis.Office;
  const colours: Colours | undefined = office?.context?.officeTheme;
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme;
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
    colours?.bodyBackgroundColor ?? colours?.primaryBackgroundColor ?? "",
  );
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
