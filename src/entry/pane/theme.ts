/** The colours Office has chosen, read again whenever the pane is looked at: Excel does not say when they change. */
export const theme = {
  subscribe(listener: () => void): () => void {
    window.addEventListener("focus", listener);
    document.addEventListener("visibilitychange", listener);
    return () => {
      window.removeEventListener("focus", listener);
      document.removeEventListener("visibilitychange", listener);
    };
  },

  current(): "light" | "dark" {
    return isDark() ? "dark" : "light";
  },
};

function isDark(): boolean {
  // Office on the web may have no theme; older ones know their colours but not whether they are dark.
  const colours: Partial<Office.OfficeTheme> | undefined = Office.context?.officeTheme;
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme;
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colours?.bodyBackgroundColor ?? "");
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
